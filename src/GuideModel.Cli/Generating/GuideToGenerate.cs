using GuideModel.Cli.Guides;
using GuideModel.Cli.Input;
using GuideModel.Compiler;
using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Generating;

/// <summary>A guide compiled as a build does it: by the terms beside it alone, without those that come with the tool.</summary>
internal static class GuideToGenerate
{
    /// <summary>Reads and compiles it.</summary>
    public static LoadedGuide Load(string path, string? terms, string? name, Session session)
    {
        string text = TextFiles.Read(path, session);
        IEnumerable<string> files = terms is not null ? [terms] : path == TextFiles.Standard ? [] : TermsBeside(path);
        var input = new GuideInput(path, text, files.Select(f => new TermsInput(f, TextFiles.Read(f, session))).ToEquatableArray(), name);
        return new LoadedGuide(input, GuideCompiler.Compile(input));
    }

    /// <summary>The C# of a guide without errors, in the order of the files' names.</summary>
    public static IReadOnlyList<EmittedSource> Sources(LoadedGuide guide) =>
        [.. GuideEmitter.EmitModel(guide.Compilation.Spec).Append(GuideEmitter.EmitSourceMap(guide.Compilation.Spec, guide.Compilation.SourceMap)).OrderBy(s => s.HintName, StringComparer.Ordinal)];

    // The names and the order are the generator's.
    private static IEnumerable<string> TermsBeside(string path)
    {
        string folder = Path.GetDirectoryName(path) ?? "";
        return Directory.EnumerateFiles(folder.Length == 0 ? "." : folder).Select(f => Path.GetFileName(f))
            .Where(f => f.Equals("terms.txt", StringComparison.OrdinalIgnoreCase) || f.EndsWith(".terms.txt", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).Select(f => Path.Combine(folder, f));
    }
}
