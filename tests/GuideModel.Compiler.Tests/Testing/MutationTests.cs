using GuideModel.Compiler.Testing;
using Xunit;

namespace GuideModel.Compiler.Tests.Testing;

/// <summary>The proof that generated tests test: made from a guide, they fail on the model of every change of it.</summary>
public class MutationTests(ITestOutputHelper output)
{
    public static TheoryData<string> Guides => ["Cases/seed/raw.txt", .. WholeGuides.Files];

    [Theory, MemberData(nameof(Guides))]
    public void TestsOfAGuideFailOnTheModelOfEveryChange(string file)
    {
        string text = WholeGuides.Read(file);
        GuideCompilation original = Compile.Official(text);
        GuideTestPlan plan = GuideTestPlan.Of(original.Spec);
        Assert.False(PlanRunner.OutcomesDiffer(plan, original.Spec) || PlanRunner.WordsDiffer(plan, original.Spec));

        int byOutcome = 0;
        int byWords = 0;
        int refused = 0;
        int same = 0;
        var survivors = new List<string>();
        foreach ((string what, string changed) in GuideMutations.Of(text))
        {
            GuideCompilation mutant = Compile.Official(changed);
            if (mutant.HasErrors)
            {
                refused++;
            }
            else if (GuideMeaning.Of(mutant.Spec).SequenceEqual(GuideMeaning.Of(original.Spec)))
            {
                same++;
            }
            else if (PlanRunner.OutcomesDiffer(plan, mutant.Spec))
            {
                byOutcome++;
            }
            else if (PlanRunner.WordsDiffer(plan, mutant.Spec))
            {
                byWords++;
            }
            else
            {
                survivors.Add(what);
            }
        }

        output.WriteLine($"{file}: {byOutcome} killed by an outcome, {byWords} by what is said, {refused} refused by the compiler, {same} of the same meaning, {survivors.Count} survived");
        Assert.Empty(survivors);
        Assert.True(byOutcome + byWords > 20, $"{byOutcome + byWords} changes only: a proof of nothing");
    }

    [Fact]
    public void EqualGuidesMakeEqualPlans() =>
        Assert.Equal(GuideTestPlan.Of(Compile.Official(Files.RawSeed).Spec), GuideTestPlan.Of(Compile.Official(Files.RawSeed).Spec));
}
