using System.Globalization;
using System.Text;

namespace GuideModel.Testing;

/// <summary>Holds a direction of a model against what was worked out for it from the guide's text (docs/tests.md). Generated tests call
/// this; it needs no test framework.</summary>
/// <param name="definition">The model.</param>
/// <param name="number">The direction's number.</param>
/// <param name="rules">The ids of the rules that outcomes are given for, in their order.</param>
/// <param name="smallest">The application that changes start from, as JSON.</param>
public sealed class DirectionTest(GuideDefinition definition, string number, IReadOnlyList<string> rules, string smallest)
{
    private const string Letters = "PFMNH";
    private static readonly string[] Words = ["合格 pass", "不合格 fail", "待补充 missing", "不适用 not applicable", "人工审查 manual"];

    /// <summary>Checks what the model says of the direction: title, countries, agreement, fields, money, and which rules it has.</summary>
    /// <param name="expected">The lines that were worked out.</param>
    /// <exception cref="DirectionTestException">A line is missing, or one is too many.</exception>
    public void Says(params string[] expected)
    {
        GuideTest.Compare($"方向{number}与指南不符 (direction {number} differs from the guide)", expected, [.. Lines(Found())]);
    }

    /// <summary>Checks the outcome of every rule for an application, both as the record's validator and as a scan of the bytes finds them, and that a finding tells
    /// of every rule that fails or lacks a fact.</summary>
    /// <param name="change">How it differs from the smallest one: a JSON merge patch (RFC 7396).</param>
    /// <param name="expected">A letter a rule: P pass, F fail, M missing, N not applicable, H left to people.</param>
    /// <exception cref="DirectionTestException">An outcome is another, the application cannot be read, or the model lacks a rule.</exception>
    public void Outcomes(string change, string expected)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(expected);
        Direction direction = Found();
        string application = MergePatch.Apply(smallest, change);
        byte[] utf8 = Encoding.UTF8.GetBytes(application);
        if (direction.ReadAndEvaluate(utf8) is not { } outcomes)
        {
            JsonValidation unreadable = direction.ValidateJson(utf8);
            throw new DirectionTestException($"读不出申报 (the application cannot be read): {application}\n" + string.Join('\n', unreadable.Findings.Select(f => f.Pointer + ": " + f.Message)));
        }

        Compare(direction, outcomes, expected, "结果与指南不符 (outcomes differ from the guide) " + application);
        Compare(direction, direction.EvaluateJson(utf8).GetValueOrDefault(), expected, "扫描的结果与指南不符 (outcomes of a scan differ from the guide) " + application);
        GuideTest.Compare(
            "意见与结果不符 (findings differ from the outcomes) " + application,
            [.. rules.Where((_, i) => expected[i] is 'F' or 'M')],
            [.. direction.ValidateJson(utf8).Findings.Select(f => f.RuleId)]);
    }

    /// <summary>Checks what is found where both sides' submissions of one project are compared.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="ours">How ours differs from the smallest application: a JSON merge patch (RFC 7396).</param>
    /// <param name="theirs">How theirs differs from ours, likewise.</param>
    /// <param name="expected">The outcome's letter and the pointer of the one finding; empty where they agree.</param>
    /// <exception cref="DirectionTestException">Something else is found, or a submission cannot be read.</exception>
    public void Pair(string rule, string ours, string theirs, string expected)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(expected);
        string our = MergePatch.Apply(smallest, ours);
        string their = MergePatch.Apply(our, theirs);
        IReadOnlyList<Finding> findings = Found().Compare(Encoding.UTF8.GetBytes(our), Encoding.UTF8.GetBytes(their))
            ?? throw new DirectionTestException($"读不出申报 (an application cannot be read): {our}\n{their}");
        GuideTest.Compare(
            $"双方申报书的比较与指南不符 (the comparison of both submissions differs from the guide) {our}\n{their}",
            expected.Length == 0 ? [] : [rule + " " + expected],
            [.. findings.Select(f => $"{f.RuleId} {Letters[(int)f.Outcome]} {f.Pointer}")]);
    }

    /// <summary>Checks what a bound on all supported projects says of a number.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="value">Projects, or yuan, in invariant digits.</param>
    /// <param name="holds">Whether the bound is to hold.</param>
    /// <exception cref="DirectionTestException">It does not, or the model lacks the rule.</exception>
    public void Portfolio(string rule, string value, bool holds)
    {
        PortfolioCheck check = Found().PortfolioChecks.FirstOrDefault(c => c.Rule.Id == rule) ?? throw new DirectionTestException("没有这条规则 (no such rule): " + rule);
        if (check.Holds(decimal.Parse(value, CultureInfo.InvariantCulture)) != holds)
        {
            throw new DirectionTestException($"{rule}: {value} 应{(holds ? "" : "不")}符合 (is {(holds ? "" : "not ")}to hold), 与指南不符 (differs from the guide)");
        }
    }

    private void Compare(Direction direction, OutcomeSet outcomes, string expected, string title)
    {
        var wrong = new List<string>();
        for (int i = 0; i < rules.Count; i++)
        {
            int place = direction.PlaceOf(rules[i]);
            string should = Words[Letters.IndexOf(expected[i], StringComparison.Ordinal)];
            string actual = place < 0 ? "没有这条规则 no such rule" : Words[(int)outcomes[place]];
            if (should != actual)
            {
                wrong.Add($"{rules[i]}: 应为 expected {should}, 实为 actual {actual}");
            }
        }

        if (wrong.Count > 0)
        {
            throw new DirectionTestException(title + "\n" + string.Join('\n', wrong));
        }
    }

    private Direction Found() => definition.Find(number) ?? throw new DirectionTestException($"模型中没有方向{number} (the model has no direction {number})");

    private static IEnumerable<string> Lines(Direction direction) =>
    [
        "title " + direction.Title,
        "countries " + string.Join(' ', direction.Countries),
        "agreement " + direction.Agreement,
        "budget " + direction.BudgetYuan?.ToString(CultureInfo.InvariantCulture),
        .. direction.Fields.Select(f => $"field {f.Group}/{f.Term}"),
        .. direction.ApplicationRules.Concat(direction.PairRules).Concat(direction.PortfolioChecks.Select(c => c.Rule)).Select(r => "rule " + r.Id),
    ];
}
