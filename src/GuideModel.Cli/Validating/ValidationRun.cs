using System.Runtime.ExceptionServices;
using GuideModel.Cli.Input;

namespace GuideModel.Cli.Validating;

/// <summary>Validates data on several threads, in memory that does not grow with the data: each takes the next block, and blocks are
/// reported in the order they were taken in.</summary>
/// <param name="session">The session.</param>
/// <param name="report">The report.</param>
/// <param name="output">Where it goes.</param>
/// <param name="source">The data.</param>
/// <param name="work">The work there is room for: twice as much as threads keeps them all busy.</param>
internal sealed class ValidationRun(Session session, ValidationReport report, Stream output, DataSource source, IReadOnlyList<BlockWork> work)
{
    private readonly Lock reading = new();
    private readonly object order = new();
    private readonly Stack<BlockWork> free = new(work);
    private readonly Dictionary<long, BlockWork> done = [];
    private readonly ValidationProgress progress = new(session);
    private readonly HashSet<DataFile> withApplications = [];
    private long taken;
    private long reported;
    private bool isReporting;
    private bool isStopped;
    private ExceptionDispatchInfo? failure;

    /// <summary>What has been reported.</summary>
    public required ValidationTotals Totals { get; init; }

    /// <summary>Whether it was interrupted.</summary>
    public bool IsInterrupted { get; private set; }

    /// <summary>How long it has taken.</summary>
    public TimeSpan Elapsed => progress.Elapsed;

    /// <summary>Whether a file has an application in it.</summary>
    public bool HasApplications(DataFile file) => withApplications.Contains(file);

    /// <summary>Validates all the data, or until Ctrl-C.</summary>
    public void Run(int threads)
    {
        try
        {
            report.Begin(output);
            Thread[] others = [.. Enumerable.Range(1, threads - 1).Select(_ => new Thread(Work) { IsBackground = true })];
            Array.ForEach(others, t => t.Start());
            Work();
            Array.ForEach(others, t => t.Join());
        }
        finally
        {
            progress.Clear();
        }

        failure?.Throw();
        report.End(output, Totals);
    }

    private void Work()
    {
        try
        {
            while (Take() is { } next)
            {
                next.Validate();
                Complete(next);
            }
        }
        catch (Exception exception)
        {
            lock (order)
            {
                failure ??= ExceptionDispatchInfo.Capture(exception);
                isStopped = true;
                Monitor.PulseAll(order);
            }
        }
    }

    // The next block; null when there is none, or no more is to be done.
    private BlockWork? Take()
    {
        BlockWork? next;
        lock (order)
        {
            while (!free.TryPop(out next) && !isStopped)
            {
                Monitor.Wait(order);
            }
        }

        lock (reading)
        {
            if (next is null || isStopped || IsInterrupted || !TryRead(next.Block))
            {
                return null;
            }

            next.Number = taken++;
            return next;
        }
    }

    private bool TryRead(DataBlock block)
    {
        try
        {
            session.Surroundings.Cancellation.ThrowIfCancellationRequested();
            return source.TryRead(block);
        }
        catch (OperationCanceledException)
        {
            IsInterrupted = true;
            return false;
        }
    }

    // Whoever completes the block that is next reports it, and those behind it that wait for it.
    private void Complete(BlockWork completed)
    {
        lock (order)
        {
            done.Add(completed.Number, completed);
            if (isReporting)
            {
                return;
            }

            isReporting = true;
        }

        while (Next() is { } next)
        {
            Report(next);
        }
    }

    private BlockWork? Next()
    {
        lock (order)
        {
            bool ready = done.Remove(reported, out BlockWork? next) && !isStopped;
            isReporting = ready;
            return ready ? next : null;
        }
    }

    private void Report(BlockWork next)
    {
        if (next.Verdicts is { } verdicts)
        {
            report.Add(output, verdicts);
        }

        Totals.Add(next.Totals);
        if (next.Block.Pieces.Count > 0)
        {
            withApplications.Add(next.Block.File);
        }

        progress.Report(Totals.Applications, next.Block.Position / (double?)source.Length);
        lock (order)
        {
            reported++;
            free.Push(next);
            Monitor.PulseAll(order);
        }
    }
}
