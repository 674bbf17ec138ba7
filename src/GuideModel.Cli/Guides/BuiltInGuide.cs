using GuideModel.Compiler;

namespace GuideModel.Cli.Guides;

/// <summary>The guide and the terms that come with the tool.</summary>
internal static class BuiltInGuide
{
    public const string File = "2025-batch3.guide.txt";

    /// <summary>The guide as compiled when the tool was built.</summary>
    public static GuideDefinition Definition => Guide2025Batch3.Guide.Definition;

    public static string Text => Resource("guide/" + File);

    /// <summary>The terms every guide starts from.</summary>
    public static TermsInput Terms => new("terms.txt", Resource("guide/terms.txt"));

    private static string Resource(string name)
    {
        using Stream stream = typeof(BuiltInGuide).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The tool was built without " + name + ".");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
