using GuideModel.Compiler.Tests.Fuzzing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GuideModel.Generator.Tests.Emission;

/// <summary>Hostile text in every position of a guide and its terms neither breaks nor enters the generated code.</summary>
public sealed class HostileTextTests
{
    // Each carries words that must not become names of the code; 1337 must not be the result of anything.
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["a string's end"] = "\"; } public static class Pwned { static Pwned() { System.Environment.Exit(7); } } //",
        ["a raw string's end"] = "\"\"\"; } class Pwned { } /* \"\"\"",
        ["an escape"] = "\\u0022; } class Pwned { } // \\",
        ["a comment's end"] = "*/ class Pwned { } /*",
        ["documentation"] = "</summary></para> <Pwned x='1' cref=\"Pwned\"/> <!-- ]]> &#65; &Pwned;",
        ["a template"] = "{{ 7 * 191 }}{{ include 'Pwned' }}{% Pwned %}{{ while true }}{{ end }}",
        ["an interpolation"] = "{Pwned} $\"{Pwned}\" @Pwned @\"Pwned\"",
        ["a directive"] = "#if Pwned #error Pwned #line 1 #pragma warning disable",
        ["line separators"] = "甲\u2028class Pwned { }\u2029class Pwned { }\u0085class Pwned { }",
        ["bidirectional marks"] = "甲\u202E } class Pwned { \u2066 Pwned \u2069\u200F",
        ["control characters"] = "甲\0\u0001\u001b[31m\u007f\u0008Pwned",
        ["lone surrogates"] = "甲\uD800Pwned\uDC00\uDBFF",
        ["signs beyond the plane"] = "𠮷野家Pwned😀e\u0301\u0327\u200D",
        ["a tab"] = "甲\tPwned\t\v\f",
        ["words of C#"] = "class Pwned namespace void record await var nameof global::System",
        ["deep brackets"] = new string('(', 3_000) + "Pwned" + new string(')', 3_000),
        ["an enormous number"] = "不少于" + new string('9', 5_000) + "亿Pwned",
        ["a hundred thousand characters"] = string.Concat(Enumerable.Repeat("甲乙丙丁Pwned、", 10_000)),
    };

    private static readonly Dictionary<string, Func<string, string>> Positions = new(StringComparer.Ordinal)
    {
        ["title"] = t => Guide(title: t + "项目申报指南"),
        ["program"] = t => Guide(title: $"“{t}”重点专项2026年度第三批项目申报指南"),
        ["chapter"] = t => Guide(before: "一、" + t + "\n\n项目不下设课题。\n\n"),
        ["general clause"] = t => Guide(before: "本专项" + t + "。\n\n"),
        ["direction title"] = t => Guide(direction: "中国和泰国" + t),
        ["agreement"] = t => Guide(fields: "合作协议:《" + t + "》。\n\n"),
        ["field name"] = t => Guide(fields: "领域方向:" + t + ";渔业。\n\n"),
        ["field group"] = t => Guide(fields: "领域方向:" + t + ":渔业、航运。\n\n"),
        ["number of projects"] = t => Guide(fields: "拟支持项目数:" + t + "\n\n"),
        ["budget"] = t => Guide(fields: "共拟支持经费:" + t + "\n\n"),
        ["label"] = t => Guide(fields: t + ":甲。\n\n"),
        ["background"] = t => Guide(fields: "研究内容:" + t + "。\n\n"),
        ["clause"] = t => Guide(clause: "项目执行期为3年," + t + "。"),
        ["whole clause"] = t => Guide(clause: t),
        ["quoted in a clause"] = t => Guide(clause: "项目执行期为3年。要坚持“" + t + "”。"),
        ["bracket"] = t => Guide(clause: "项目执行期为3年(" + t + ")。"),
        ["noun"] = t => Guide(clause: "研制" + t + "样机不少于1台。"),
        ["document"] = t => Guide(clause: "须提供" + t + "证明和承诺书。"),
        ["condition"] = t => Guide(clause: "涉及" + t + "的,须提供承诺书。"),
        ["unit"] = t => Guide(clause: "制氢能耗不高于4.2" + t + "。"),
        ["item number"] = t => Guide(clause: "项目执行期为3年。\n(" + t + ") 项目不下设课题。"),
        ["reason of a note"] = t => Guide(clause: "参照往届。\n※ 人工审查：" + t),
        ["information note"] = t => Guide(clause: "参照往届。\n※ 说明：" + t),
        ["kind of a note"] = t => Guide(clause: "参照往届。\n※ " + t),
        ["quotation of a note"] = t => Guide(clause: "参照往届。\n※ 说明“" + t + "”"),
        ["accepted code"] = t => Guide(clause: "参照往届。\n※ 忽略 GM2001：" + t),
        ["supplied reading"] = t => Guide(clause: "参照往届。\n※ 读作：" + t),
        ["supplied member"] = t => Guide(clause: "参照往届。\n※ 读作：targets." + t + " >= 1"),
        ["supplied unit"] = t => Guide(clause: "参照往届。\n※ 读作：targets.x >= 1 \"" + t + "\""),
        ["supplied name"] = t => Guide(clause: "参照往届。\n※ 读作：x in {" + t + "}"),
        ["sentence of a supplied reading"] = t => Guide(clause: "参照往届" + t + "\n※ 读作：targets.x >= 1"),
    };

    public static TheoryData<string> PositionNames => [.. Positions.Keys];

    [Theory, MemberData(nameof(PositionNames))]
    public void TextInAGuideStaysText(string position)
    {
        foreach ((string kind, string hostile) in Texts)
        {
            AssertHarmless($"{kind} as {position}", new GeneratorRun(new GuideText("/guides/hostile.guide.txt", Positions[position](hostile))));
        }
    }

    [Theory]
    [InlineData("{0} = Pier")]
    [InlineData("渔业 = {0}")]
    [InlineData("# {0}")]
    [InlineData("{0}")]
    [InlineData("渔业 = Pier # {0}")]
    public void TextInTheTermsStaysText(string line)
    {
        foreach ((string kind, string hostile) in Texts)
        {
            string terms = line.Replace("{0}", hostile, StringComparison.Ordinal) + "\n";
            AssertHarmless($"{kind} in {line}", new GeneratorRun(
                new GuideText("/guides/hostile.guide.txt", Guide(fields: "领域方向:渔业;" + hostile + "。\n\n")), new GuideText("/guides/terms.txt", terms)));
        }
    }

    [Fact]
    public void TheFilesNameAndTheNamespaceStayText()
    {
        foreach ((string kind, string hostile) in Texts.Where(t => t.Value.Length < 200))
        {
            AssertHarmless(kind + " as file", new GeneratorRun(new GuideText("/guides/" + hostile.Replace('/', '_') + ".guide.txt", Guide())));
        }
    }

    [Fact]
    public void WhateverBecomesOfAGuideItsCodeCompiles()
    {
        var mutator = new Mutator(
            [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "guide.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)], seed: 2);
        int generated = 0;
        for (int i = 0; i < 150; i++)
        {
            var run = new GeneratorRun(new GuideText("/guides/mutated.guide.txt", mutator.Text(i)));
            AssertHarmless($"text {i}", run);
            generated += run.Result.GeneratedSources.IsEmpty ? 0 : 1;
        }

        // A test of refusals alone would be none.
        Assert.InRange(generated, 40, 150);
    }

    private static string Guide(string title = "某专项2026年度项目申报指南", string before = "", string direction = "中国和泰国联合研究项目", string fields = "", string clause = "项目执行期为3年。") =>
        $"{title}\n\n{before}1.1 {direction}\n\n{fields}其他要求:\n\n(1) {clause}\n(2) 项目须由企业牵头申报。\n";

    private static void AssertHarmless(string what, GeneratorRun run)
    {
        // Refused with a reason, or compiled without a warning.
        bool refused = run.Result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
        Assert.True(refused == run.Result.GeneratedSources.IsEmpty, what + ": " + string.Join("; ", run.Result.Diagnostics.Select(d => d.Id)));
        Assert.True(run.Result.Diagnostics.All(d => d.Id != "GM4001"), what + ": " + run.Result.Diagnostics.FirstOrDefault(d => d.Id == "GM4001"));
        Assert.True(run.Output.GetDiagnostics().All(d => d.Severity < DiagnosticSeverity.Warning), what + ": " + run.Output.GetDiagnostics().FirstOrDefault(d => d.Severity >= DiagnosticSeverity.Warning));
        foreach (GeneratedSourceResult source in run.Result.GeneratedSources)
        {
            AssertHarmless(what, source.SyntaxTree.GetRoot(TestContext.Current.CancellationToken));
        }
    }

    // Controls, line separators, and marks that turn the direction of a text.
    private static bool IsHidden(char c) => (char.IsControl(c) && c is not ('\r' or '\n' or '\t')) || c is '\u2028' or '\u2029' or '\u200E' or '\u200F'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static void AssertHarmless(string what, SyntaxNode root)
    {
        foreach (SyntaxToken token in root.DescendantTokens())
        {
            // Words of the text may be part of a name made of them, never one by themselves, and anything in a literal.
            bool own = token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is "Pwned" or "Environment" or "Exit" or "include";
            Assert.False(own, $"{what}: {token.Parent}");
            Assert.False(token.ValueText.Contains("1337", StringComparison.Ordinal) && !token.ValueText.Contains("Pwned", StringComparison.Ordinal), $"{what}: {token.Parent}");
            Assert.True(token.IsKind(SyntaxKind.StringLiteralToken) || token.ValueText.All(c => c < 0x7F ? c > ' ' || c == ' ' : char.IsLetterOrDigit(c)), $"{what}: {token}");
        }

        foreach (SyntaxTrivia trivia in root.DescendantTrivia())
        {
            // Text stands in comments of one line alone; it disables and directs nothing, and shows as what it is.
            bool comment = trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia;
            Assert.True(comment || !trivia.ToString().Contains("Pwned", StringComparison.Ordinal), $"{what}: {trivia.Kind()} {trivia}");
            Assert.False(trivia.IsKind(SyntaxKind.DisabledTextTrivia), $"{what}: {trivia}");
            Assert.True(!comment || !trivia.ToString().Any(IsHidden), $"{what}: {trivia}");
        }
    }
}
