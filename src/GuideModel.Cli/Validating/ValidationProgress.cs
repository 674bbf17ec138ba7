using System.Diagnostics;

namespace GuideModel.Cli.Validating;

/// <summary>Says on a terminal how far a run is, once it takes long enough to wonder.</summary>
internal sealed class ValidationProgress(Session session)
{
    private const int LinesBetweenLooks = 256;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.2);

    // Where verdicts run over the same terminal, they show the progress themselves.
    private readonly bool wanted = session.Surroundings is { ErrIsTerminal: true, OutIsTerminal: false };
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = Patience;
    private bool shown;

    public TimeSpan Elapsed => watch.Elapsed;

    /// <summary>Tells of the rows done.</summary>
    /// <param name="rows">Applications validated.</param>
    /// <param name="share">The share of the data read, or null where its length is not known.</param>
    public void Report(long rows, double? share)
    {
        if (!wanted || rows % LinesBetweenLooks != 0 || watch.Elapsed < next)
        {
            return;
        }

        next = watch.Elapsed + Interval;
        shown = true;
        double rate = rows / watch.Elapsed.TotalSeconds;
        string left = share is > 0 ? session.Say(
            $"，{share:P0}，还需 {watch.Elapsed.TotalSeconds * (1 - share) / share:0} 秒", $", {share:P0}, {watch.Elapsed.TotalSeconds * (1 - share) / share:0} s left") : "";
        session.Error.Write("\r" + session.Say($"已检查 {rows:N0} 份，每秒 {rate:N0} 份{left}", $"{rows:N0} applications, {rate:N0}/s{left}") + "\e[K");
    }

    /// <summary>Takes the progress off the terminal.</summary>
    public void Clear()
    {
        if (shown)
        {
            session.Error.Write("\r\e[K");
            shown = false;
        }
    }
}
