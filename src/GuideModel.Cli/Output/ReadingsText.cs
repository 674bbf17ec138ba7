using GuideModel.Cli.Guides;
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
        if (GuidePeriod.Of(compilation.Spec) is { IsSaid: true } period)
        {
            session.Out.WriteLine(session.Say("施行期：", "In force: ") + session.Say(period.Words));
        }

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
        CoverageText.Write(compilation, session);
    }

    private static void Write(ClauseSpec clause, Dictionary<string, RuleSpec> rules, Session session)
    {
        session.Out.WriteLine($"  {Roles.Shown(Roles.MarkOf(clause), session)} {clause.Position.Line}:{clause.Position.Column} {clause.Text}");
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

        foreach (string note in clause.Segments.Select(s => s.Note).OfType<string>().Distinct())
        {
            session.Out.WriteLine($"         {session.Paint.Faint("※ " + note)}");
        }
    }
}
