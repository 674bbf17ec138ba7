namespace GuideModel.Compiler.Logic;

/// <summary>Puts rules that have to do with each other together, so that every question is about few of them.</summary>
internal static class RuleGroups
{
    /// <summary>The groups, each in the order of the text.</summary>
    public static IEnumerable<IReadOnlyList<LogicRule>> Of(IReadOnlyList<LogicRule> rules, LogicShape shape)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        string Root(string subject)
        {
            while (parents.TryGetValue(subject, out string? parent) && parent != subject)
            {
                subject = parents[subject] = parents.TryGetValue(parent, out string? above) ? above : parent;
            }

            return subject;
        }

        foreach (LogicRule rule in rules)
        {
            foreach (string subject in rule.Subjects)
            {
                parents[Root(subject)] = Root(rule.Subjects[0]);
                if (shape.WholeOf(subject) is { } whole)
                {
                    parents[Root(whole)] = Root(subject);
                }
            }
        }

        return rules.Where(r => r.Subjects.Count > 0).GroupBy(r => Root(r.Subjects[0]), StringComparer.Ordinal)
            .Select(g => (IReadOnlyList<LogicRule>)[.. g.OrderBy(r => r.Index)]);
    }
}
