using GuideModel.Cli.Guides;
using GuideModel.Cli.Output;
using GuideModel.Compiler;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Fixing;

/// <summary>Tells what fixes were made, or would be, and what is read after them that was not before.</summary>
internal static class FixReport
{
    /// <summary>The changes as a diff, for a dry run.</summary>
    public static void WriteDiff(LoadedGuide before, LoadedGuide after, Session session)
    {
        foreach (string file in after.Files)
        {
            UnifiedDiff.Write(file, before.TextOf(file), after.TextOf(file), session.Out, session.Paint);
        }
    }

    /// <summary>The fixes, one a line.</summary>
    public static void WriteList(IReadOnlyList<AppliedFix> applied, TextWriter writer, Session session)
    {
        foreach ((Compiler.Diagnostics.GuideDiagnostic diagnostic, Compiler.Diagnostics.DiagnosticFix fix) in applied)
        {
            writer.WriteLine($"{diagnostic.File}:{diagnostic.From.Line}:{diagnostic.From.Column}: {session.Say("已修改", "mended")} {diagnostic.Code} {session.Say(fix.Title)}");
        }
    }

    /// <summary>The rules that the fixes made readable: nothing becomes a rule in silence.</summary>
    public static void WriteNewRules(LoadedGuide before, LoadedGuide after, TextWriter writer, Session session)
    {
        HashSet<string> known = [.. before.Compilation.Spec.Rules.Select(r => r.Id)];
        for (int i = 0; i < after.Compilation.Spec.Rules.Count; i++)
        {
            RuleSpec rule = after.Compilation.Spec.Rules[i];
            if (!known.Contains(rule.Id))
            {
                SourcePosition at = after.Compilation.SourceMap.Rules[i];
                writer.WriteLine($"{after.Input.Path}:{at.Line}:{at.Column}: {session.Say("新读出", "now read as")} {rule.Id}  {session.Say(rule.SaysZh, rule.SaysEn)}");
            }
        }
    }
}
