using Microsoft.CodeAnalysis;
using Xunit;

namespace GuideModel.Generator.Tests.Misuse;

/// <summary>What a guide does not allow to be said of an application does not compile, and the error stands at the mistake.</summary>
public class MisuseTests
{
    private const string Namespace = "GuideModel.Guide2025Batch3";

    /// <summary>Every generated record with a member that a rule reads.</summary>
    public static TheoryData<string, string> RequiredMembers => [.. Records().SelectMany(r => Required(r), (r, m) => (r.Name, m))];

    public static TheoryData<string> Outcomes => [.. Enum.GetNames<Outcome>()];

    public static TheoryData<string> Verdicts => [.. Enum.GetNames<Verdict>()];

    [Theory, MemberData(nameof(RequiredMembers))]
    public void AMemberLeftOut(string record, string member)
    {
        string others = string.Concat(Required(Records().Single(r => r.Name == record)).Where(m => m != member).Select(m => m + " = null, "));
        Consumer.AssertRefused("CS9035", $"_ = new ⟦{record}⟧ {{ {others}«¦{member} = null» }};");
    }

    [Theory]
    [InlineData("CS0117", "_ = Any<KoreaEnergyApplication>() with { ⟦«DurationMonth¦DurationMonths»⟧ = 36.Months };")]
    [InlineData("CS1061", "_ = Any<KoreaEnergyApplication>().⟦«FundingRequested¦RequestedFunding»⟧;")]
    [InlineData("CS0117", "_ = KoreaEnergyField.⟦«Hydrogene¦Hydrogen»⟧;")]
    [InlineData("CS8852", "⟦«Any<KoreaEnergyApplication>().DurationMonths¦Months? months»⟧ = 36.Months;")]
    public void AMisspeltOrClosedMember(string code, string statement) => Consumer.AssertRefused(code, statement);

    [Theory]
    [InlineData("CS0029", "_ = Any<KoreaEnergyApplication>() with { RequestedFunding = ⟦«36.Months¦36.Yuan»⟧ };")]
    [InlineData("CS0029", "_ = Any<KoreaEnergyApplication>() with { DurationMonths = ⟦«36.Yuan¦36.Months»⟧ };")]
    [InlineData("CS0029", "_ = Any<KoreaEnergyApplication>() with { DurationMonths = ⟦«1_080.Days¦36.Months»⟧ };")]
    [InlineData("CS0029", "_ = Any<KoreaEnergyApplication>() with { DurationMonths = ⟦«36¦36.Months»⟧ };")]
    [InlineData("CS0029", "_ = Any<KoreaEnergyApplication>() with { RequestedFunding = ⟦«7_500_000m¦7_500_000m.Yuan»⟧ };")]
    [InlineData("CS0029", "_ = Any<KoreaEnergyApplication>() with { SubprojectCount = ⟦«0.Months¦0»⟧ };")]
    [InlineData("CS0266", "_ = Any<KoreaEnergyApplication>() with { SubprojectCount = ⟦«0.5m¦0»⟧ };")]
    [InlineData("CS0019", "_ = ⟦36.Months «+ 1.Yuan¦> 1.Months»⟧;")]
    [InlineData("CS0019", "_ = ⟦36.Months < «7.Yuan¦7.Months»⟧;")]
    [InlineData("CS0019", "_ = ⟦30.Days >= «1.Months¦1.Days»⟧;")]
    [InlineData("CS0019", "_ = ⟦36.Months == «36.Yuan¦36.Months»⟧;")]
    [InlineData("CS0019", "_ = ⟦Any<KoreaEnergyApplication>().DurationMonths > «Any<KoreaEnergyApplication>().RequestedFunding¦24.Months»⟧;")]
    [InlineData("CS1503", "_ = 36.Months.CompareTo(⟦«36.Days¦36.Months»⟧);")]
    [InlineData("CS0030", "_ = ⟦«(Yuan)36.Months¦new Yuan(36)»⟧;")]
    [InlineData("CS0029", "decimal amount = ⟦«36.Yuan¦36.Yuan.Value»⟧;")]
    public void AUnitForAnother(string code, string statement) => Consumer.AssertRefused(code, statement);

    [Theory]
    [InlineData("CS0266", "_ = Any<KoreaEnergyApplication>() with { Field = ⟦«IndonesiaField.SolarEnergy¦KoreaEnergyField.Hydrogen»⟧ };")]
    [InlineData("CS0117", "_ = Any<KoreaEnergyApplication>() with { Field = KoreaEnergyField.⟦«SolarEnergy¦Photovoltaics»⟧ };")]
    [InlineData("CS0029", "_ = Any<KoreaEnergyApplication>() with { Field = ⟦«\"Hydrogen\"¦KoreaEnergyField.Hydrogen»⟧ };")]
    [InlineData("CS0019", "_ = ⟦Any<KoreaEnergyApplication>().Field == «IndonesiaField.SolarEnergy¦KoreaEnergyField.Hydrogen»⟧;")]
    [InlineData("CS1503", "_ = KoreaEnergyValidator.Validate(⟦«Any<IndonesiaApplication>()¦Any<KoreaEnergyApplication>()»⟧);")]
    [InlineData("CS1503", "_ = KoreaEnergyValidator.Evaluate(⟦«Any<CambodiaApplication>()¦Any<KoreaEnergyApplication>()»⟧);")]
    [InlineData("CS1503", "_ = KoreaEnergyDirection.Instance.Validate(⟦«Any<IndonesiaApplication>()¦Any<KoreaEnergyApplication>()»⟧);")]
    [InlineData("CS0029", "Direction<KoreaEnergyApplication> direction = ⟦«IndonesiaDirection.Instance¦KoreaEnergyDirection.Instance»⟧;")]
    [InlineData("CS0029", "KoreaEnergyApplication application = ⟦«Any<KoreaIndustryAcademiaApplication>()¦Any<KoreaEnergyApplication>()»⟧;")]
    [InlineData("CS0029", "_ = Any<KoreaEnergyApplication>() with { Targets = ⟦«Any<KoreaIndustryAcademiaTargets>()¦Any<KoreaEnergyTargets>()»⟧ };")]
    public void WhatBelongsToAnotherDirection(string code, string statement) => Consumer.AssertRefused(code, statement);

    // A fact may be absent, and an outcome is not yes or no.
    [Theory]
    [InlineData("CS0266", "Months months = ⟦«Any<KoreaEnergyApplication>().DurationMonths¦Any<KoreaEnergyApplication>().DurationMonths ?? 36.Months»⟧;")]
    [InlineData("CS0266", "if (⟦«Any<KoreaEnergyApplication>().PartnerSubmitted¦Any<KoreaEnergyApplication>().PartnerSubmitted is true»⟧) { }")]
    [InlineData("CS0029", "bool eligible = ⟦«Any<Validation>().Verdict¦Any<Validation>().Verdict == Verdict.Eligible»⟧;")]
    [InlineData("CS0029", "bool holds = ⟦«Any<Validation>().Outcomes[0]¦Any<Validation>().Outcomes[0] == Outcome.Pass»⟧;")]
    public void MissingTakenForAValue(string code, string statement) => Consumer.AssertRefused(code, statement);

    [Theory, MemberData(nameof(Outcomes))]
    public void AnOutcomeNotHandled(string left) =>
        Consumer.AssertRefused("CS7036", $"_ = Any<Outcome>().⟦Match⟧({Handlers(Enum.GetNames<Outcome>(), left)});");

    [Theory, MemberData(nameof(Verdicts))]
    public void AVerdictNotHandled(string left) =>
        Consumer.AssertRefused("CS7036", $"_ = Any<Verdict>().⟦Match⟧({Handlers(Enum.GetNames<Verdict>(), left)});");

    // The one left out stands last, so that the comma before it goes with it.
    private static string Handlers(string[] names, string left) =>
        string.Join(", ", names.Where(n => n != left).Select(Handler)) + $"«¦, {Handler(left)}»";

    private static string Handler(string name) => $"{char.ToLowerInvariant(name[0])}{name[1..]}: () => \"{name}\"";

    private static IEnumerable<INamedTypeSymbol> Records() =>
        Consumer.Official.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>().Where(t => t.IsRecord && t.ContainingNamespace.ToString() == Namespace);

    private static string[] Required(INamedTypeSymbol record) => [.. record.GetMembers().OfType<IPropertySymbol>().Where(p => p.IsRequired).Select(p => p.Name)];
}
