namespace GuideModel.Cli.Validating;

/// <summary>Says on a terminal how far a run is, once it takes long enough to wonder.</summary>
internal sealed class ValidationProgress(Session session)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.2);

    // Where verdicts run over the same terminal, they show the progress themselves.
    private readonly bool wanted = session.Surroundings is { ErrIsTerminal: true, OutIsTerminal: false };
    private readonly long begun = session.Surroundings.Time.GetTimestamp();
    private TimeSpan next = Patience;
    private bool shown;

    public TimeSpan Elapsed => session.Surroundings.Time.GetElapsedTime(begun);

    /// <summary>Tells of what is done.</summary>
    /// <param name="rows">Applications validated.</param>
    /// <param name="share">The share of the data read, or null where its length is not known.</param>
    public void Report(long rows, double? share)
    {
        TimeSpan elapsed = Elapsed;
        if (!wanted || elapsed < next)
        {
            return;
        }

        next = elapsed + Interval;
        shown = true;
        double rate = rows / elapsed.TotalSeconds;
        string left = share is > 0 and <= 1 ? session.Say(
            $"，{share:P0}，还需 {elapsed.TotalSeconds * (1 - share) / share:0} 秒", $", {share:P0}, {elapsed.TotalSeconds * (1 - share) / share:0} s left") : "";
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
