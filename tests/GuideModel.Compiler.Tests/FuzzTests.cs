using CsCheck;
using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests;

/// <summary>Any text compiles or is refused with diagnostics: no exception, no span outside the text, no lost rule.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "不少于", "不超过", "3年", "2项", "企业", "、", "或", ",", ";", "。", "(", ")", "《", "》", "\"", "“", "1.1 ", "一、", "(1)", "※ 人工审查", "※",
        "原则上", "每人", "等", "{{", "}}", "*/", "\\", "\u202E", "\u0000", "\uD800", "\n", "\r\n", "\n\n", "999999999999999999999999999999亿", "1,000", "５０％", "百分之", "领域方向:", "拟支持项目数:",
    ];

    private static readonly Gen<(int At, int Cut, int Piece)[]> Edits =
        Gen.Select(Gen.Int[0, 4000], Gen.Int[0, 30], Gen.Int[-1, Pieces.Length - 1]).Array[1, 6];

    [Fact]
    public void AnyEditOfTheOfficialGuideCompilesOrIsRefused()
    {
        string official = Files.Read("guide/2025-batch3.guide.txt");
        Edits.Sample(edits =>
        {
            string text = official;
            foreach ((int at, int cut, int piece) in edits)
            {
                int start = Math.Min(at, text.Length);
                text = text.Remove(start, Math.Min(cut, text.Length - start)).Insert(start, piece < 0 ? "" : Pieces[piece]);
            }

            AssertSound(text);
        }, iter: 400);
    }

    [Fact]
    public void AnyMixtureCompilesOrIsRefused() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Sample(picks => AssertSound(string.Concat(picks.Select(i => Pieces[i]))), iter: 2_000);

    private static void AssertSound(string text)
    {
        GuideCompilation compilation = Compile.Plain(text);

        Assert.All(compilation.Diagnostics, d => Assert.True(d.Start >= 0 && d.Start + d.Length <= text.Length && d.Message.Length > 0));
        Assert.Equal(compilation.Spec.Rules.Count, compilation.SourceMap.Rules.Count);
        Assert.Equal(compilation.Spec.Manual.Count, compilation.SourceMap.Manual.Count);

        // A rule without a clause that carries it would have lost its source.
        Assert.Subset(compilation.Clauses.SelectMany(c => c.Rules).ToHashSet(StringComparer.Ordinal), compilation.Spec.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal));
        if (!compilation.HasErrors)
        {
            Assert.NotEmpty(GuideEmitter.EmitModel(compilation.Spec));
        }
    }
}
