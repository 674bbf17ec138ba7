namespace GuideModel.Cli.CommandLine;

/// <summary>The command was not called as it should be: exit 2.</summary>
internal sealed class UsageException(string zh, string en) : Exception(en)
{
    public Words Words { get; } = new(zh, en);
}
