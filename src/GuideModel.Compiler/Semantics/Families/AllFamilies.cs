namespace GuideModel.Compiler.Semantics.Families;

/// <summary>Every family of sentences. A new one is a file in this folder and a line here.</summary>
internal static class AllFamilies
{
    public static IReadOnlyList<Family> List { get; } =
    [
        new DurationFamily(),
        new SubprojectFamily(),
        new ApplicantTypeFamily(),
        new ApplicantExclusionFamily(),
        new ParticipationFamily(),
        new ParticipationAdviceFamily(),
        new OutcomeFamily(),
        new VisitFamily(),
        new MeetingFamily(),
        new EachElementFamily(),
        new BothSidesFamily(),
        new BothSidesConditionFamily(),
        new SameFamily(),
        new ShareFrameFamily(),
        new ShareFamily(),
        new TargetsTableFamily(),
        new AgreementFamily(),
        new AgreementClauseFamily(),
        new DeclaredTotalsFamily(),
        new QuotaFamily(),
        new ConditionFamily(),
        new CircumstanceFamily(),
        new PersonAgeFamily(),
        new PersonBirthFamily(),
        new PersonQualificationFamily(),
        new PersonTimeFamily(),
        new ApplicationLimitFamily(),
        new RegistrationFamily(),
        new TeamSizeFamily(),
        new SubprojectSizeFamily(),
        new AmountFamily(),
        new AmountRatioFamily(),
        new DocumentsFamily(),
        new PartFamily(),
        new DistributiveFamily(),
        new IndicatorFamily(),
        new InformationFamily(),
        new AdviceFamily(),
        new ManualFamily(),
        new ContinuationFamily(),
    ];
}
