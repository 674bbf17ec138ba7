using System.Diagnostics;
using System.Globalization;

namespace GuideModel.Mutation;

/// <summary>A worker as the run sees it: an answer, or none within the time.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const string MostMemory = "0x60000000";
    private readonly Process process;

    private WorkerProcess(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
    }

    /// <summary>A worker that has run all tests twice, with the mutants reached in both runs.</summary>
    public static (WorkerProcess Worker, HashSet<int> First, HashSet<int> Again) Warm(string built, string compiler, int mutants)
    {
        var worker = new WorkerProcess(["worker", built, compiler, mutants.ToString(CultureInfo.InvariantCulture)]);
        return (worker, worker.Numbers(), worker.Numbers());
    }

    /// <summary>What a process of its own answers for a mutant that is alive from the start.</summary>
    public static string? One(string built, string compiler, int mutant, TimeSpan limit)
    {
        using var worker = new WorkerProcess(["one", built, compiler, mutant.ToString(CultureInfo.InvariantCulture)]);
        return worker.Line(limit);
    }

    /// <summary>The answer for a mutant, or null where there is none within the time.</summary>
    public string? Answer(int mutant, TimeSpan limit)
    {
        process.StandardInput.WriteLine(mutant);
        return Line(limit);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private string? Line(TimeSpan limit)
    {
        Task<string?> line = process.StandardOutput.ReadLineAsync();
        return line.Wait(limit) ? line.Result : null;
    }

    private HashSet<int> Numbers()
    {
        string line = Line(TimeSpan.FromMinutes(5)) ?? throw new InvalidOperationException("The tests do not pass without a mutant.");
        return [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
    }
}
