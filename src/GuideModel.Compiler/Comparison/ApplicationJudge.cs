using GuideModel.Compiler.Emission.Outputs;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Comparison;

/// <summary>Judges applications of a direction as its validator would, from the model alone.</summary>
internal sealed class ApplicationJudge
{
    // Every application names its direction; it is no member of its record.
    private const string Direction = "direction";

    private readonly DirectionSpec direction;
    private readonly FactEvaluator evaluator;
    private readonly RuleSpec[] decisive;
    private readonly Dictionary<string, HashSet<string>> names;
    private readonly Dictionary<string, RecordSpec> records = new(StringComparer.Ordinal);

    public ApplicationJudge(GuideSpec guide, DirectionSpec direction)
    {
        this.direction = direction;
        evaluator = new FactEvaluator(guide);
        HashSet<string> held = [.. direction.ApplicationRules];
        decisive = [.. guide.Rules.Where(r => r.Severity == RuleSeverity.Error && held.Contains(r.Id))];
        names = EnumsOutput.All(guide).ToDictionary(e => e.Name, e => new HashSet<string>(e.Members.Select(m => m.Name)), StringComparer.Ordinal);
        Add(direction.Record);
    }

    /// <summary>The verdict on an application.</summary>
    public ApplicationVerdict Verdict(Facts facts)
    {
        if (!facts.Items.All(f => f.Value is null || f.Key == Direction || Reads(f, direction.Record)))
        {
            return ApplicationVerdict.Unreadable;
        }

        ApplicationVerdict verdict = ApplicationVerdict.Eligible;
        foreach (RuleSpec rule in decisive)
        {
            ApplicationVerdict one = Weigh(rule, facts);
            verdict = one > verdict ? one : verdict;
        }

        return verdict;
    }

    /// <summary>What one rule of severity error does to an application; a rule that is not there does nothing.</summary>
    public ApplicationVerdict Weigh(RuleSpec? rule, Facts facts) => rule is not { Severity: RuleSeverity.Error } ? ApplicationVerdict.Eligible : evaluator.Evaluate(rule.Reading, facts) switch
    {
        FactOutcome.Fail => ApplicationVerdict.Ineligible,
        FactOutcome.Missing => ApplicationVerdict.Incomplete,
        _ => ApplicationVerdict.Eligible,
    };

    /// <summary>How many rules do not let an application through.</summary>
    public int Refusals(Facts facts) => decisive.Count(r => Weigh(r, facts) != ApplicationVerdict.Eligible);

    private bool Reads(Facts facts, RecordSpec record) => facts.Items.All(f => f.Value is null || Reads(f, record));

    private bool Reads(KeyValuePair<string, object?> fact, RecordSpec record) =>
        record.Members.FirstOrDefault(m => m.JsonName == fact.Key) is { } member && Reads(fact.Value!, member);

    private bool Reads(object value, MemberSpec member) => member.Kind switch
    {
        MemberKind.Text => value is string,
        MemberKind.TextList => value is FactList texts && texts.All(t => t is string),
        MemberKind.Count => value is decimal and >= 0 and <= int.MaxValue && decimal.Truncate((decimal)value) == (decimal)value,
        MemberKind.Months or MemberKind.Days or MemberKind.Yuan => value is decimal and >= 0,
        MemberKind.Ratio or MemberKind.Measure => value is decimal,
        MemberKind.Date => value is DateTime,
        MemberKind.YesNo => value is bool,
        MemberKind.Enum => value is string name && names.TryGetValue(member.TypeName ?? "", out HashSet<string>? known) && known.Contains(name),
        MemberKind.Object => value is Facts inner && records.TryGetValue(member.TypeName ?? "", out RecordSpec? nested) && Reads(inner, nested),
        _ => value is FactList list && records.TryGetValue(member.TypeName ?? "", out RecordSpec? element) && list.All(e => e is Facts facts && Reads(facts, element)),
    };

    private void Add(RecordSpec record)
    {
        records[record.Name] = record;
        foreach (RecordSpec nested in record.Nested)
        {
            Add(nested);
        }
    }
}
