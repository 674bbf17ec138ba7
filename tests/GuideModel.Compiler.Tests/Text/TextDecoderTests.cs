using System.Text;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Text;

/// <summary>What bytes certainly are, and what is refused (GRAMMAR.md, G1.1).</summary>
public sealed class TextDecoderTests
{
    private const string Traditional = "申請單位應於中華民國境內登記之公司，計畫執行期間為三年，申請經費不得超過新臺幣一千萬元。本計畫主持人應具備博士學位。";
    private const string Korean = "본 사업은 한국과 중국의 에너지 기술 공동연구를 지원하며 연구기간은 삼 년 이내로 한다 신청기관은 국내에 등록된 기업이어야 한다";
    private const string Japanese = "本事業は日本と中国の共同研究を支援するものであり、研究期間は三年以内とする。申請機関は国内に登録された企業でなければならない。";
    private const string Russian = "Проект выполняется в течение трёх лет. Заявитель должен быть предприятием.";
    private const string French = "Le projet dure trois années; l'établissement demandeur doit être une société protégée.";

    public static TheoryData<string> Guides =>
        ["guide/2025-batch3.guide.txt", "guide/terms.txt", .. WholeGuides.Files];

    [Theory, MemberData(nameof(Guides))]
    public void EveryEncodingGivesTheSameText(string file)
    {
        string text = WholeGuides.Read(file);

        Assert.Equal(new DecodedText(text, TextEncoding.Utf8, HasMark: false), TextDecoder.Decode(Bytes("utf-8", text)));
        Assert.Equal(new DecodedText(text, TextEncoding.Gb18030, HasMark: false), TextDecoder.Decode(Bytes("GB18030", text)));
        Assert.Equal(new DecodedText(text, TextEncoding.Utf16LittleEndian, HasMark: false), TextDecoder.Decode(Bytes("utf-16", text)));
        Assert.Equal(new DecodedText(text, TextEncoding.Utf16BigEndian, HasMark: false), TextDecoder.Decode(Bytes("utf-16BE", text)));
        foreach (string name in (string[])["utf-8", "GB18030", "utf-16", "utf-16BE"])
        {
            DecodedText marked = TextDecoder.Decode(Bytes(name, "\uFEFF" + text))!;
            Assert.Equal((text, true), (marked.Text, marked.HasMark));
        }
    }

    [Theory]
    [InlineData("big5", Traditional)]
    [InlineData("euc-kr", Korean)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("koi8-r", Russian)]
    [InlineData("windows-1251", Russian)]
    [InlineData("windows-1252", French)]
    [InlineData("utf-32", "项目执行期为3年。")]
    public void AnotherEncodingIsRefusedAndNeverGarbled(string encoding, string text) => Assert.Null(TextDecoder.Decode(Bytes(encoding, text)));

    [Fact]
    public void ATextThatIsNotWholeIsRefused()
    {
        byte[] utf8 = Bytes("utf-8", Files.Read("guide/2025-batch3.guide.txt"));

        // The last character and its line break are four bytes.
        Assert.Null(TextDecoder.Decode(utf8[..^2]));
        Assert.Null(TextDecoder.Decode(utf8[..^3]));
        Assert.Null(TextDecoder.Decode([0xEF, 0xBB, 0xBF, 0xE9, 0xA1]));
        Assert.Null(TextDecoder.Decode([0xFF, 0xFE, 0x00]));
        Assert.Null(TextDecoder.Decode([0xFF, 0xFE, 0x00, 0xD8]));
        Assert.Null(TextDecoder.Decode([0x00, 0x01, 0x02, 0x03]));
    }

    [Fact]
    public void TwoEncodingsInOneFileAreRefused()
    {
        string text = Files.Read("guide/2025-batch3.guide.txt");

        Assert.Null(TextDecoder.Decode([.. Bytes("GB18030", text), .. Bytes("utf-8", "项目执行期为三年。\n")]));
        Assert.Null(TextDecoder.Decode([.. Bytes("utf-8", text), .. Bytes("GB18030", "项目执行期为三年。\n")]));
    }

    [Theory]
    [InlineData("氢能 = Hydrogen\n")]
    [InlineData("联通\n")]
    public void TooLittleTextToBeCertainIsRefused(string text) => Assert.Null(TextDecoder.Decode(Bytes("GB18030", text)));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("氢能 = Hydrogen\n")]
    [InlineData("\n")]
    public void ShortUtf8IsUtf8(string text) => Assert.Equal(text, TextDecoder.Decode(Bytes("utf-8", text))?.Text);

    private static byte[] Bytes(string encoding, string text) => Get(encoding).GetBytes(text);

    private static Encoding Get(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
