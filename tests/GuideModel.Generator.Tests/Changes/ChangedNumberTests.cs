using Xunit;

namespace GuideModel.Generator.Tests.Changes;

/// <summary>A clerk changes one number of the official guide: model and tests follow it, and tests of the guide as it was notice.</summary>
public class ChangedNumberTests(ITestOutputHelper output)
{
    // Numbers that ask for another number with them: declared totals, quotas of a direction, and the number of another direction.
    private static readonly string[] Reviews = ["GM1003", "GM3001", "GM3002", "GM3004", "GM3005"];

    // Paragraphs that say nothing of any application, by words beside their numbers.
    private static readonly string[] Background = ["编制形成了国家重点研发计划", "本专项继续支持我国"];

    [Fact]
    public void ModelAndTestsFollowAndTestsOfTheOldGuideFail()
    {
        var guide = new TestedGuide(GuideText.Official.Text);
        NumberChange[] changes = [.. GuideNumbers.Of(GuideText.Official.Text)];
        int red = 0;
        int refused = 0;
        int background = 0;
        var wrong = new List<string>();
        foreach (NumberChange change in Sample.Of(changes))
        {
            ChangeResult result = guide.Change(change.Text);

            if (result.Own.Count > 0)
            {
                wrong.Add($"{change.What}: its own tests fail: {result.Own[0]}");
            }

            if (result.Refused.Count > 0)
            {
                output.WriteLine($"{change.What}: review asked for, {string.Join(", ", result.Refused)}");
                wrong.AddRange(result.Refused.Intersect(Reviews).Any() ? [] : [$"{change.What}: refused for {string.Join(", ", result.Refused)}"]);
                refused++;
            }
            else if (result.Original.Count > 0)
            {
                wrong.AddRange(IsBackground(change) ? [$"{change.What} says nothing of any application, and {result.Original[0]} fails"] : []);
                red++;
            }
            else
            {
                wrong.AddRange(IsBackground(change) ? [] : [$"{change.What} survives: no test of the old guide fails"]);
                background++;
            }
        }

        output.WriteLine($"{red} red, {refused} refused, {background} background, of {changes.Length}");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(red > 0 && background > 0, $"{red} red, {background} background");
    }

    [Fact]
    public void WithItsTotalANumberAsksForNoReview()
    {
        var guide = new TestedGuide(GuideText.Official.Text);
        NumberChange[] changes = [.. GuideNumbers.WithTotals(GuideText.Official.Text)];
        Assert.InRange(changes.Length, 10, int.MaxValue);
        Assert.All(Sample.Of(changes), change =>
        {
            ChangeResult result = guide.Change(change.Text);
            Assert.Empty(result.Refused);
            Assert.Empty(result.Own);
            Assert.NotEmpty(result.Original);
        });
    }

    // Numbers of items and chapters, and those of the introduction.
    private static bool IsBackground(NumberChange change) => (change.Before == "- (" && change.After[0] == ')')
        || (change.Before.Length == 0 && change.After[0] == '、')
        || Background.Any(b => change.Before.Contains(b, StringComparison.Ordinal) || change.After.Contains(b, StringComparison.Ordinal));
}
