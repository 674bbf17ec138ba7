using System.Reflection;
using System.Text;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using Xunit;

namespace GuideModel.Tests.Equivalence;

/// <summary>One direction's applications judged three times: the typed validator on a record built without JSON, the JSON path
/// on the bytes, and the reference interpreter on the facts.</summary>
internal sealed class Comparison
{
    // What would end a text left open, or begin another.
    private static readonly byte[] GoesOn = [.. Enumerable.Repeat("\"}]}\n{\"id\":\"1\",\"direction\":\"1.1\"}\n"u8.ToArray(), 8).SelectMany(b => b)];

    private readonly GuideDefinition definition;
    private readonly GuideModel.Direction direction;
    private readonly RuleSpec[] rules;
    private readonly ReferenceInterpreter interpreter;
    private readonly ReferenceReader reader;
    private readonly RecordBuilder builder;
    private readonly Func<object, Validation> validate;

    public Comparison(TestedGuide guide, DirectionSpec spec)
    {
        definition = guide.Definition;
        direction = definition.Find(spec.Number)!;
        rules = [.. spec.ApplicationRules.Select(id => guide.Spec.Rules.Single(r => r.Id == id))];
        interpreter = new ReferenceInterpreter(guide.Spec);
        reader = new ReferenceReader(guide, spec);
        Type record = direction.GetType().BaseType!.GetGenericArguments().Single();
        builder = new RecordBuilder(spec.Record, record);
        validate = (Func<object, Validation>)GetType().GetMethod(nameof(Validator), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(record).Invoke(null, [direction])!;
    }

    public Tally Tally { get; } = new();

    /// <summary>The JSON of an application whose facts are known.</summary>
    /// <returns>The verdict that all three agree on.</returns>
    public Verdict Check(Facts application, byte[] json)
    {
        Require(reader.Read(json) is not null, "The reference reader refuses what was written.");
        return Judge(application, json);
    }

    /// <summary>Whatever is left of an application: to be refused, or judged by what it still says.</summary>
    public void CheckSpoilt(byte[] json)
    {
        if (reader.Read(json) is { } facts)
        {
            Judge(facts, json);
            return;
        }

        Tally.Add(Verdict.Unreadable);
        Require(EveryWay(json) is null, "EvaluateJson reads what the reference reader refuses.");
        AssertUnreadable(direction.ValidateJson(json));
        JsonValidation routed = definition.ValidateJson(json);
        if (routed.Direction == direction.Number || definition.Find(routed.Direction) is null)
        {
            AssertUnreadable(routed);
        }
    }

    private Verdict Judge(Facts facts, byte[] json)
    {
        Outcome[] expected = [.. rules.Select(r => interpreter.Evaluate(r.Reading, facts))];
        Validation typed = validate(builder.Build(facts));
        OutcomeSet? read = EveryWay(json);
        Require(read is not null, "EvaluateJson refuses what the reference reader reads.");
        for (int i = 0; i < rules.Length; i++)
        {
            Tally.Add(rules[i].Id, expected[i]);
            Require(expected[i] == typed.Outcomes[i] && expected[i] == read!.Value[i],
                $"{rules[i].Id}: interpreter {expected[i]}, typed {typed.Outcomes[i]}, JSON {read!.Value[i]}");
        }

        Verdict verdict = VerdictOf(expected);
        Tally.Add(verdict);
        Require(typed.Verdict == verdict, $"interpreter {verdict}, typed {typed.Verdict}");
        IReadOnlyList<Finding> findings = typed.Findings;
        Require(findings.Select(f => (f.RuleId, f.Outcome)).SequenceEqual(
            rules.Select((r, i) => (r.Id, expected[i])).Where(e => e.Item2 is Outcome.Fail or Outcome.Missing)), "The findings are not what fails or is missing.");
        foreach (Finding finding in findings)
        {
            AssertPointsSomewhere(finding, facts);
        }

        AssertSame(direction.ValidateJson(json), verdict, findings);
        JsonValidation routed = definition.ValidateJson(json);
        if (facts["direction"] is null)
        {
            AssertUnreadable(routed);
        }
        else
        {
            AssertSame(routed, verdict, findings);
        }

        return verdict;
    }

    // Scanned alone, scanned in a text that goes on, read: all the same.
    private OutcomeSet? EveryWay(byte[] json)
    {
        OutcomeSet? alone = direction.EvaluateJson(json);
        OutcomeSet? within = direction.TryEvaluateJson([.. "{}\n"u8, .. json, .. GoesOn], 3, json.Length, out OutcomeSet found) ? found : null;
        OutcomeSet? exact = direction.ReadAndEvaluate(json);
        Require(alone == exact && within == exact, "The scan and the reader disagree.");
        Tally.AddScan(direction.PlanOfScan is { } plan ? LineScan.Of(plan, json, 0, json.Length).Result : ScanResult.Undecided);
        return exact;
    }

    private Verdict VerdictOf(Outcome[] outcomes)
    {
        Outcome[] decisive = [.. outcomes.Where((_, i) => rules[i].Severity == RuleSeverity.Error)];
        return decisive.Contains(Outcome.Fail) ? Verdict.Ineligible : decisive.Contains(Outcome.Missing) ? Verdict.Incomplete : Verdict.Eligible;
    }

    private void AssertSame(JsonValidation json, Verdict verdict, IReadOnlyList<Finding> findings)
    {
        Require(json.Verdict == verdict && json.Direction == direction.Number, $"interpreter {verdict}, ValidateJson {json.Verdict} of {json.Direction}");
        Require(json.Findings.Select(f => (f.RuleId, f.Pointer, f.Actual, f.Message)).SequenceEqual(findings.Select(f => (f.RuleId, f.Pointer, f.Actual, f.Message))),
            "The findings of the record and of its JSON differ.");
    }

    private static void AssertUnreadable(JsonValidation json) => Require(
        json.Verdict == Verdict.Unreadable && json.Findings.Count > 0, $"ValidateJson {json.Verdict} with {json.Findings.Count} problems for what cannot be read");

    // What fails is there to be seen; what is missing is not there.
    private static void AssertPointsSomewhere(Finding finding, Facts application)
    {
        Require(finding.Pointer.StartsWith('/'), $"{finding.RuleId} points nowhere.");
        object? fact = finding.Pointer[1..].Split('/').Aggregate((object?)application, (at, step) => at switch
        {
            FactList list => list[int.Parse(step)],
            Facts facts => facts[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)],
            _ => null,
        });
        Require(finding.Outcome == Outcome.Fail ? fact is not null && finding.Actual is not null : fact is null or FactList && finding.Actual is null,
            $"{finding.RuleId} {finding.Outcome} at {finding.Pointer} ({finding.Actual}), where there is {fact ?? "nothing"}.");
    }

    private static Func<object, Validation> Validator<T>(GuideModel.Direction direction)
        where T : class => record => ((GuideModel.Direction<T>)direction).Validate((T)record);

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            Assert.Fail(otherwise);
        }
    }
}
