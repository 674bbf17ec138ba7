using System.Runtime.InteropServices;
using GuideModel.Guide2025Batch3;

namespace GuideModel.Benchmarks.Ratios;

/// <summary>Rows of what the rules of direction 1.1 look at, as columns.</summary>
internal sealed class ColumnBatch
{
    public const int Rows = 65_536;

    private readonly FactColumn<int> subprojects;
    private readonly FactColumn<int> months;
    private readonly FactColumn<int> papers;
    private readonly FactColumn<int> papersInChina;
    private readonly FactColumn<int> patents;
    private readonly FactColumn<byte> fields;
    private readonly FactColumn<byte> types;
    private readonly ElementColumn? visits;
    private readonly ElementColumn? workshops;

    public ColumnBatch(Random random, bool withLists)
    {
        subprojects = new(random, Rows, 0, 1);
        months = new(random, Rows, 36, 35);
        papers = new(random, Rows, 2, 0);
        papersInChina = new(random, Rows, 1, 0);
        patents = new(random, Rows, 2, 1);
        fields = new(random, Rows, (byte)KoreaEnergyField.Hydrogen, (byte)KoreaEnergyField.Photovoltaics);
        types = new(random, Rows, (byte)UnitType.Enterprise, (byte)UnitType.University);
        visits = withLists ? new(random, Rows, 1, 0) : null;
        workshops = withLists ? new(random, Rows, 60, 40) : null;
        Memory = [.. subprojects.Memory, .. months.Memory, .. papers.Memory, .. papersInChina.Memory, .. patents.Memory, .. fields.Memory, .. types.Memory, .. visits?.Memory ?? [], .. workshops?.Memory ?? []];
        List<KeyValuePair<string, Column>> targets =
            [new("jointPapers", papers.Column), new("jointPapersInChineseJournals", papersInChina.Column), new("jointInventionPatents", patents.Column)];
        if (visits is not null && workshops is not null)
        {
            targets.Add(new("visits", visits.ColumnOf("months")));
            targets.Add(new("workshops", workshops.ColumnOf("participants")));
        }

        Applications = Column.Object(Rows,
        [
            new("subprojectCount", subprojects.Column),
            new("durationMonths", months.Column),
            new("field", fields.Column),
            new("applicant", Column.Object(Rows, [new("type", types.Column)])),
            new("targets", Column.Object(Rows, targets)),
        ]);
    }

    /// <summary>The rows.</summary>
    public Column Applications { get; }

    /// <summary>As much memory as the columns lie in.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Memory { get; }

    /// <summary>A row as a record.</summary>
    public KoreaEnergyApplication Record(int row) => new()
    {
        TitleEn = null,
        Field = (KoreaEnergyField?)fields[row],
        DurationMonths = months[row]?.Months,
        RequestedFunding = null,
        Applicant = new() { Type = (UnitType?)types[row] },
        PrincipalInvestigator = null,
        PartnerSubmitted = null,
        SubprojectCount = subprojects[row],
        CooperatingUnits = null,
        Targets = new()
        {
            JointPapers = papers[row],
            JointPapersInChineseJournals = papersInChina[row],
            JointInventionPatents = patents[row],
            Visits = visits?.Of(row).Select(m => new KoreaEnergyVisitsItem { Months = m.Months }).ToList(),
            Workshops = workshops?.Of(row).Select(p => new KoreaEnergyWorkshopsItem { Participants = p }).ToList(),
        },
    };
}
