using GuideModel.Compiler;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Output;

/// <summary>A guide's readings beside its text, for people.</summary>
internal static class ReadingsText
{
    public static void Write(GuideCompilation compilation, Session session)
    {
        Dictionary<string, RuleSpec> rules = compilation.Spec.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        session.Out.WriteLine(session.Paint.Bold(compilation.Spec.Title));
        string? direction = null;
        foreach (ClauseSpec clause in compilation.Clauses)
        {
            if (clause.Direction != direction)
            {
                direction = clause.Direction;
                string? title = compilation.Spec.Directions.FirstOrDefault(d => d.Number == direction)?.Title;
                session.Out.WriteLine();
                session.Out.WriteLine(session.Paint.Bold($"{direction} {title}"));
            }

            Write(clause, rules, session);
        }

        session.Out.WriteLine();
        WriteCoverage(compilation, session);
    }

    private static void Write(ClauseSpec clause, Dictionary<string, RuleSpec> rules, Session session)
    {
        SegmentRole kind = clause.Segments.Count > 0 && clause.Segments.All(s => s.Role == SegmentRole.Unread) ? SegmentRole.Unread : Roles.KindOf(clause);
        session.Out.WriteLine($"  {Roles.Shown(kind, session)} {clause.Position.Line}:{clause.Position.Column} {clause.Text}");
        foreach (string id in clause.Rules)
        {
            RuleSpec rule = rules[id];
            session.Out.WriteLine($"         → {session.Say(rule.SaysZh, rule.SaysEn)}  {session.Paint.Cyan(rule.Reading.ToString())}  {session.Paint.Faint(id)}");
        }

        // Where parts of a sentence fared differently, each that carries no rule is told of by itself.
        foreach (SegmentSpec segment in clause.Segments.Where(s => s.Role is SegmentRole.Manual or SegmentRole.Unread && clause.Segments.Any(o => o.Role != s.Role)))
        {
            session.Out.WriteLine($"         {Roles.Shown(segment.Role, session)} {segment.Text}");
        }
    }

    private static void WriteCoverage(GuideCompilation compilation, Session session)
    {
        List<SegmentSpec> segments = [.. compilation.Clauses.SelectMany(c => c.Segments)];
        int all = Math.Max(1, segments.Sum(s => s.Text.Length));
        Tables.Write(session,
            session.English ? ["what became of it", "parts", "characters", "share"] : ["归类", "处数", "字数", "占比"],
            Enum.GetValues<SegmentRole>().Select(role =>
            {
                List<SegmentSpec> of = [.. segments.Where(s => s.Role == role)];
                int length = of.Sum(s => s.Text.Length);
                return (string[])[Name(role, session), $"{of.Count}", $"{length}", $"{100.0 * length / all:0.0}%"];
            }));
        session.Out.WriteLine(session.Say(
            $"共 {compilation.Clauses.Count} 句，{compilation.Spec.Rules.Count} 条规则，{compilation.Spec.Manual.Count} 处人工审查。",
            $"{compilation.Clauses.Count} sentences, {compilation.Spec.Rules.Count} rules, {compilation.Spec.Manual.Count} left to people."));
    }

    private static string Name(SegmentRole role, Session session) => role switch
    {
        SegmentRole.Rule => session.Say("已读（规则）", "rule"),
        SegmentRole.Advice => session.Say("已读（建议）", "advice"),
        SegmentRole.Manual => session.Say("人工审查", "manual"),
        SegmentRole.Info => session.Say("说明", "information"),
        _ => session.Say("未读", "unread"),
    };
}
