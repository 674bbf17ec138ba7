using BenchmarkDotNet.Running;
using GuideModel.Benchmarks.Ratios;

if (args is ["ratios", .. var only])
{
    return RatioRun.Run(only.FirstOrDefault());
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
