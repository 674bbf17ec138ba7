namespace GuideModel;

/// <summary>A check of the supported projects of a direction taken together.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Quantity">What is compared.</param>
/// <param name="Fields">C# names of the fields whose projects count; null for all.</param>
/// <param name="Holds">Whether a figure satisfies the rule.</param>
public sealed record PortfolioCheck(Rule Rule, PortfolioQuantity Quantity, IReadOnlyList<string>? Fields, Func<decimal, bool> Holds);

/// <summary>What a portfolio check compares.</summary>
public enum PortfolioQuantity
{
    /// <summary>The number of projects.</summary>
    Projects,

    /// <summary>The number of projects in each field, one after the other.</summary>
    ProjectsInEachField,

    /// <summary>The sum of the funding asked for, in yuan.</summary>
    Funding,
}
