using System.Text;
using GuideModel.Guide2025Batch3;
using GuideModel.Tests.Guides;
using Xunit;

namespace GuideModel.Tests.Json;

/// <summary>Where data that cannot be read are wrong.</summary>
public class PlaceTests
{
    private const string Application = Applications.KoreaEnergy;

    public static TheoryData<string, long, long> Wrong => new()
    {
        // Malformed, cut off, NUL, a control character.
        { "{\n  \"id\": \"甲\", ?\n}", 2, 14 },
        { "{\"id\": \"甲", 1, 10 },
        { "", 1, 1 },
        { "\n [1]", 2, 2 },
        { "{\"id\": \0}", 1, 8 },
        { "{\"id\": \"甲\u0001\"}", 1, 10 },
        { "{} {}", 1, 4 },

        // Half of a surrogate pair, deep nesting.
        { "{\"direction\": \"1.1\",\n \"titleZh\": \"\\uD800\"}", 2, 13 },
        { "{\"id\": " + new string('[', 70), 1, 8 + 63 },

        // Twice, unknown, of another kind, out of range.
        { "{\"direction\": \"1.1\", \"durationMonths\": 36,\n\"durationMonths\": 36}", 2, 1 },
        { "{\"direction\": \"1.1\", \"甲\": {}}", 1, 22 },
        { "{\"direction\": \"1.1\",\n\t\"durationMonths\": \"36\"}", 2, 20 },
        { "{\"direction\": \"1.1\", \"durationMonths\": 1e99}", 1, 40 },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void ThePlaceIsTold(string json, long line, long column)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        Finding finding = Guide.Definition.ValidateJson(utf8).Findings[0];
        Assert.Equal(new DataPosition(line, column), finding.DataPosition);
        Assert.StartsWith($"第{line}行第{column}列：", finding.Message, StringComparison.Ordinal);
        Assert.StartsWith($"Line {line}, column {column}: ", finding.MessageEn, StringComparison.Ordinal);

        var start = new DataPosition(7, 30);
        Assert.Equal(line == 1 ? new DataPosition(7, 29 + column) : new DataPosition(6 + line, column), Guide.Definition.ValidateJson(utf8, start).Findings[0].DataPosition);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xE7, 0x94 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    public void SoIsThatOfWhatIsNoUtf8(byte[] wrong)
    {
        byte[] utf8 = [.. "{\"id\":\n \"甲😀"u8, .. wrong, .. "\"}"u8];
        Finding finding = Assert.Single(Guide.Definition.ValidateJson(utf8).Findings);
        Assert.Equal(("GM5008", new DataPosition(2, 6)), (finding.RuleId, finding.DataPosition!.Value));
    }

    [Fact]
    public void AScanSaysWhatTheReaderDoes()
    {
        byte[] text = Encoding.UTF8.GetBytes("xx" + Application + new string('y', 200));
        int length = Encoding.UTF8.GetByteCount(Application);
        Assert.True(Guide.Definition.TryScanJson(text, 2, length, out ScannedApplication scanned));
        JsonValidation read = Guide.Definition.ValidateJson(text.AsSpan(2, length));
        Assert.Equal((read.Id, read.Direction, read.Verdict, read.Findings.Count > 0),
            (Encoding.UTF8.GetString(scanned.Id), scanned.Direction.Number, scanned.Verdict, scanned.HasFindings));
        Assert.False(Guide.Definition.TryScanJson(text, 2, length - 1, out _));
        Assert.False(Guide.Definition.TryScanJson("{}"u8, 0, 2, out _));
    }
}
