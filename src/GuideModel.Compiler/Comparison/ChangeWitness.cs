using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>An application that shows a change: its verdicts under both guides differ.</summary>
/// <param name="Direction">The direction's number in the older guide; applications name it so.</param>
/// <param name="NewDirection">Its number in the newer guide.</param>
/// <param name="Application">The application as JSON, complete: this and nothing else was judged.</param>
/// <param name="Facts">What it states about the members that the rule speaks of, as JSON.</param>
/// <param name="Old">The verdict under the older guide.</param>
/// <param name="New">The verdict under the newer guide.</param>
public sealed record ChangeWitness(
    string Direction, string NewDirection, string Application, string Facts, ApplicationVerdict Old, ApplicationVerdict New)
{
    /// <summary>What was judged: an application; or <c>{"ours", "theirs"}</c>, both sides' submissions, by a pair rule; or <c>{"projects"}</c>, the supported projects, by a portfolio rule. Of the last two
    /// eligible and ineligible say whether the rule is met.</summary>
    public RuleScope Scope { get; init; } = RuleScope.Application;
}
