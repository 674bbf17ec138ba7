using System.Globalization;

namespace GuideModel;

/// <summary>Checks the supported projects of a direction: numbers, quotas of the fields, budget.</summary>
public static class Portfolio
{
    /// <summary>Checks the projects supported in a direction.</summary>
    /// <typeparam name="TApplication">The direction's record.</typeparam>
    /// <param name="direction">The direction.</param>
    /// <param name="supported">The supported projects.</param>
    /// <returns>What fails, or cannot be told because a project lacks a fact.</returns>
    public static IReadOnlyList<Finding> Check<TApplication>(Direction<TApplication> direction, IReadOnlyList<TApplication> supported)
        where TApplication : class
    {
        ArgumentNullException.ThrowIfNull(direction);
        ArgumentNullException.ThrowIfNull(supported);
        var findings = new List<Finding>();
        foreach (PortfolioCheck check in direction.PortfolioChecks)
        {
            switch (check.Quantity)
            {
                case PortfolioQuantity.Funding:
                    CheckFunding(direction, supported, check, findings);
                    break;
                case PortfolioQuantity.ProjectsInEachField:
                    foreach (GuideField field in direction.Fields)
                    {
                        CheckCount(direction, supported, check, [field.Name], field.Term + " ", findings);
                    }

                    break;
                default:
                    CheckCount(direction, supported, check, check.Fields, "", findings);
                    break;
            }
        }

        return findings;
    }

    private static void CheckCount<TApplication>(
        Direction<TApplication> direction, IReadOnlyList<TApplication> supported, PortfolioCheck check, IReadOnlyList<string>? fields, string subject, List<Finding> findings)
        where TApplication : class
    {
        int certain = fields is null ? supported.Count : supported.Count(a => direction.FieldOf(a) is { } f && fields.Contains(f));
        int unknown = fields is null ? 0 : supported.Count(a => direction.FieldOf(a) is null);
        bool[] possible = [.. Enumerable.Range(certain, unknown + 1).Select(n => check.Holds(n))];
        if (!possible.Contains(true))
        {
            findings.Add(Finding.Of(check.Rule, Outcome.Fail, "", string.Create(CultureInfo.InvariantCulture, $"{subject}{certain}个")));
        }
        else if (possible.Contains(false))
        {
            findings.Add(Finding.Of(check.Rule, Outcome.Missing, "/field", null));
        }
    }

    private static void CheckFunding<TApplication>(
        Direction<TApplication> direction, IReadOnlyList<TApplication> supported, PortfolioCheck check, List<Finding> findings)
        where TApplication : class
    {
        decimal known = supported.Aggregate(0m, (sum, a) => Add(sum, direction.FundingOf(a)?.Value ?? 0));
        if (supported.Any(a => direction.FundingOf(a) is null))
        {
            // What is known may already be too much; less than enough may still grow.
            findings.Add(check.Holds(known) || check.Holds(0) == false
                ? Finding.Of(check.Rule, Outcome.Missing, "/requestedFunding", null)
                : Finding.Of(check.Rule, Outcome.Fail, "/requestedFunding", new Yuan(known).ToString()));
        }
        else if (!check.Holds(known))
        {
            findings.Add(Finding.Of(check.Rule, Outcome.Fail, "/requestedFunding", new Yuan(known).ToString()));
        }
    }

    // Beyond any budget there is nothing more to tell apart; it must not overflow.
    private static decimal Add(decimal sum, decimal value) => value > decimal.MaxValue - sum ? decimal.MaxValue : sum + value;
}
