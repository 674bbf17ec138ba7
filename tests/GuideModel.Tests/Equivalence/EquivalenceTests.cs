using System.Text;
using System.Text.Json.Nodes;
using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Tests.Guides;

/// <summary>The generated validators against the reference interpreter, over applications made at random.</summary>
public class DifferentialTests
{
    public static TheoryData<string> Directions => [.. OfficialGuide.Compilation.Spec.Directions.Select(d => d.Number)];

    [Theory]
    [MemberData(nameof(Directions))]
    public void GeneratedValidatorsSayWhatTheReadingsSay(string number)
    {
        GuideSpec guide = OfficialGuide.Compilation.Spec;
        DirectionSpec spec = guide.Directions.Single(d => d.Number == number);
        RuleSpec[] rules = [.. spec.ApplicationRules.Select(id => guide.Rules.Single(r => r.Id == id))];
        var applications = new RandomApplications(guide, spec, seed: 20_25_03);
        var seen = new HashSet<(string, Outcome)>();
        for (int i = 0; i < 4_000; i++)
        {
            (JsonObject canonical, JsonObject written) = applications.Next();
            Dictionary<string, Outcome> expected = rules.ToDictionary(r => r.Id, r => ReferenceInterpreter.Evaluate(r.Reading, canonical));
            seen.UnionWith(expected.Select(e => (e.Key, e.Value)));

            JsonValidation validation = OfficialGuide.Definition.ValidateJson(Encoding.UTF8.GetBytes(written.ToJsonString()));

            Assert.Equal(
                expected.Where(e => e.Value is Outcome.Fail or Outcome.Missing).Select(e => $"{e.Key} {e.Value}"),
                validation.Findings.Select(f => $"{f.RuleId} {f.Outcome}"));
            Assert.Equal(Verdict(rules, expected), validation.Verdict);
            Assert.All(validation.Findings, f => AssertPointsSomewhere(f, canonical));
        }

        // A comparison of nothing but passes would prove nothing.
        Assert.All(rules, rule => Assert.Contains((rule.Id, Outcome.Pass), seen));
        Assert.All(rules, rule => Assert.Contains((rule.Id, Outcome.Missing), seen));
        Assert.All(rules.Where(r => r.Reading is not AnswerReading { Path: "targets" } && !IsEveryField(r, spec)),
            rule => Assert.Contains((rule.Id, Outcome.Fail), seen));
    }

    // An enumeration of the direction's own fields holds nothing that could fail it: a wrong name cannot be read at all.
    private static bool IsEveryField(RuleSpec rule, DirectionSpec spec) =>
        rule.Reading is InReading { Path: "field" } reading && reading.Names.Count == spec.Fields.Count;

    private static Verdict Verdict(RuleSpec[] rules, Dictionary<string, Outcome> outcomes)
    {
        Outcome[] decisive = [.. rules.Where(r => r.Severity == RuleSeverity.Error).Select(r => outcomes[r.Id])];
        return decisive.Contains(Outcome.Fail) ? GuideModel.Verdict.Ineligible
            : decisive.Contains(Outcome.Missing) ? GuideModel.Verdict.Incomplete : GuideModel.Verdict.Eligible;
    }

    // What fails is there to be seen; what is missing is not there.
    private static void AssertPointsSomewhere(Finding finding, JsonObject application)
    {
        Assert.StartsWith("/", finding.Pointer, StringComparison.Ordinal);
        JsonNode? fact = finding.Pointer[1..].Split('/').Aggregate((JsonNode?)application, (node, step) => node switch
        {
            JsonArray list => list[int.Parse(step)],
            JsonObject members => members[step],
            _ => null,
        });
        if (finding.Outcome == Outcome.Fail)
        {
            Assert.NotNull(fact);
            Assert.NotNull(finding.Actual);
        }
        else
        {
            Assert.Null(finding.Actual);
            Assert.True(fact is null or JsonArray, $"{finding.RuleId}: {finding.Pointer} is there");
        }
    }
}
