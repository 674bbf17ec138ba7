using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>What reads like a requirement where only background is told, before the first chapter or in one of aims: nothing is checked by it,
/// and that is said (GRAMMAR.md, G2.2).</summary>
internal static class BackgroundDemands
{
    // What only a requirement speaks of; totals and results are told of in any background.
    private static readonly string[] Owners = [Entities.Person + ".", Entities.Applicant + ".", "budget.", Members.Team.Path];
    private static readonly string[] Facts = [Members.Duration.Path, Members.Funding.Path, Members.Subprojects.Path, "matchingFunding"];

    /// <summary>Whether a segment demands something of every application.</summary>
    public static bool Is(ReadSegment segment) => segment.Reading?.Rules.Any(r => r.Scope == RuleScope.Application && r.Members.Any(m => Facts.Contains(m.Path) || Owners.Any(o => m.Path.StartsWith(o, StringComparison.Ordinal)))) == true;
}
