namespace GuideModel.Cli.Output;

/// <summary>The pages of docs/diagnostics, which come with the tool.</summary>
internal static class DiagnosticPages
{
    private const string Folder = "diagnostics/";
    private const string Ending = ".md";

    /// <summary>Every code.</summary>
    public static IEnumerable<string> Codes => typeof(DiagnosticPages).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => n[Folder.Length..^Ending.Length]);

    /// <summary>Where the page of a code stands in the project.</summary>
    public static string PathOf(string code) => "docs/" + Folder + code + Ending;

    /// <summary>The page of a code, Chinese above English; null where there is no such code.</summary>
    public static string? Of(string code)
    {
        using Stream? stream = typeof(DiagnosticPages).Assembly.GetManifestResourceStream(Folder + code + Ending);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>What a code means in a few words: the heading of its page.</summary>
    public static string TitleOf(string code, Session session)
    {
        string heading = "# " + code + " ";
        string[] titles = [.. Of(code)!.Split('\n').Where(l => l.StartsWith(heading, StringComparison.Ordinal)).Select(l => l[heading.Length..].TrimEnd())];
        return session.Say(titles[0], titles[^1]);
    }
}
