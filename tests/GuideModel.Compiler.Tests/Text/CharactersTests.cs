using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Text;

public sealed class CharactersTests
{
    [Fact]
    public void EveryKangxiRadicalIsItsIdeograph() => Assert.All(
        Enumerable.Range(0x2F00, 0xD6), c => Assert.InRange(Characters.Normal((char)c), '\u4E00', '\u9FFF'));

    [Theory]
    [InlineData("⼾⿈⼀⼆⼋⼗⼈⽅⽇⽉⽤⽣⽬⽴⾏⾼⾯⼯⼒⼤⼩⼝⼦⼿⽂⽔⽕⽊⻓⻔⻋⻅⻆⻉⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳⺟⺠⻄⻁⺁", "户黄一二八十人方日月用生目立行高面工力大小口子手文水火木长门车见角贝青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟母民西虎厂")]
    [InlineData("０９ＡＺａｚ％（），：；．！？～＋－", "09AZaz%(),:;.!?-+-")]
    [InlineData("“”「」『』＂", "\"\"\"\"\"\"\"")]
    [InlineData("【】〔〕〖〗﹙﹚︵︶", "()()()()()")]
    [InlineData("—–‐‑−―～〜∼", "---------")]
    [InlineData("｡､﹐﹑﹔﹕∶≧≦⩾⩽", "。、,、;::≥≤≥≤")]
    [InlineData("①⑩⑴⒈㈠《》。、℃Ω≥", "①⑩⑴⒈㈠《》。、℃Ω≥")]
    public void OneWidthAndNoRadicals(string text, string normal)
    {
        Assert.Equal(normal, string.Concat(text.Select(Characters.Normal)));

        // What is normal stays so, or formatting twice would change the text twice.
        Assert.Equal(normal, string.Concat(normal.Select(Characters.Normal)));
    }

    [Fact]
    public void ThePlainFormIsTheSameToTheGrammar() => Assert.All(
        Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => !char.IsSurrogate(c)), c =>
        {
            Assert.Equal(Characters.Normal(c), Characters.Normal(Characters.Plain(c)));
            Assert.Equal(Characters.Normal(c), Characters.Normal(Characters.Normal(c)));
            Assert.Equal(Characters.Plain(c), Characters.Plain(Characters.Plain(c)));
            Assert.Equal(Characters.IsBlank(c), Characters.IsBlank(Characters.Normal(c)));
        });

    [Theory]
    [InlineData("项目 \u3000执\u00A0行\u200B期\uFEFF为\u00AD3\t年", "项目执行期为3年")]
    [InlineData("joint  research\nproject", "joint research project")]
    [InlineData("hydro\u00ADgen S\u200BC\uFEFFI", "hydrogen SCI")]
    [InlineData("1 500 万 元", "1500万元")]
    [InlineData("3 年 SCI 论文", "3年SCI论文")]
    public void BlanksAreOutExceptBetweenLatinWords(string text, string normal) =>
        Assert.Equal(normal, NormalText.Of(text, new GuideSpan(0, text.Length)).Value);

    [Fact]
    public void EveryCharacterLeadsBackToItsOwn()
    {
        const string Text = " ⽅\u200B案 A\n B，１";
        NormalText normal = NormalText.Of(Text, new GuideSpan(0, Text.Length));

        Assert.Equal("方案A B,1", normal.Value);
        Assert.All(Enumerable.Range(0, normal.Length).Where(i => normal.Value[i] != ' '), i => Assert.Equal(normal.Value[i], Characters.Normal(Text[normal.OffsetAt(i)])));
        Assert.Equal(new GuideSpan(1, 3), normal.Source(0, 2));
    }
}
