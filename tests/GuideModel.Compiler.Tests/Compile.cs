using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Tests;

/// <summary>Compiles texts for the tests.</summary>
internal static class Compile
{
    public static GuideCompilation Official(string text) =>
        GuideCompiler.Compile(new GuideInput("2025-batch3.guide.txt", text, [new TermsInput("terms.txt", Files.Read("guide/terms.txt"))]));

    /// <summary>A guide of one direction whose requirements are the sentences given.</summary>
    public static GuideCompilation Requirements(params string[] sentences) => Plain(
        "某专项2026年度项目申报指南\n\n1.1 中国和韩国联合研究项目\n\n其他要求:\n\n" + string.Join('\n', sentences.Select((s, i) => $"({i + 1}) {s}")) + "\n");

    public static GuideCompilation Plain(string text) => GuideCompiler.Compile(new GuideInput("test.guide.txt", text, []));

    /// <summary>The notation of a compilation's rules, in the order of the text.</summary>
    public static string[] Readings(GuideCompilation compilation) => [.. compilation.Spec.Rules.Select(r => r.Reading.ToString())];
}
