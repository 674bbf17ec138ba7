using System.Text;
using GuideModel.Guide2025Batch3;
using GuideModel.Tests.Guides;
using Xunit;

namespace GuideModel.Tests.Json;

/// <summary>What can be read is read exactly.</summary>
public class ReadingTests
{
    [Fact]
    public void EveryFactArrives()
    {
        KoreaEnergyApplication application = Read(Applications.KoreaEnergy);
        Assert.Equal("A-1", application.Id);
        Assert.Equal("海上制氢", application.TitleZh);
        Assert.Equal(KoreaEnergyField.Hydrogen, application.Field);
        Assert.Equal(36.Months, application.DurationMonths);
        Assert.Equal(7_500_000.Yuan, application.RequestedFunding);
        Assert.Equal(UnitType.Enterprise, application.Applicant?.Type);
        Assert.Equal(["甲公司", "乙公司"], application.CooperatingUnits!);
        Assert.Equal([1.Months, 2.5m.Months], application.Targets!.Visits!.Select(v => v.Months!.Value));
        Assert.True(application.PartnerSubmitted);
    }

    [Fact]
    public void ChineseNamesReadTheSame()
    {
        const string Chinese = """{"编号":"A-1","指南方向":"1.1","领域方向":"氢能","项目执行期":36,"申报单位":{"名称":"甲公司","类型":"企业"}}""";
        KoreaEnergyApplication application = Read(Chinese);
        Assert.Equal(("A-1", KoreaEnergyField.Hydrogen, 36.Months, UnitType.Enterprise),
            (application.Id, application.Field!.Value, application.DurationMonths!.Value, application.Applicant!.Type!.Value));
        Assert.Equal("1.1", Applications.Validate(Chinese).Direction);
    }

    [Theory]
    [InlineData("17", "17")]
    [InlineData("\"17\"", "17")]
    [InlineData("20250300000000000001", "20250300000000000001")]
    [InlineData("1.50", "1.50")]
    public void AnIdIsKeptAsItIsWritten(string written, string id)
    {
        Assert.Equal(id, Applications.Validate(Applications.KoreaEnergy.Replace("\"A-1\"", written, StringComparison.Ordinal)).Id);

        // Where the rest cannot be read, the id is what finds the application again.
        Assert.Equal(id, Applications.Validate("{\"direction\":\"1.1\",\"x\":1,\"id\":" + written + "}").Id);
    }

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("36.0", "36")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("3.6e1", "36")]
    public void NumbersAreExact(string written, string value) =>
        Assert.Equal(decimal.Parse(value), Read("{\"durationMonths\":" + written + "}").DurationMonths!.Value.Value);

    [Fact]
    public void EmptyIsNotAbsent()
    {
        KoreaEnergyApplication application = Read("""{"titleEn":"","cooperatingUnits":[],"targets":{"visits":[]}}""");
        Assert.Equal("", application.TitleEn);
        Assert.Empty(application.CooperatingUnits!);
        Assert.Empty(application.Targets!.Visits!);
        Assert.Null(application.TitleZh);
    }

    private static KoreaEnergyApplication Read(string json)
    {
        ReadResult<KoreaEnergyApplication> result = KoreaEnergyDirection.Instance.Read(Encoding.UTF8.GetBytes(json));
        Assert.Empty(result.Problems);
        return result.Application!;
    }
}
