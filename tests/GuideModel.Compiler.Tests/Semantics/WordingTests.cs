using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Semantics;

/// <summary>A rule's own wording reads as the same rule: one pattern serves both directions.</summary>
public sealed partial class WordingTests
{
    public static TheoryData<string> Guides =>
        [.. Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Cases")).Select(d => Path.GetFileName(d)!).Where(n => char.IsDigit(n[0])).Order(StringComparer.Ordinal), "official"];

    [Theory, MemberData(nameof(Guides))]
    public void TheWordingReadsAsTheRule(string name)
    {
        GuideCompilation compilation = name == "official"
            ? Compile.Official(Files.RawSeed) : Compile.Plain(Files.Read($"Cases/{name}/guide.txt"));

        Assert.All(compilation.Spec.Rules, rule =>
        {
            RuleSpec[] again = [.. Reread(rule, name).Spec.Rules.Where(r => r.Reading.ToString() == "field in {" + OwnField().Match(rule.Reading.ToString()).Value + "}" ? rule.Reading is InReading : !EachField(rule) || r.Scope == rule.Scope)];
            Assert.True(again is [var one] && one.Reading == rule.Reading && one.Severity == rule.Severity && one.Scope == rule.Scope,
                $"{rule.SaysZh}: {rule.Reading} {rule.Severity} → {string.Join("; ", again.Select(r => $"{r.Reading} {r.Severity}"))}");
            Assert.Equal(rule.SaysZh, again[0].SaysZh);
        });
    }

    [GeneratedRegex(@"(?<=category (?:not )?in \{[^}]*)\p{IsCJKUnifiedIdeographs}+项目", RegexOptions.CultureInvariant)]
    private static partial Regex OwnKind();

    [GeneratedRegex(@"(?<=when field in \{)[^}]+", RegexOptions.CultureInvariant)]
    private static partial Regex OwnField();

    // Each of the fields that the direction lists.
    private static bool EachField(RuleSpec rule) => rule.Reading.ToString().Contains("{each}", StringComparison.Ordinal);

    private static GuideCompilation Reread(RuleSpec rule, string name)
    {
        // What gives way to directions stands before them; kinds of the guide's own are named by its headings, fields by the direction.
        bool general = rule.Scope == RuleScope.Guide || (rule.Scope == RuleScope.Portfolio && rule.Direction is null) || rule.SaysZh.StartsWith("除另有说明外", StringComparison.Ordinal);
        string kinds = string.Concat(OwnKind().Matches(rule.Reading.ToString()).Select(m => $"（一）{m.Value}\n\n"));
        string fields = EachField(rule) ? "海洋科学;空间科学" : OwnField().Match(rule.Reading.ToString()).Value.Replace(", ", ";", StringComparison.Ordinal);
        string text = general
            ? $"某专项2026年度项目申报指南\n\n{kinds}{rule.SaysZh}。\n"
            : $"某专项2026年度项目申报指南\n\n{kinds}1.1 中国和泰国联合研究项目\n\n{(fields.Length > 0 ? $"领域方向:{fields}。\n\n其他要求:\n\n" : "")}{rule.SaysZh}。\n";
        return name == "official" ? Compile.Official(text) : Compile.Plain(text);
    }
}
