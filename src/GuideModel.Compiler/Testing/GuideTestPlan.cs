using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Testing;

/// <summary>What the tests of a guide's model expect of it, worked out from the readings alone (docs/tests.md).</summary>
/// <remarks>Nothing here goes through the templates of the validators: the outcomes come from <see cref="Sampling.FactEvaluator"/>.</remarks>
/// <param name="Says">What is said of the guide: its title, its directions, its rules, what is left to people.</param>
/// <param name="Directions">The directions in the order of the guide.</param>
public sealed record GuideTestPlan(EquatableArray<string> Says, EquatableArray<DirectionTestPlan> Directions)
{
    /// <summary>The plan for a guide. Equal guides give equal plans.</summary>
    public static GuideTestPlan Of(GuideSpec guide) => new([.. Lines(guide)], [.. guide.Directions.Select(d => new DirectionPlanner(guide, d).Plan())]);

    /// <summary>What is said of a guide as a whole, a line each.</summary>
    internal static IEnumerable<string> Lines(GuideSpec guide) =>
    [
        "title " + guide.Title,
        .. guide.InForceFrom is { } from ? ["in force from " + Notation.Print(from)] : (string[])[],
        .. guide.InForceUntil is { } until ? ["in force until " + Notation.Print(until)] : (string[])[],
        .. guide.Directions.Select(d => "direction " + d.Number),
        .. guide.Rules.Select(r => $"rule {r.Id} {r.Severity} {r.Reading}"),
        .. guide.Manual.Select(m => $"manual {m.Id} {m.Text}"),
    ];
}

/// <summary>What is expected of one direction.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Says">What is said of it: title, countries, agreement, fields, money, and which rules it has.</param>
/// <param name="Rules">The ids of its application rules, in the order of the outcomes.</param>
/// <param name="Smallest">The smallest application that meets all of them, as JSON.</param>
/// <param name="Expected">Its outcomes, a letter a rule (<see cref="OutcomeLetters"/>).</param>
/// <param name="Cases">The applications on both sides of every boundary.</param>
/// <param name="Pairs">Both sides' submissions of one project.</param>
/// <param name="Portfolio">The bounds on all supported projects together.</param>
public sealed record DirectionTestPlan(
    string Number, string Name, string Title, EquatableArray<string> Says, EquatableArray<string> Rules, string Smallest, string Expected,
    EquatableArray<RuleTestCase> Cases, EquatableArray<PairTestCase> Pairs, EquatableArray<PortfolioTestCase> Portfolio);

/// <summary>One application near a boundary of a rule.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Clause">The sentence it comes from.</param>
/// <param name="Change">What differs from the smallest application, as a JSON merge patch (RFC 7396).</param>
/// <param name="Expected">The outcomes of all rules of the direction, a letter a rule.</param>
public sealed record RuleTestCase(string Rule, string Clause, string Change, string Expected);

/// <summary>Both sides' submissions of one project.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Clause">The sentence it comes from.</param>
/// <param name="Ours">What differs in ours from the smallest application, as a JSON merge patch (RFC 7396).</param>
/// <param name="Theirs">What differs in theirs from ours, likewise.</param>
/// <param name="Expected">The finding: a letter (<see cref="OutcomeLetters"/>) and the pointer; empty where they agree.</param>
public sealed record PairTestCase(string Rule, string Clause, string Ours, string Theirs, string Expected);

/// <summary>A bound on the supported projects and what it says of a number.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Value">The number: projects, or yuan.</param>
/// <param name="Holds">Whether the bound holds of it.</param>
public sealed record PortfolioTestCase(string Rule, decimal Value, bool Holds);
