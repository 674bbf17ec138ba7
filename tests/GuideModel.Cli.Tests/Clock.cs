namespace GuideModel.Cli.Tests;

/// <summary>A clock on which a second passes whenever it is looked at.</summary>
internal sealed class Clock : TimeProvider
{
    private long looks;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => Interlocked.Increment(ref looks);
}
