using System.Text;
using GuideModel.Tests.Guides;
using Xunit;

namespace GuideModel.Tests.Json;

/// <summary>Data that is not an application: refused by name, never guessed at.</summary>
public class UnreadableTests
{
    [Theory]
    [InlineData("/durationMonth", "36", "GM5002", "/durationMonth")]
    [InlineData("/targets/jointPaper", "36", "GM5002", "/targets/jointPaper")]
    [InlineData("/durationMonths", "\"36\"", "GM5003", "/durationMonths")]
    [InlineData("/durationMonths", "true", "GM5003", "/durationMonths")]
    [InlineData("/durationMonths", "[36]", "GM5003", "/durationMonths")]
    [InlineData("/partnerSubmitted", "\"是\"", "GM5003", "/partnerSubmitted")]
    [InlineData("/partnerSubmitted", "1", "GM5003", "/partnerSubmitted")]
    [InlineData("/titleEn", "5", "GM5003", "/titleEn")]
    [InlineData("/targets", "[]", "GM5003", "/targets")]
    [InlineData("/targets/visits", "{}", "GM5003", "/targets/visits")]
    [InlineData("/targets/visits/1", "7", "GM5003", "/targets/visits/1")]
    [InlineData("/targets/visits/1", "null", "GM5003", "/targets/visits/1")]
    [InlineData("/cooperatingUnits/1", "7", "GM5003", "/cooperatingUnits/1")]
    [InlineData("/field", "\"Hydrogene\"", "GM5004", "/field")]
    [InlineData("/applicant/type", "\"Enterprice\"", "GM5004", "/applicant/type")]
    [InlineData("/targets/jointPapers", "2.5", "GM5006", "/targets/jointPapers")]
    [InlineData("/targets/jointPapers", "-1", "GM5006", "/targets/jointPapers")]
    [InlineData("/targets/jointPapers", "99999999999", "GM5006", "/targets/jointPapers")]
    [InlineData("/durationMonths", "35.99999999999999999999999999999999999", "GM5006", "/durationMonths")]
    [InlineData("/durationMonths", "1e400", "GM5006", "/durationMonths")]
    [InlineData("/requestedFunding", "-1", "GM5006", "/requestedFunding")]
    public void AWrongFactIsNamed(string change, string to, string code, string pointer)
    {
        JsonValidation validation = Applications.Validate(Applications.KoreaEnergy.With(change, to));

        Assert.Equal(Verdict.Unreadable, validation.Verdict);
        Finding finding = Assert.Single(validation.Findings);
        Assert.Equal((code, pointer), (finding.RuleId, finding.Pointer));
        Assert.Equal("A-1", validation.Id);
    }

    [Theory]
    [InlineData("/durationMonth", "36", "durationMonths")]
    [InlineData("/targets/共同发表文", "1", "共同发表论文")]
    [InlineData("/field", "\"Hydrogene\"", "Hydrogen")]
    public void TheNearestKnownNameIsOffered(string change, string to, string nearest) =>
        Assert.Contains(nearest, Assert.Single(Applications.Validate(Applications.KoreaEnergy.With(change, to)).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void AllProblemsAreToldAtOnce()
    {
        string bad = Applications.KoreaEnergy.With("/durationMonths", "\"36\"").With("/targets/visits/0", "7").With("/applicant/kind", "1");
        Assert.Equal(["GM5002", "GM5003", "GM5003"], Applications.Validate(bad).Findings.Select(f => f.RuleId).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{")]
    [InlineData("{\"direction\":\"1.1\"} x")]
    [InlineData("{\"direction\":\"1.1\"}{}")]
    [InlineData("{\"direction\":\"1.1\",}")]
    [InlineData("{\"direction\":\"1.1\"/**/}")]
    [InlineData("{'direction':'1.1'}")]
    [InlineData("{\"direction\":\"1.1\",\"durationMonths\":036}")]
    [InlineData("{\"direction\":\"1.1\",\"durationMonths\":NaN}")]
    public void WhatIsNotOneJsonObjectIsRefused(string json)
    {
        JsonValidation validation = Applications.Validate(json);
        Assert.Equal(Verdict.Unreadable, validation.Verdict);
        Assert.Equal(["GM5001"], validation.Findings.Select(f => f.RuleId));
    }

    [Fact]
    public void WhatIsNotUtf8IsRefused()
    {
        byte[] gbk = [.. "{\"direction\":\"1.1\",\"titleZh\":\""u8, 0xBA, 0xA3, .. "\"}"u8];
        Assert.Equal(["GM5008"], OfficialGuide.Definition.ValidateJson(gbk).Findings.Select(f => f.RuleId));
    }

    [Theory]
    [InlineData("{\"direction\":\"1.1\",\"titleZh\":\"\\uD800\"}")]
    [InlineData("{\"direction\":\"1.1\",\"\\uDC00\":1}")]
    public void AHalfCharacterIsRefused(string json) =>
        Assert.Contains("GM5008", Applications.Validate(json).Findings.Select(f => f.RuleId));

    [Fact]
    public void DepthIsLimited()
    {
        string deep = "{\"direction\":\"1.1\",\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}";
        Assert.Equal(Verdict.Unreadable, Applications.Validate(deep).Verdict);
    }

    [Theory]
    [InlineData("\"durationMonths\":36,\"durationMonths\":36")]
    [InlineData("\"durationMonths\":36,\"项目执行期\":36")]
    [InlineData("\"durationMonths\":36,\"\\u0064urationMonths\":36")]
    [InlineData("\"durationMonths\":null,\"durationMonths\":36")]
    [InlineData("\"direction\":\"1.1\"")]
    [InlineData("\"指南方向\":\"1.2\"")]
    [InlineData("\"id\":\"1\",\"编号\":\"1\"")]
    public void AFactGivenTwiceIsRefused(string members)
    {
        JsonValidation validation = Applications.Validate("{\"direction\":\"1.1\"," + members + "}");
        Assert.Equal(["GM5005"], validation.Findings.Select(f => f.RuleId));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"direction\":null}")]
    [InlineData("{\"direction\":\"9.9\"}")]
    [InlineData("{\"direction\":\"1.1 \"}")]
    public void ADirectionMustBeOneOfTheGuide(string json)
    {
        Finding finding = Assert.Single(Applications.Validate(json).Findings);
        Assert.Equal(("GM5007", "/direction"), (finding.RuleId, finding.Pointer));
        Assert.Contains("1.1、1.2、1.3、1.4、1.5", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADirectionReadsNoApplicationOfAnother()
    {
        byte[] other = Encoding.UTF8.GetBytes(Applications.KoreaEnergy.With("/direction", "\"1.2\""));
        JsonValidation validation = OfficialGuide.Definition.Find("1.1")!.ValidateJson(other);
        Assert.Equal(["GM5007"], validation.Findings.Select(f => f.RuleId));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[\"1.1\"]")]
    [InlineData("{}")]
    public void ADirectionIsText(string direction)
    {
        JsonValidation validation = OfficialGuide.Definition.Find("1.1")!.ValidateJson(Encoding.UTF8.GetBytes(Applications.KoreaEnergy.With("/direction", direction)));
        Finding finding = Assert.Single(validation.Findings);
        Assert.Equal(("GM5003", "/direction", Verdict.Unreadable), (finding.RuleId, finding.Pointer, validation.Verdict));
    }

    [Fact]
    public void AHostileLineGetsAShortAnswer()
    {
        var json = new StringBuilder("{\"direction\":\"1.1\"");
        for (int i = 0; i < 20_000; i++)
        {
            json.Append(",\"x").Append(i).Append("\":").Append(i);
        }

        Assert.InRange(Applications.Validate(json.Append('}').ToString()).Findings.Count, 1, 100);
    }
}
