using GuideModel.Compiler;
using GuideModel.Compiler.Testing.Cases;

namespace GuideModel.Cli.Guides;

/// <summary>The guide and the terms that come with the tool.</summary>
internal static class BuiltInGuide
{
    private const string CasesFolder = "guide/cases/";

    public const string File = "2025-batch3.guide.txt";

    /// <summary>The guide as compiled when the tool was built.</summary>
    public static GuideDefinition Definition => Guide2025Batch3.Guide.Definition;

    public static string Text => Resource("guide/" + File);

    /// <summary>The terms every guide starts from.</summary>
    public static TermsInput Terms => new("terms.txt", Resource("guide/terms.txt"));

    /// <summary>The cases that come with the guide.</summary>
    public static IEnumerable<CaseFile> Cases => typeof(BuiltInGuide).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(CasesFolder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => new CaseFile(n["guide/".Length..], Resource(n)));

    private static string Resource(string name)
    {
        using Stream stream = typeof(BuiltInGuide).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The tool was built without " + name + ".");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
