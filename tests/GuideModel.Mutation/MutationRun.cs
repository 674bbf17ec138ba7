namespace GuideModel.Mutation;

/// <summary>Tries mutants one by one.</summary>
/// <param name="built">The folder of the built tests.</param>
/// <param name="compiler">The file of the mutated compiler.</param>
/// <param name="mutants">How many mutants it has.</param>
internal sealed class MutationRun(string built, string compiler, int mutants) : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private WorkerProcess? worker;
    private HashSet<int> first = [];
    private HashSet<int> again = [];

    /// <summary>What becomes of a mutant, and the test that killed it.</summary>
    public (Fate Fate, string? Killer) Try(int mutant)
    {
        Start();
        if (!first.Contains(mutant))
        {
            return (Fate.NotCovered, null);
        }

        // What is reached only while a process starts has its effect only in a process of its own.
        string? answer = again.Contains(mutant) ? worker!.Answer(mutant, Limit) : WorkerProcess.One(built, compiler, mutant, Limit);
        if (answer is null or Worker.Spoilt)
        {
            if (again.Contains(mutant))
            {
                Stop();
            }

            answer = answer is null ? null : WorkerProcess.One(built, compiler, mutant, Limit);
        }

        return answer switch
        {
            null => (Fate.TimedOut, null),
            Worker.Survived => (Fate.Survived, null),
            _ => (Fate.Killed, answer),
        };
    }

    public void Dispose() => Stop();

    private void Start()
    {
        if (worker is null)
        {
            (worker, first, again) = WorkerProcess.Warm(built, compiler, mutants);
        }
    }

    private void Stop()
    {
        worker?.Dispose();
        worker = null;
    }
}
