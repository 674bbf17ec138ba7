namespace GuideModel.Compiler.Testing.Cases;

/// <summary>A file of cases (docs/tests.md).</summary>
/// <param name="Path">Its path, as it is shown; <c>.csv</c> is a table, anything else is text.</param>
/// <param name="Text">What stands in it, decoded, without a byte order mark.</param>
public sealed record CaseFile(string Path, string Text)
{
    /// <summary>Whether it is a table.</summary>
    public bool IsTable => Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
