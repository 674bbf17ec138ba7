namespace GuideModel.Cli.Input;

/// <summary>Something cannot be read: exit 3.</summary>
internal sealed class InputException(string zh, string en) : Exception(en)
{
    public Words Words { get; } = new(zh, en);
}
