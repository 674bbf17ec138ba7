using System.Text.Json;
using System.Text.Json.Serialization;
using GuideModel.Benchmarks.Validating;
using GuideModel.Guide2025Batch3;

namespace GuideModel.Benchmarks.Ratios;

/// <summary>What one would write without a guide compiler: classes for the source-generated serializer, made into the record that the
/// hand-written checks take.</summary>
internal sealed class SerializedApplication
{
    public string? Id { get; set; }

    public string? Direction { get; set; }

    public string? TitleZh { get; set; }

    public string? TitleEn { get; set; }

    public FieldName? Field { get; set; }

    public decimal? DurationMonths { get; set; }

    public decimal? RequestedFunding { get; set; }

    public Unit? Applicant { get; set; }

    public List<Unit>? Team { get; set; }

    public ForeignPartner? Partner { get; set; }

    public Person? PrincipalInvestigator { get; set; }

    public bool? PartnerSubmitted { get; set; }

    public int? SubprojectCount { get; set; }

    public Plans? Targets { get; set; }

    public List<string>? CooperatingUnits { get; set; }

    /// <summary>Reads an application and checks it by hand.</summary>
    public static HandOutcomes Evaluate(ReadOnlySpan<byte> utf8)
    {
        SerializedApplication read = JsonSerializer.Deserialize(utf8, SerializedApplications.Default.SerializedApplication)!;
        return HandWrittenValidator.Evaluate(new KoreaEnergyApplication
        {
            TitleEn = read.TitleEn,
            Field = (KoreaEnergyField?)read.Field,
            DurationMonths = read.DurationMonths is { } months ? new Months(months) : null,
            RequestedFunding = read.RequestedFunding is { } yuan ? new Yuan(yuan) : null,
            Applicant = read.Applicant is { } applicant ? new() { Type = (UnitType?)applicant.Type } : null,
            PrincipalInvestigator = null,
            CooperatingUnits = read.CooperatingUnits,
            PartnerSubmitted = read.PartnerSubmitted,
            SubprojectCount = read.SubprojectCount,
            Targets = read.Targets is { } targets ? new()
            {
                JointPapers = targets.JointPapers,
                JointPapersInChineseJournals = targets.JointPapersInChineseJournals,
                JointInventionPatents = targets.JointInventionPatents,
                Visits = targets.Visits?.ConvertAll(static v => new KoreaEnergyVisitsItem { Months = v.Months is { } m ? new Months(m) : null }),
                Workshops = targets.Workshops?.ConvertAll(static w => new KoreaEnergyWorkshopsItem { Participants = w.Participants }),
            } : null,
        });
    }

    /// <summary>Throws when the checks and the reader disagree about a line.</summary>
    public static void CheckAgainst(SampleLines lines)
    {
        for (int i = 0; i < lines.Lines.Length; i++)
        {
            OutcomeSet? exact = ScanAgreement.Exact(lines[i]);
            HandOutcomes checks = Evaluate(lines[i]);
            if (exact is null || Enumerable.Range(0, HandWrittenValidator.RuleIds.Count).Any(r => exact.Value[r] != checks[r]))
            {
                throw new InvalidOperationException("The serializer with checks and the reader disagree about line " + i);
            }
        }
    }

    // One source generator does not see what another makes, so the enumerations are written once more.
    internal enum FieldName
    {
        Hydrogen = 1,
        Photovoltaics = 2,
    }

    internal enum UnitName
    {
        Enterprise = 1,
        University = 2,
        ResearchInstitute = 3,
        MedicalInstitution = 4,
        TertiaryHospital = 5,
        PublicInstitution = 6,
        SocialOrganization = 7,
        PrivateNonEnterprise = 8,
        IndustryAssociation = 9,
        GovernmentAgency = 10,
        AdministrativeAgency = 11,
        HighTechEnterprise = 12,
        TechnologySme = 13,
        Sme = 14,
        StateOwnedEnterprise = 15,
        NewRdInstitution = 16,
        TransformedInstitute = 17,
        VocationalCollege = 18,
        FinancialInstitution = 19,
        PartyAndGovernmentOrgan = 20,
        Other = 21,
    }

    internal sealed class Unit
    {
        public string? Name { get; set; }

        public UnitName? Type { get; set; }
    }

    internal sealed class ForeignPartner
    {
        public string? Name { get; set; }

        public string? Country { get; set; }
    }

    internal sealed class Person
    {
        public string? Name { get; set; }
    }

    internal sealed class Plans
    {
        public int? JointPapersInChineseJournals { get; set; }

        public int? JointPapers { get; set; }

        public int? JointInventionPatents { get; set; }

        public List<Visit>? Visits { get; set; }

        public List<Workshop>? Workshops { get; set; }
    }

    internal sealed class Visit
    {
        public decimal? Months { get; set; }
    }

    internal sealed class Workshop
    {
        public int? Participants { get; set; }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SerializedApplication))]
internal sealed partial class SerializedApplications : JsonSerializerContext;
