using System.Globalization;
using GuideModel.Cli.Guides;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Cli.Output;

/// <summary>Shows diagnostics to people: what, the words with marks under them, where, by which clause, how to mend it.</summary>
internal sealed class DiagnosticsText
{
    // A message that speaks of more places than a screen holds shows the first of them.
    private const int MostRelated = 6;

    private readonly Func<string, string> textOf;
    private readonly TextWriter writer;
    private readonly Paint paint;
    private readonly Session session;
    private readonly Dictionary<string, GuideText> texts = new(StringComparer.Ordinal);

    private DiagnosticsText(Func<string, string> textOf, TextWriter writer, Session session)
    {
        this.textOf = textOf;
        this.writer = writer;
        this.session = session;
        paint = session.PaintFor(writer);
    }

    /// <summary>Shows what is to be said about a guide.</summary>
    public static void Write(LoadedGuide guide, TextWriter writer, Session session) => Write(guide.Compilation.Diagnostics, guide.TextOf, writer, session);

    /// <summary>Shows diagnostics.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="textOf">The text of a file that they are about.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="session">The run.</param>
    public static void Write(IEnumerable<GuideDiagnostic> diagnostics, Func<string, string> textOf, TextWriter writer, Session session)
    {
        var shown = new DiagnosticsText(textOf, writer, session);
        foreach (GuideDiagnostic diagnostic in diagnostics)
        {
            shown.Write(diagnostic);
        }
    }

    /// <summary>Where a code is explained.</summary>
    public static string Help(string code) => "guide explain " + code;

    /// <summary>How many there are of each severity.</summary>
    public static string Totals(IReadOnlyCollection<GuideDiagnostic> diagnostics, Session session)
    {
        int Count(RuleSeverity severity) => diagnostics.Count(d => d.Severity == severity);
        return session.Say(
            $"{Count(RuleSeverity.Error)} 个错误，{Count(RuleSeverity.Warning)} 个警告，{Count(RuleSeverity.Info)} 个提示",
            $"{Count(RuleSeverity.Error)} errors, {Count(RuleSeverity.Warning)} warnings, {Count(RuleSeverity.Info)} notes");
    }

    private void Write(GuideDiagnostic diagnostic)
    {
        writer.WriteLine($"{diagnostic.File}:{diagnostic.From.Line}:{diagnostic.From.Column}: {Severities.Shown(diagnostic.Severity, paint, session)} {paint.Bold(diagnostic.Code)} {session.Say(diagnostic.What)}");
        List<RelatedPlace> related = [.. diagnostic.Related.Take(MostRelated)];
        int gutter = related.Select(r => r.From.Line).Append(diagnostic.From.Line).Max().ToString(CultureInfo.InvariantCulture).Length;
        WriteExcerpt(gutter, TextOf(diagnostic.File), diagnostic.From, diagnostic.To, '^', "", s => Severities.Paint(diagnostic.Severity, paint, s));
        foreach (RelatedPlace place in related)
        {
            if (place.File != diagnostic.File)
            {
                writer.WriteLine($"  {new string(' ', gutter)} {paint.Faint("→")} {place.File}:{place.From.Line}:{place.From.Column}");
            }

            WriteExcerpt(gutter, TextOf(place.File), place.From, place.To, '-', " " + session.Say(place.Label), paint.Cyan);
        }

        if (diagnostic.Related.Count > related.Count)
        {
            int more = diagnostic.Related.Count - related.Count;
            writer.WriteLine($"  {new string(' ', gutter)} {paint.Faint("|")} " + session.Say($"……另有 {more} 处", $"… and {more} more"));
        }

        WriteDetails(gutter, diagnostic);
        writer.WriteLine();
    }

    private void WriteExcerpt(int gutter, GuideText text, SourcePosition from, SourcePosition to, char mark, string label, Func<string, string> colour)
    {
        (string line, string marks) = new SourceExcerpt(text, from, to).Render(mark);
        writer.WriteLine($"  {from.Line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter)} {paint.Faint("|")} {line}");
        writer.WriteLine($"  {new string(' ', gutter)} {paint.Faint("|")} {colour(marks + label)}");
    }

    private void WriteDetails(int gutter, GuideDiagnostic diagnostic)
    {
        Detail("位置：", "where: ", session.Say(diagnostic.Where));
        Detail("依据：", "by: ", session.Say(diagnostic.Clause));
        Detail("改法：", "fix: ", session.Say(diagnostic.Fix));
        if (diagnostic.Example is { } example)
        {
            Detail("例如：", "example: ", example);
        }

        if (diagnostic.Witness is { } witness)
        {
            Detail(witness.Shows.Zh + "：", witness.Shows.En + ": ", witness.Facts);
        }

        foreach (DiagnosticFix fix in diagnostic.Fixes)
        {
            Detail("可自动修改：", "can be mended: ", session.Say(fix.Title) + session.Say("（guide check --fix）", " (guide check --fix)"));
        }

        Detail("说明：", "help: ", Help(diagnostic.Code));

        void Detail(string zh, string en, string text) => writer.WriteLine($"  {new string(' ', gutter)} {paint.Faint("= " + session.Say(zh, en))}{text}");
    }

    private GuideText TextOf(string file) => texts.TryGetValue(file, out GuideText? text) ? text : texts[file] = new GuideText(file, textOf(file));
}
