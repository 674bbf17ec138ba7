using GuideModel.Compiler;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Output;

/// <summary>What became of every character of a guide, with the lists that people go through: what was not read, what they must judge.</summary>
internal static class CoverageText
{
    public static void Write(GuideCompilation compilation, Session session)
    {
        CoverageSpec coverage = compilation.Coverage;
        Tables.Write(session,
            session.English ? ["what became of it", "parts", "characters", "share"] : ["归类", "处数", "字数", "占比"],
            coverage.Lines.Select(l => (string[])[Name(l.Use, session), l.Use == TextUse.Punctuation ? "" : $"{l.Parts}", $"{l.Characters}", Share(l.Characters, coverage.Characters)])
                .Append([session.Say("全文", "whole text"), "", $"{coverage.Characters}", Share(coverage.Characters, coverage.Characters)]));
        int overlooked = compilation.Overlooked.Count();
        session.Out.WriteLine(session.Say(
            $"共 {compilation.Clauses.Count} 句，{compilation.Spec.Rules.Count} 条规则，{compilation.Spec.Manual.Count} 处人工审查，{overlooked} 处未读且无旁注。",
            $"{compilation.Clauses.Count} sentences, {compilation.Spec.Rules.Count} rules, {compilation.Spec.Manual.Count} left to people, {overlooked} not read and without a note."));
        List(session, session.Say("未读的文字：", "Not read:"), compilation.Clauses.SelectMany(c => c.Segments).Where(s => s.Role == SegmentRole.Unread)
            .Select(s => (s.Position, s.Text + (s.Note is null ? "" : session.Paint.Faint("  ※ " + s.Note)))));
        List(session, session.Say("人工审查清单：", "To be judged by people:"), compilation.Spec.Manual.Select((m, i) =>
            (compilation.SourceMap.Manual[i], $"□ {m.Text}  {session.Paint.Faint(m.Id)}")));
    }

    private static void List(Session session, string heading, IEnumerable<(SourcePosition Position, string Text)> items)
    {
        bool any = false;
        foreach ((SourcePosition position, string text) in items)
        {
            if (!any)
            {
                session.Out.WriteLine();
                session.Out.WriteLine(session.Paint.Bold(heading));
                any = true;
            }

            session.Out.WriteLine($"  {position.Line}:{position.Column} {text}");
        }
    }

    private static string Share(int characters, int of) => $"{100.0 * characters / Math.Max(1, of):0.0}%";

    private static string Name(TextUse use, Session session) => use switch
    {
        TextUse.Rule => session.Say("已读（规则）", "rule"),
        TextUse.Advice => session.Say("已读（倡导）", "advice"),
        TextUse.Manual => session.Say("人工审查", "manual"),
        TextUse.Info => session.Say("说明", "information"),
        TextUse.Unread => session.Say("未读", "unread"),
        TextUse.Heading => session.Say("标题", "headings"),
        TextUse.Label => session.Say("栏目名与编号", "labels and numbers"),
        TextUse.Note => session.Say("旁注", "margin notes"),
        TextUse.Page => session.Say("页码与页眉", "page numbers and heads"),
        _ => session.Say("标点与空白", "punctuation and blanks"),
    };
}
