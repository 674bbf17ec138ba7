using System.Text;

namespace GuideModel.Testing;

/// <summary>A case that policy staff wrote: an application, and the verdict it must have (docs/tests.md). The command line and generated
/// tests both run cases by this.</summary>
public sealed class GuideCase
{
    /// <summary>The direction's number.</summary>
    public required string Number { get; init; }

    /// <summary>The application that the change starts from, as JSON.</summary>
    public required string Smallest { get; init; }

    /// <summary>How the application differs from it: a JSON merge patch (RFC 7396).</summary>
    public string Change { get; init; } = "{}";

    /// <summary>The verdict expected.</summary>
    public required Verdict Expected { get; init; }

    /// <summary>What is expected of clauses.</summary>
    public IReadOnlyList<ExpectedClause> Clauses { get; init; } = [];

    /// <summary>Where the case is written, for messages.</summary>
    public string? Source { get; init; }

    /// <summary>Validates the application and compares.</summary>
    /// <param name="definition">The model.</param>
    public CaseResult Run(GuideDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        string application = MergePatch.Apply(Smallest, Change);
        byte[] utf8 = Encoding.UTF8.GetBytes(application);
        Direction? direction = definition.Find(Number);
        JsonValidation validation = direction?.ValidateJson(utf8) ?? definition.ValidateJson(utf8);
        return new CaseResult { Application = application, Validation = validation, Differences = [.. Differences(direction, utf8, validation)] };
    }

    /// <summary>Validates the application; what generated tests call.</summary>
    /// <param name="definition">The model.</param>
    /// <exception cref="DirectionTestException">Something came out otherwise than expected.</exception>
    public void Check(GuideDefinition definition)
    {
        CaseResult result = Run(definition);
        if (!result.IsAsExpected)
        {
            string differences = string.Join('\n', result.Differences.Select(d => d.Message + " / " + d.MessageEn));
            throw new DirectionTestException($"用例与指南不符 (the case differs from the guide): {Source}\n{differences}\n{result.Application}");
        }
    }

    private IEnumerable<CaseDifference> Differences(Direction? direction, byte[] utf8, JsonValidation validation)
    {
        if (validation.Verdict != Expected)
        {
            yield return new CaseDifference(
                $"结论应为 {Zh(Expected)}，实为 {Zh(validation.Verdict)}。" + string.Concat(validation.Findings.Select(f => f.Message)),
                $"The verdict is {En(validation.Verdict)}, not {En(Expected)}. " + string.Join(' ', validation.Findings.Select(f => f.MessageEn)));
        }

        if (direction?.EvaluateJson(utf8) is not { } outcomes)
        {
            yield break;
        }

        foreach (ExpectedClause clause in Clauses)
        {
            Outcome?[] actual = [.. clause.Rules.Select(r => OutcomeOf(direction, outcomes, r))];
            if (!actual.Contains(clause.Outcome))
            {
                string rules = string.Join(", ", clause.Rules);
                yield return new CaseDifference(
                    $"条款 {rules} 应为 {Zh(clause.Outcome)}，实为 {string.Join('、', actual.Select(Zh))}。",
                    $"Clause {rules} is {string.Join(", ", actual.Select(En))}, not {En(clause.Outcome)}.");
            }
        }
    }

    private static Outcome? OutcomeOf(Direction direction, OutcomeSet outcomes, string rule)
    {
        int place = direction.PlaceOf(rule);
        return place < 0 ? null : outcomes[place];
    }

    private static string Zh(Verdict verdict) => verdict switch
    {
        Verdict.Eligible => "合格",
        Verdict.Ineligible => "不合格",
        Verdict.Incomplete => "待补充",
        _ => "无法读取",
    };

    private static string En(Verdict verdict) => verdict switch
    {
        Verdict.Eligible => "eligible",
        Verdict.Ineligible => "ineligible",
        Verdict.Incomplete => "incomplete",
        _ => "unreadable",
    };

    private static string Zh(Outcome? outcome) => outcome switch
    {
        Outcome.Pass => "符合",
        Outcome.Fail => "不符合",
        Outcome.Missing => "待补充",
        Outcome.NotApplicable => "不适用",
        Outcome.Manual => "人工审查",
        _ => "没有这条规则",
    };

    private static string En(Outcome? outcome) => outcome switch
    {
        Outcome.Pass => "pass",
        Outcome.Fail => "fail",
        Outcome.Missing => "missing",
        Outcome.NotApplicable => "not applicable",
        Outcome.Manual => "manual",
        _ => "no such rule",
    };
}
