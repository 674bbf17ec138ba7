using GuideModel.Compiler;
using GuideModel.Compiler.Tests.Testing;
using Xunit;

namespace GuideModel.Generator.Tests.Changes;

/// <summary>The mutants of whole guides, compiled: generated tests of the guide fail on the generated C# of every other meaning, and on no other.</summary>
public class ChangedMeaningTests(ITestOutputHelper output)
{
    public static TheoryData<string> Guides =>
        ["guide/2025-batch3.guide.txt", .. Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Guides")).Select(d => "Guides/" + Path.GetFileName(d) + "/guide.txt").Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Guides))]
    public void GeneratedTestsFailOnTheModelOfAnotherMeaning(string file)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));
        string[] meaning = Meaning(text);
        var guide = new TestedGuide(text);
        int red = 0;
        int same = 0;
        int refused = 0;
        var wrong = new List<string>();
        foreach ((string what, string changed) in GuideMutations.Of(text).GroupBy(m => m.What.Split(' ')[0]).SelectMany(kind => Sample.Of(kind, kind.Count())))
        {
            ChangeResult result = guide.Change(changed);
            if (result.Refused.Count > 0)
            {
                refused++;
                continue;
            }

            bool fails = result.Original.Count > 0;
            bool differs = !Meaning(changed).SequenceEqual(meaning);
            wrong.AddRange(result.Own.Take(1).Select(own => $"{what}: its own tests fail: {own}"));
            wrong.AddRange(fails == differs ? [] : [$"{what} {(fails ? "fails, though it means the same: " + result.Original[0] : "survives")}"]);
            red += fails ? 1 : 0;
            same += differs ? 0 : 1;
        }

        output.WriteLine($"{file}: {red} red, {same} of the same meaning, {refused} refused");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(red > 0, "nothing was tried");
    }

    private static string[] Meaning(string text) =>
        [.. GuideMeaning.Of(GuideCompiler.Compile(new GuideInput("2025-batch3.guide.txt", text, [new TermsInput("terms.txt", GuideText.Terms.Text)])).Spec)];
}
