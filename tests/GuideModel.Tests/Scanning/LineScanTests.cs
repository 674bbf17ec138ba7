using System.Text;
using GuideModel.Tests.Guides;
using Xunit;

namespace GuideModel.Tests.Scanning;

/// <summary>What a scan takes, what it knows to be unreadable, and what it leaves to the reader. That it then says the same as the reader
/// is for the equivalence tests.</summary>
public class LineScanTests
{
    private static readonly string Compact = System.Text.Json.Nodes.JsonNode.Parse(Applications.KoreaEnergy)!.ToJsonString(
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    [Fact]
    public void AnApplicationAsPeopleWriteItIsScanned()
    {
        AssertScan(ScanResult.Read, Compact);
        AssertScan(ScanResult.Read, Applications.KoreaEnergy);
        AssertScan(ScanResult.Read, Applications.KoreaEnergy.Replace("\n", "\r\n\t", StringComparison.Ordinal));
        AssertScan(ScanResult.Read, Applications.KoreaEnergy.With("/titleEn", "\"\\u6d77\\ud83d\\ude00 \\\"\\\\\\/\\b\\f\\n\\r\\t\""));
        AssertScan(ScanResult.Read, Compact.Replace("\"durationMonths\"", "\"项目执行期\"", StringComparison.Ordinal).Replace("\"Enterprise\"", "\"企业\"", StringComparison.Ordinal));
        AssertScan(ScanResult.Read, Compact.Replace("海上制氢", new string('海', 5000), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/durationMonths", "null")]
    [InlineData("/durationMonths", "36.5")]
    [InlineData("/durationMonths", "999999999999.999999")]
    [InlineData("/durationMonths", "0")]
    [InlineData("/id", "17")]
    [InlineData("/id", "-17")]
    [InlineData("/targets", "null")]
    [InlineData("/targets/visits", "[]")]
    [InlineData("/targets/visits", "null")]
    [InlineData("/cooperatingUnits", "[]")]
    [InlineData("/applicant", "{}")]
    [InlineData("/partnerSubmitted", "false")]
    [InlineData("/direction", "null")]
    public void AFactOfAnyKindIsScanned(string pointer, string value) => AssertScan(ScanResult.Read, Applications.KoreaEnergy.With(pointer, value));

    [Theory]
    [InlineData("/durationMonth", "36")]
    [InlineData("/targets/jointPaper", "36")]
    [InlineData("/applicant/kind", "{}")]
    public void AMemberThatNobodyKnowsCannotBeRead(string pointer, string value) => AssertScan(ScanResult.Unreadable, Applications.KoreaEnergy.With(pointer, value));

    [Theory]
    [InlineData("\"durationMonths\":36", "\"durationMonths\":3.6e1")]
    [InlineData("\"durationMonths\":36", "\"durationMonths\":36.0000000")]
    [InlineData("\"durationMonths\":36", "\"durationMonths\":1234567890123")]
    [InlineData("\"durationMonths\":36", "\"durationMonths\":036")]
    [InlineData("\"durationMonths\":36", "\"durationMonths\":-36")]
    [InlineData("\"durationMonths\":36", "\"durationMonths\":36.")]
    [InlineData("\"durationMonths\":36", "\"durationMonths\":")]
    [InlineData("\"durationMonths\":36", "\"durationMonths\":36,\"durationMonths\":36")]
    [InlineData("\"durationMonths\":36", "\"durationMonths\":null,\"项目执行期\":36")]
    [InlineData("\"durationMonths\":36", "\"\\u0064urationMonths\":36")]
    [InlineData("\"durationMonths\":36", "\"durationMonths\":\"36\"")]
    [InlineData("\"subprojectCount\":0", "\"subprojectCount\":0.0")]
    [InlineData("\"subprojectCount\":0", "\"subprojectCount\":00")]
    [InlineData("\"subprojectCount\":0", "\"subprojectCount\":123456789")]
    [InlineData("\"direction\":\"1.1\"", "\"direction\":\"1.2\"")]
    [InlineData("\"partnerSubmitted\":true", "\"partnerSubmitted\":truf")]
    [InlineData("\"partnerSubmitted\":true", "\"partnerSubmitted\":fals,")]
    [InlineData("\"partnerSubmitted\":true", "\"partnerSubmitted\":nul")]
    [InlineData("\"titleZh\":\"海上制氢\"", "\"titleZh\":\"\\ud83d\"")]
    [InlineData("\"titleZh\":\"海上制氢\"", "\"titleZh\":\"\\ude00\\ud83d\"")]
    [InlineData("\"titleZh\":\"海上制氢\"", "\"titleZh\":\"\\x\"")]
    [InlineData("\"titleZh\":\"海上制氢\"", "\"titleZh\":\"\\u12g4\"")]
    [InlineData("\"titleZh\":\"海上制氢\"", "\"titleZh\":\"a\tb\"")]
    [InlineData("\"titleZh\":\"海上制氢\"", "\"titleZh\":\"a\0b\"")]
    [InlineData("\"titleZh\":\"海上制氢\"", "\"titleZh\":5")]
    [InlineData("\"type\":\"Enterprise\"", "\"type\":\"Enterprice\"")]
    [InlineData("[{\"months\":1}", "[null,{\"months\":1}")]
    [InlineData("[{\"months\":1}", "[{\"months\":1},")]
    [InlineData("\"甲公司\",\"乙公司\"]", "\"甲公司\",null]")]
    [InlineData("{\"id\"", "\ufeff{\"id\"")]
    [InlineData("]}}", "]}}x")]
    [InlineData("]}}", "]}")]
    [InlineData("]}}", "]}},")]
    public void AnythingElseIsLeftToTheReader(string old, string changed)
    {
        Assert.Contains(old, Compact, StringComparison.Ordinal);
        AssertScan(ScanResult.Undecided, Compact.Replace(old, changed, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryBeginningOfAnApplicationIsLeftToTheReader()
    {
        byte[] all = Encoding.UTF8.GetBytes(Compact);
        for (int length = 0; length < all.Length; length++)
        {
            Assert.Equal(ScanResult.Undecided, Scan(all[..length]));

            // Also where the text goes on as the application would.
            Assert.Equal(ScanResult.Undecided, LineScan.Of(Plan, [.. all, .. new byte[LineScanner.Slack]], 0, length).Result);
        }
    }

    // The scanner may look past the end, but what it finds there decides nothing.
    [Theory]
    [InlineData(" x")]
    [InlineData(" \"")]
    [InlineData("\n ")]
    [InlineData("  ")]
    [InlineData("}")]
    [InlineData(",\"")]
    [InlineData("\\u")]
    [InlineData("0")]
    [InlineData("\u4e2d")]
    [InlineData("\0")]
    public void WhatStandsBehindTheEndDecidesNothing(string behind)
    {
        byte[] all = Encoding.UTF8.GetBytes(Compact);
        byte[] slack = [.. Enumerable.Repeat(Encoding.UTF8.GetBytes(behind), LineScanner.Slack).SelectMany(bytes => bytes)];
        for (int length = 0; length <= all.Length; length++)
        {
            ScanResult expected = length == all.Length ? ScanResult.Read : ScanResult.Undecided;
            for (int shift = 0; shift < 4; shift++)
            {
                Assert.Equal(expected, LineScan.Of(Plan, [.. all[..length], .. slack[shift..]], 0, length).Result);
            }
        }
    }

    [Fact]
    public void EveryByteOutOfPlaceIsNoticed()
    {
        byte[] all = Encoding.UTF8.GetBytes(Compact);
        Direction direction = OfficialGuide.Definition.Find("1.1")!;
        for (int at = 0; at < all.Length; at++)
        {
            foreach (byte other in (byte[])[0, 9, 10, 13, 31, (byte)' ', (byte)'"', (byte)'\\', (byte)'{', (byte)'}', (byte)',', (byte)'0', 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xF5, 0xFF])
            {
                byte[] changed = [.. all];
                changed[at] = other;
                Assert.Equal(direction.ReadAndEvaluate(changed), direction.EvaluateJson(changed));
            }
        }
    }

    // One number each, side by side or not, in order or not, with facts missing: the outcomes of visits and workshops are those of the reader.
    [Fact]
    public void EveryListOfNumbersIsScannedAlike()
    {
        string[] elements = ["{\"months\":1}", "{\"months\":0}", "{\"months\":2.5}", "{\"months\": 3}", "{}", "{\"months\":null}", "{ \"months\":123456}", "{\"months\":1234567}", "{\"月数\":7}"];
        string[] between = [",", ", "];
        for (int a = 0; a < elements.Length; a++)
        {
            for (int b = 0; b < elements.Length; b++)
            {
                for (int c = 0; c <= elements.Length; c++)
                {
                    string[] list = [elements[a], elements[b], .. c < elements.Length ? [elements[c]] : Array.Empty<string>()];
                    AssertScan(ScanResult.Read, Compact.Replace("{\"months\":1},{\"months\":2.5}", string.Join(between[(a + b + c) % 2], list), StringComparison.Ordinal));
                }
            }
        }
    }

    [Fact]
    public void ManyElementsAreLeftToTheReader() =>
        AssertScan(ScanResult.Undecided, Applications.KoreaEnergy.With("/targets/visits", "[" + string.Join(",", Enumerable.Repeat("{\"months\":1}", 2000)) + "]"));

    private static ScanPlan Plan => OfficialGuide.Definition.Find("1.1")!.PlanOfScan!;

    private static ScanResult Scan(byte[] json) => LineScan.Of(Plan, json, 0, json.Length).Result;

    private static void AssertScan(ScanResult expected, string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        Direction direction = OfficialGuide.Definition.Find("1.1")!;
        Assert.Equal(expected, Scan(utf8));
        Assert.Equal(direction.ReadAndEvaluate(utf8), direction.EvaluateJson(utf8));
    }
}
