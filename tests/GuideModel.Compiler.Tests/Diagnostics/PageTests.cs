using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Syntax;
using Xunit;

namespace GuideModel.Compiler.Tests.Diagnostics;

/// <summary>The examples of the pages are what they say: ❌ gives exactly this code, ✅ does not.</summary>
public sealed partial class PageTests
{
    // What no text of one guide shows: bytes, the compiler's own states, two guides together, cases (CasePageTests), and approvals.
    private static readonly string[] NotOfOneGuide = ["GM0001", "GM2002", "GM2006", "GM4001", "GM4003", "GM4005", "GM5009", "GM5010", "GM5011", "GM5012", "GM6001", "GM6002"];

    public static TheoryData<string> Pages =>
    [
        .. typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)
            .Except(NotOfOneGuide).Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Pages))]
    public void TheExamplesAreRight(string code)
    {
        string page = Files.Read($"diagnostics/{code}.md");

        Assert.Equal([code], Codes(Example(page, "❌"), code).Distinct());
        Assert.DoesNotContain(code, Codes(Example(page, "✅"), code));
    }

    [Fact]
    public void EveryPageHasBothLanguagesAndBothExamples() => Assert.All(
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "diagnostics"), "GM*.md"), file =>
        {
            string page = File.ReadAllText(file);
            Assert.All((string[])["严重程度：", "## 含义", "## 怎样修改", "❌", "✅", "Severity: ", "## Meaning", "## How to fix"],
                part => Assert.Contains(part, page, StringComparison.Ordinal));
        });

    private static IEnumerable<string> Codes(string example, string code)
    {
        bool terms = example.Split('\n')[0].Contains('=', StringComparison.Ordinal) || TermsLine().IsMatch(example);
        string guide = terms ? Around("项目执行期为3年。") : Around(example);

        // A term without a name is another page's matter; what cannot be accepted stays beside the refusal.
        return GuideCompiler.Compile(new GuideInput("g.guide.txt", guide, [new TermsInput("common.terms.txt", Files.Read("guide/terms.txt")), new TermsInput("terms.txt", terms ? example : "")]))
            .Diagnostics.Select(d => d.Code).Where(c => c == code || !(c == DiagnosticIds.NoEnglishName || code == DiagnosticIds.NotIgnorable));
    }

    // An example is as much of a guide as shows the mistake; what belongs above it is added.
    private static string Around(string example)
    {
        string first = example.Split('\n')[0];
        const string Title = "某专项2026年度项目申报指南\n\n";
        const string Direction = Title + "1.1 中国和韩国政府间能源技术联合研究项目\n\n";
        return example.Length == 0 || first.Contains("项目申报", StringComparison.Ordinal) ? example
            : Heading().IsMatch(first) ? Title + example
            : FieldLabels.Known.Any(l => first.StartsWith(l, StringComparison.Ordinal)) || Label().IsMatch(first) ? Direction + example
            : Direction + "其他要求:\n\n" + example;
    }

    // Lines in brackets are remarks; <U+202E> is that character.
    private static string Example(string page, string mark)
    {
        string text = Block().Matches(page).First(m => m.Groups["mark"].Value == mark).Groups["text"].Value;
        text = string.Join('\n', text.Split('\n').Where(l => !l.StartsWith('（')));
        return Character().Replace(text, m => ((char)int.Parse(m.Groups["number"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()).Trim('\n') is { Length: > 0 } body ? body + "\n" : "";
    }

    [GeneratedRegex(@"(?<mark>❌|✅)\n\n```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\d+\.\d+")]
    private static partial Regex Heading();

    [GeneratedRegex("^\\p{IsCJKUnifiedIdeographs}{2,8}[:：]")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\S+ [A-Za-z]+\n$")]
    private static partial Regex TermsLine();

    [GeneratedRegex("<U\\+(?<number>[0-9A-F]{4})>")]
    private static partial Regex Character();
}
