using GuideModel.Cli.Input;
using GuideModel.Compiler;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Guides;

/// <summary>A guide with the texts it was compiled from.</summary>
/// <param name="Input">The texts.</param>
/// <param name="Compilation">What became of them.</param>
internal sealed record LoadedGuide(GuideInput Input, GuideCompilation Compilation)
{
    private const string TermsFile = "terms.txt";

    /// <summary>The guide that comes with the tool.</summary>
    public static LoadedGuide BuiltIn() => Of(new GuideInput(BuiltInGuide.File, BuiltInGuide.Text, [BuiltInGuide.Terms]));

    /// <summary>A guide file with the terms given, else those beside it; over the terms that come with the tool.</summary>
    public static LoadedGuide Load(string path, string? terms, Session session)
    {
        string text = TextFiles.Read(path, session);
        string beside = Path.Combine(Path.GetDirectoryName(path) ?? "", TermsFile);
        string? own = terms ?? (path != TextFiles.Standard && File.Exists(beside) ? beside : null);
        return Of(path, text, own is null ? null : new TermsInput(own, TextFiles.Read(own, session)));
    }

    /// <summary>A guide's text with terms of its own, or none, over the terms that come with the tool.</summary>
    public static LoadedGuide Of(string path, string text, TermsInput? terms) =>
        Of(new GuideInput(path, text, terms is null ? [BuiltInGuide.Terms] : [BuiltInGuide.Terms, terms]));

    /// <summary>The guide's file and the terms files of its own.</summary>
    public IEnumerable<string> Files => Input.Terms.Where(t => t != BuiltInGuide.Terms).Select(t => t.Path).Prepend(Input.Path);

    /// <summary>The guide after edits of its texts, compiled anew.</summary>
    public LoadedGuide With(IEnumerable<TextEdit> edits)
    {
        ILookup<string, TextEdit> byFile = edits.Distinct().ToLookup(e => e.File);
        return Of(Input with
        {
            Text = Edited(Input.Text, byFile[Input.Path]),
            Terms = Input.Terms.Select(t => t == BuiltInGuide.Terms ? t : t with { Text = Edited(t.Text, byFile[t.Path]) }).ToEquatableArray(),
        });
    }

    /// <summary>The text of the guide or of one of its terms files, by the path diagnostics show.</summary>
    public string TextOf(string path) => Input.Terms.LastOrDefault(t => t.Path == path)?.Text ?? Input.Text;

    // From the last to the first, so that the offsets of those before stay right.
    private static string Edited(string text, IEnumerable<TextEdit> edits)
    {
        foreach (TextEdit edit in edits.OrderByDescending(e => e.Start))
        {
            text = text.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.NewText);
        }

        return text;
    }

    private static LoadedGuide Of(GuideInput input) => new(input, GuideCompiler.Compile(input));
}
