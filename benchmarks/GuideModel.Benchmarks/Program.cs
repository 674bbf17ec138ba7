using BenchmarkDotNet.Running;
using GuideModel.Benchmarks.Ratios;

if (args is ["ratios"])
{
    return RatioRun.Run();
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
