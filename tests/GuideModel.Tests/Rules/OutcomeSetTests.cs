using CsCheck;
using Xunit;

namespace GuideModel.Tests.Rules;

public class OutcomeSetTests
{
    private static readonly Gen<Outcome[]> Outcomes =
        Gen.Int[0, 4].Select(n => (Outcome)n).Array[0, OutcomeSet.MaxRules];

    // The lowest of each rule's four bits.
    private const ulong LowestBits = 0x1111_1111_1111_1111;

    [Fact]
    public void KeepsWhatWasSet() => Outcomes.Sample(outcomes =>
    {
        OutcomeSet set = Of(outcomes);
        for (int i = 0; i < OutcomeSet.MaxRules; i++)
        {
            Assert.Equal(i < outcomes.Length ? outcomes[i] : Outcome.Pass, set[i]);
        }
    }, iter: 300);

    [Fact]
    public void AWordIsSixteenRules() => Outcomes.Sample(outcomes =>
    {
        var set = new OutcomeSet();
        foreach ((int word, Outcome[] sixteen) in outcomes.Chunk(16).Index())
        {
            set.SetWord(word, sixteen.Select((o, i) => (ulong)o << (i * 4)).Aggregate(0UL, (a, b) => a | b));
        }

        Assert.Equal(Of(outcomes), set);
    }, iter: 300);

    [Fact]
    public void EqualWhenTheOutcomesAre() => Gen.Select(Outcomes, Outcomes).Sample((first, second) =>
    {
        Assert.True(Of(first) == Of(first));
        Assert.Equal(Of(first).GetHashCode(), Of(first).GetHashCode());
        bool same = Pad(first).SequenceEqual(Pad(second));
        Assert.Equal(same, Of(first).Equals((object)Of(second)));
        Assert.Equal(!same, Of(first) != Of(second));
    }, iter: 300);

    [Fact]
    public void ErrorsAloneDecide() => Gen.Select(Outcomes, Gen.ULong.Select(w => w & LowestBits).Array[16]).Sample((outcomes, decisive) =>
    {
        IEnumerable<Outcome> deciding = outcomes.Where((_, i) => (decisive[i / 16] >> (i % 16 * 4) & 1) != 0);
        Verdict expected = deciding.Contains(Outcome.Fail) ? Verdict.Ineligible
            : deciding.Contains(Outcome.Missing) ? Verdict.Incomplete : Verdict.Eligible;
        Assert.Equal(expected, Of(outcomes).VerdictOf(decisive));
    }, iter: 300);

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(255)]
    public void OneFailureDecidesWhereverItStands(int rule)
    {
        var set = new OutcomeSet();
        set.Set(rule, Outcome.Fail);
        ulong[] decisive = new ulong[16];
        Assert.Equal(Verdict.Eligible, set.VerdictOf(decisive));
        decisive[rule / 16] = 1UL << (rule % 16 * 4);
        Assert.Equal(Verdict.Ineligible, set.VerdictOf(decisive));
    }

    private static OutcomeSet Of(Outcome[] outcomes)
    {
        var set = new OutcomeSet();
        for (int i = 0; i < outcomes.Length; i++)
        {
            set.Set(i, outcomes[i]);
        }

        return set;
    }

    private static IEnumerable<Outcome> Pad(Outcome[] outcomes) =>
        outcomes.Concat(Enumerable.Repeat(Outcome.Pass, OutcomeSet.MaxRules - outcomes.Length));
}
