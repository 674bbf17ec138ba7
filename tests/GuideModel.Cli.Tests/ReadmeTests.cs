using System.Text.RegularExpressions;
using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary>The commands of the READMEs do what they say.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Commands =>
        [.. new[] { "README.md", "README.zh-CN.md" }.SelectMany(f => Command().Matches(Read(f)).Select(m => m.Groups["args"].Value.Trim())).Distinct()];

    [Fact]
    public void BothReadmesGiveTheSameCommands() => Assert.Equal(
        Command().Matches(Read("README.md")).Select(m => m.Value.Trim()), Command().Matches(Read("README.zh-CN.md")).Select(m => m.Value.Trim()));

    [Theory, MemberData(nameof(Commands))]
    public void TheCommandRuns(string args)
    {
        Tool.Result result = Tool.Run([.. args.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Expand)]);

        // The samples are meant to have findings.
        bool findings = args.Contains("samples/*", StringComparison.Ordinal);
        Assert.Equal(findings ? ExitCodes.Findings : ExitCodes.Fine, result.Code);
        Assert.NotEqual("", result.Out);
    }

    [Fact]
    public void TheFirstCommandPrintsEveryVerdictWithItsClause()
    {
        string[] samples = Directory.GetFiles(Path.GetDirectoryName(Tool.Samples("x"))!);

        string text = Tool.Run(["validate", .. samples.Order(StringComparer.Ordinal)]).Out;

        Assert.All((string[])["合格", "不合格", "待补充", "无法读取", "依据第34行：中方项目申报单位必须为企业"], words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Expand(string word) => word switch
    {
        "guide/samples/*.ndjson" => Directory.GetFiles(Path.GetDirectoryName(Tool.Samples("x"))!).Order(StringComparer.Ordinal),
        "data.ndjson" => [Tool.Samples("eligible.ndjson")],
        "old.guide.txt" => [Tool.Guide],
        "generated" => [Path.Combine(AppContext.BaseDirectory, "generated")],
        _ when word.StartsWith("guide/", StringComparison.Ordinal) => [Path.Combine(AppContext.BaseDirectory, "official", word["guide/".Length..])],
        _ => [word],
    };

    private static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));

    [GeneratedRegex(@"(?m)(?:`guide (?!stands)(?<args>[^`]+)`|^dotnet run --project src/GuideModel\.Cli -- (?<args>.+)$)")]
    private static partial Regex Command();
}
