using Xunit;

namespace GuideModel.Compiler.Tests.Families;

/// <summary>Proof against misreading, over every sentence of every family.</summary>
public sealed class GateTests
{
    [Fact]
    public void AnUnknownWordChangesNoRule() => Assert.Empty(Gates.Insertion());

    [Fact]
    public void AWordThatTurnsASentenceRoundIsNotPassedOver() => Assert.Empty(Gates.Turned());

    [Fact]
    public void AFrameTakesTheRulesAway() => Assert.Empty(Gates.Framed());

    [Fact]
    public void NoRuleLosesItsCondition() => Assert.Empty(Gates.Conditioned());

    [Fact]
    public void ModalWordsDecideTheSeverityAlone() => Assert.Empty(Gates.Modals());

    [Fact]
    public void AFigureChangesThatFigureAlone() => Assert.Empty(Gates.Figures());

    [Fact]
    public void SentencesSideBySideAreReadAsByThemselves() => Assert.Empty(Gates.Neighbours());

    [Fact]
    public void TheWordingReadsAsTheRule() => Assert.Empty(Gates.Worded());

    [Fact]
    public void TheMessageNamesTheWordThatStoppedTheReading() => Assert.Empty(Gates.Messages());
}
