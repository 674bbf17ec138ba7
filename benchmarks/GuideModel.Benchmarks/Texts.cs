namespace GuideModel.Benchmarks;

/// <summary>The guide and its terms, as they stand in the repository.</summary>
internal static class Texts
{
    public static string Guide { get; } = Read("guide.txt");

    public static string Terms { get; } = Read("terms.txt");

    /// <summary>Sentences of the genre, one a line before a tab.</summary>
    public static string Corpus { get; } = Read("corpus.tsv");

    private static string Read(string name)
    {
        using Stream stream = typeof(Texts).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
