using System.Text;
using GuideModel.Tests.Guides;
using Xunit;

namespace GuideModel.Tests.Json;

/// <summary>Clerks read the messages: no words of the trade, always both languages.</summary>
public class WordsTests
{
    private static readonly string[] WordsOfTheTrade = ["null", "schema", "token", "parse", "regex", "boolean", "decimal", "exception", "GuideModel."];

    public static TheoryData<string> Bad =>
    [
        "", "[]", "{", "{\"direction\":7}", "{\"direction\":\"9\"}", "{\"direction\":\"1.1\",\"x\":1}",
        .. (from fact in (string[])["durationMonths", "partnerSubmitted", "titleEn", "field", "targets", "applicant", "cooperatingUnits", "subprojectCount"]
            from value in (string[])["true", "7", "\"x\"", "[]", "[null]", "{}", "[[]]", "-1", "0.5", "1e99", "\"\\uD800\""]
            select "{\"direction\":\"1.1\",\"" + fact + "\":" + value + "}"),
    ];

    [Theory]
    [MemberData(nameof(Bad))]
    public void MessagesArePlainAndInBothLanguages(string json)
    {
        Assert.All(Applications.Validate(json).Findings, finding =>
        {
            Assert.All(WordsOfTheTrade, word => Assert.DoesNotContain(word, finding.Message, StringComparison.OrdinalIgnoreCase));
            Assert.Contains(finding.Message, c => c is >= '\u4e00' and <= '\u9fff');
            Assert.NotEmpty(finding.MessageEn);
        });
    }
}
