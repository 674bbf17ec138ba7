using GuideModel;
using GuideModel.Guide2025Batch3;

// Read, validate, explain, pair and add up: every door of the runtime, ahead of time and without reflection.
byte[] json = """
    {
      "id": "A-1", "direction": "1.1", "titleEn": "Hydrogen at sea", "领域方向": "氢能", "durationMonths": 24, "requestedFunding": 7500000,
      "applicant": { "type": "Enterprise" }, "principalInvestigator": { "name": "王小明" }, "cooperatingUnits": [ "甲公司", "乙公司" ],
      "targets": { "jointPapers": 2, "jointPapersInChineseJournals": 1, "visits": [ { "months": 1 } ] }
    }
    """u8.ToArray();
JsonValidation validation = Guide.Definition.ValidateJson(json);
Finding? duration = validation.Findings.FirstOrDefault(f => f.RuleId == "1.1/durationMonths.exact");
KoreaEnergyApplication application = KoreaEnergyDirection.Instance.Read(json).Application!;
Pair<KoreaEnergyApplication> pair = PairMatcher.Match(KoreaEnergyDirection.Instance, [application], [application with { DurationMonths = 36.Months }])[0];
IReadOnlyList<Finding> portfolio = Portfolio.Check(KoreaEnergyDirection.Instance, [application, application, application]);

(string What, bool Holds)[] checks =
[
    ("verdict", validation.Verdict == Verdict.Ineligible),
    ("finding", duration is { Outcome: Outcome.Fail, Pointer: "/durationMonths", Position.Line: > 0 }),
    ("field", KoreaEnergyDirection.Instance.FieldOf(application) == nameof(KoreaEnergyField.Hydrogen)),
    ("unreadable", Guide.Definition.ValidateJson("{\"direction\":\"1.1\",\"field\":\"X\"}"u8).Verdict == Verdict.Unreadable),
    ("pair", pair.Findings is [{ Pointer: "/durationMonths" }]),
    ("portfolio", portfolio.Any(f => f.RuleId == "1.1/projects.count.max")),
];
foreach ((string what, bool holds) in checks)
{
    Console.WriteLine($"{what}: {(holds ? "ok" : "FAILED")}");
}

return checks.All(c => c.Holds) ? 0 : 1;
