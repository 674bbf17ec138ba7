using System.Globalization;
using GuideModel.Cli.Guides;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Cli.Output;

/// <summary>Shows diagnostics to people: place, message, the words, and where to read on.</summary>
internal static class DiagnosticsText
{
    public static void Write(LoadedGuide guide, TextWriter writer, Session session)
    {
        foreach (IGrouping<string, GuideDiagnostic> file in guide.Compilation.Diagnostics.GroupBy(d => d.File))
        {
            var text = new GuideText(file.Key, guide.TextOf(file.Key));
            foreach (GuideDiagnostic diagnostic in file)
            {
                Write(diagnostic, text, writer, session);
            }
        }
    }

    private static void Write(GuideDiagnostic diagnostic, GuideText text, TextWriter writer, Session session)
    {
        string line = diagnostic.From.Line.ToString(CultureInfo.InvariantCulture);
        string gutter = new(' ', line.Length);
        (string excerpt, string carets) = new SourceExcerpt(text, diagnostic).Render();
        writer.WriteLine($"{diagnostic.File}:{line}:{diagnostic.From.Column}: {Severities.Shown(diagnostic.Severity, session)} {session.Paint.Bold(diagnostic.Code)}");
        writer.WriteLine($"  {line} | {excerpt}");
        writer.WriteLine($"  {gutter} | {session.Paint.Red(carets)}");
        writer.WriteLine($"  {session.Say(diagnostic.Message, diagnostic.MessageEn)}");
        writer.WriteLine("  " + session.Paint.Faint(session.Say("说明：", "help: ") + Help(diagnostic.Code)));
        writer.WriteLine();
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
}
