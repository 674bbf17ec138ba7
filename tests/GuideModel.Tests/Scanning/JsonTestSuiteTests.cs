using System.Text.Json;
using GuideModel.Tests.Guides;
using Xunit;

namespace GuideModel.Tests.Scanning;

/// <summary>The JSON test suite: y_ is JSON, n_ is none, i_ may be either. Every file as a whole application and as the value of a
/// member, on every path: scanned alone, scanned in a text that goes on, read; and all of them say the same.</summary>
public class JsonTestSuiteTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Scanning", "JSONTestSuite", "test_parsing");

    private static readonly string[] Codes = ["GM5001", "GM5008"];

    // A member of every kind a direction has.
    private static readonly string[] Members =
        ["id", "titleZh", "field", "durationMonths", "applicant", "team", "cooperatingUnits", "partnerSubmitted", "subprojectCount", "targets", "direction", "unknown"];

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void AllFilesAreThere() => Assert.Equal(318, Files.Count);

    [Theory, MemberData(nameof(Files))]
    public void AsAWholeApplication(string file)
    {
        byte[] json = File.ReadAllBytes(Path.Combine(Folder, file));
        AssertTold(json, file.StartsWith("y_", StringComparison.Ordinal) ? true : file.StartsWith("n_", StringComparison.Ordinal) ? false : null);
    }

    [Theory, MemberData(nameof(Files))]
    public void AsTheValueOfAMember(string file)
    {
        byte[] value = File.ReadAllBytes(Path.Combine(Folder, file));
        foreach (string member in Members)
        {
            byte[] json = [.. "{\""u8, .. System.Text.Encoding.UTF8.GetBytes(member), .. "\":"u8, .. value, .. ",\"titleEn\":\"A title of some length, so that vectors have something to look at\"}"u8];

            // Put together, what is none may become some: as `1}` would.
            AssertTold(json, file.StartsWith("i_", StringComparison.Ordinal) ? null : IsJson(json));
        }
    }

    private static void AssertTold(byte[] json, bool? isJson)
    {
        foreach (Direction direction in OfficialGuide.Definition.Directions)
        {
            OutcomeSet? exact = direction.ReadAndEvaluate(json);
            Assert.Equal(exact, direction.EvaluateJson(json));
            Assert.Equal(exact, direction.TryEvaluateJson([.. json, .. "\"}]}\n"u8, .. new byte[256]], 0, json.Length, out OutcomeSet within) ? within : null);
            Assert.True(exact is null || isJson != false, "What is no JSON was read.");

            JsonValidation validation = direction.ValidateJson(json);
            Assert.Equal(exact is null, validation.Verdict == Verdict.Unreadable);
            bool saysMalformed = validation.Findings.Any(f => Codes.Contains(f.RuleId) && f.Message.Contains("每行应是一份申报", StringComparison.Ordinal) == false);
            Assert.True(isJson is null || saysMalformed == !isJson.Value, $"{isJson}: {string.Join("; ", validation.Findings.Select(f => f.Message))}");
        }
    }

    private static bool IsJson(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return System.Text.Unicode.Utf8.IsValid(json);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
