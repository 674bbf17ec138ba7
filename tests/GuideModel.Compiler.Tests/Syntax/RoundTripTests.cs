using CsCheck;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Syntax;

public sealed class RoundTripTests
{
    private static readonly string[] Pieces =
    [
        "一、", "1.1 中国和韩国联合研究项目", "其他要求:", "- (1)", "（二）", "※ 说明", "项目执行期为3年", "。", "；", ",", "(", "）", "《", "\"",
        " ", "\u3000", "\n", "\r\n", "\r", "\n\n", "\uFEFF", "x", "①",
    ];

    private static readonly Gen<string> AnyText = Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => Pieces[i])));

    [Fact]
    public void BlocksRebuildAnyTextByteForByte() => AnyText.Sample(AssertLossless, iter: 5_000);

    [Fact]
    public void BlocksRebuildTheOfficialText() => AssertLossless(Files.RawSeed);

    [Fact]
    public void TheOfficialTextHasItsHeadings()
    {
        DocumentSyntax document = GuideParser.Parse(new GuideText("raw", Files.RawSeed));

        Assert.Equal(["1.1", "1.2", "1.3", "1.4", "1.5"], document.Blocks.Where(b => b.Kind == BlockKind.Direction).Select(b => b.Marker));
        Assert.Equal(["一", "二"], document.Blocks.Where(b => b.Kind == BlockKind.Chapter).Select(b => b.Marker));
        Assert.Equal(5, document.Blocks.Count(b => b is { Kind: BlockKind.Field, Marker: "共拟支持经费" }));
        Assert.Equal(18, document.Blocks.Count(b => b.Kind == BlockKind.Item));
    }

    private static void AssertLossless(string content)
    {
        DocumentSyntax document = GuideParser.Parse(new GuideText("any", content));

        string rebuilt = string.Concat(document.Blocks.Select(b => content.Substring(b.FullSpan.Start, b.FullSpan.Length)));
        Assert.Equal(content.All(Characters.IsBlank) ? "" : content, rebuilt);
        foreach (BlockSyntax block in document.Blocks)
        {
            int at = block.Content.Start;
            foreach (GuideSpan sentence in block.Sentences)
            {
                Assert.Equal(at, sentence.Start);
                at = sentence.End;
            }

            Assert.Equal(block.Content.End, at);
        }
    }
}
