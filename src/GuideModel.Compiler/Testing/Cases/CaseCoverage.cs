using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>Tells rule by rule which outcomes cases show, and proposes cases for the others.</summary>
public static class CaseCoverage
{
    /// <summary>The application rules of a guide, in the order of the text.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="cases">The cases that came out as they expect: a case that is wrong covers nothing.</param>
    public static IReadOnlyList<ClauseCoverage> Of(GuideSpec guide, IEnumerable<GuideCaseSpec> cases)
    {
        ILookup<string, GuideCaseSpec> byDirection = cases.ToLookup(c => c.Direction);
        CaseProposer[] proposers = [.. guide.Directions.Select(d => new CaseProposer(new CaseDirection(guide, d)))];
        return [.. guide.Rules.Where(r => r.Scope == RuleScope.Application).Select(rule =>
        {
            char[] shown = [.. guide.Directions.SelectMany(d => Shown(d, rule, byDirection[d.Number]))];
            CaseProposal[] open = [.. "PFM".Where(l => !shown.Contains(l)).Select(l => proposers.Select(p => p.Propose(rule, l)).FirstOrDefault(p => p is not null)).OfType<CaseProposal>()];
            return new ClauseCoverage(rule.Id, rule.Direction, rule.Clause, rule.SaysZh, shown.Count(l => l == 'P'), shown.Count(l => l == 'F'), shown.Count(l => l == 'M'), [.. open]);
        })];
    }

    private static IEnumerable<char> Shown(DirectionSpec direction, RuleSpec rule, IEnumerable<GuideCaseSpec> cases)
    {
        int place = direction.ApplicationRules.ToList().IndexOf(rule.Id);
        return place < 0 ? [] : cases.Where(c => c.About.Contains(rule.Id)).Select(c => c.Outcomes[place]);
    }
}
