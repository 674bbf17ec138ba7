using GuideModel.Guide2025Batch3;

namespace GuideModel.Benchmarks.Validating;

/// <summary>Applications of direction 1.1, always the same.</summary>
internal static class SampleRecords
{
    private static readonly Func<KoreaEnergyApplication, Random, KoreaEnergyApplication>[] Changes =
    [
        (a, r) => a with { SubprojectCount = Pick<int?>(r, null, 0, 1, 5) },
        (a, r) => a with { Field = Pick<KoreaEnergyField?>(r, null, KoreaEnergyField.Hydrogen, KoreaEnergyField.Photovoltaics, (KoreaEnergyField)99) },
        (a, r) => a with { DurationMonths = Pick<Months?>(r, null, 35.Months, 36.Months, 36.5m.Months) },
        (a, r) => a with { Applicant = Pick(r, null, a.Applicant) },
        (a, r) => a with { Applicant = new() { Type = Pick<UnitType?>(r, null, UnitType.Enterprise, UnitType.University, UnitType.ResearchInstitute) } },
        (a, r) => a with { PartnerSubmitted = Pick<bool?>(r, null, true, false) },
        (a, r) => a with { Targets = Pick(r, null, a.Targets) },
        (a, r) => Targets(a, t => t with { JointPapers = Pick<int?>(r, null, 0, 1, 2, 3, int.MaxValue) }),
        (a, r) => Targets(a, t => t with { JointPapersInChineseJournals = Pick<int?>(r, null, 0, 1, 2, int.MaxValue) }),
        (a, r) => Targets(a, t => t with { JointInventionPatents = Pick<int?>(r, null, 0, 1, 2, 3) }),
        (a, r) => Targets(a, t => t with { Visits = Pick(r, null, Visits(r), Visits(r)) }),
        (a, r) => Targets(a, t => t with { Workshops = Pick(r, null, Workshops(r), Workshops(r)) }),
    ];

    /// <summary>Fulfils every rule.</summary>
    public static KoreaEnergyApplication Eligible { get; } = new()
    {
        Id = "KE-001",
        TitleEn = "Megawatt-Scale PEM Water Electrolysis",
        Field = KoreaEnergyField.Hydrogen,
        DurationMonths = 36.Months,
        RequestedFunding = 7_500_000.Yuan,
        Applicant = new() { Name = "某氢能有限公司", Type = UnitType.Enterprise },
        PrincipalInvestigator = new() { Name = "周明远" },
        CooperatingUnits = new List<string> { "东南大学", "韩国能源技术研究院" },
        PartnerSubmitted = true,
        SubprojectCount = 0,
        Targets = new()
        {
            JointPapers = 2,
            JointPapersInChineseJournals = 1,
            JointInventionPatents = 2,
            Visits = new List<KoreaEnergyVisitsItem> { new() { Months = 1.Months }, new() { Months = 2.Months } },
            Workshops = new List<KoreaEnergyWorkshopsItem> { new() { Participants = 60 }, new() { Participants = 80 } },
        },
    };

    /// <summary>The applicant is a university; all else is well.</summary>
    public static KoreaEnergyApplication OneRuleFails { get; } = Eligible with { Applicant = new() { Name = "东南大学", Type = UnitType.University } };

    /// <summary>Three facts are absent.</summary>
    public static KoreaEnergyApplication ThreeFactsMissing { get; } =
        Targets(Eligible with { DurationMonths = null, PartnerSubmitted = null }, t => t with { Visits = null });

    /// <summary>The eligible record and a number of others, each with one to four facts changed or taken away.</summary>
    public static KoreaEnergyApplication[] Varied(int count, int seed)
    {
        var random = new Random(seed);
        var records = new KoreaEnergyApplication[count];
        records[0] = Eligible;
        for (int i = 1; i < count; i++)
        {
            KoreaEnergyApplication record = Eligible;
            for (int changes = random.Next(1, 5); changes > 0; changes--)
            {
                record = Changes[random.Next(Changes.Length)](record, random);
            }

            records[i] = record;
        }

        return records;
    }

    private static KoreaEnergyApplication Targets(KoreaEnergyApplication application, Func<KoreaEnergyTargets, KoreaEnergyTargets> change) =>
        application with { Targets = application.Targets is { } targets ? change(targets) : null };

    private static List<KoreaEnergyVisitsItem> Visits(Random random) =>
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => new KoreaEnergyVisitsItem { Months = Pick<Months?>(random, null, 0.5m.Months, 1.Months, 2.Months) })];

    private static List<KoreaEnergyWorkshopsItem> Workshops(Random random) =>
        [.. Enumerable.Range(0, random.Next(5)).Select(_ => new KoreaEnergyWorkshopsItem { Participants = Pick<int?>(random, null, 49, 50, 80) })];

    private static T Pick<T>(Random random, params ReadOnlySpan<T> values) => values[random.Next(values.Length)];
}
