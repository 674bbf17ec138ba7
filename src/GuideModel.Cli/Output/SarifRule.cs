namespace GuideModel.Cli.Output;

/// <summary>A kind of results.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">What it means.</param>
/// <param name="Page">The page that explains it, or null.</param>
internal sealed record SarifRule(string Id, string Text, string? Page = null);
