namespace GuideModel.Compiler.Text;

/// <summary>What single characters are to the grammar (GRAMMAR.md, G1.3). Character by character, never the normal form of a
/// whole text, which would turn ① into 1 and lose the offset map.</summary>
public static class Characters
{
    // Tables of our own and not string.Normalize, which does nothing where globalization is invariant: a build and the command
    // line would read one text in two ways. Each 　 is a character without an equivalent.

    // U+2E80–U+2EF3, each with the ideograph it is a form of (Unicode's EquivalentUnifiedIdeograph).
    private const string RadicalsSupplement =
        "　厂乛乚乙亻冂　刀刂卜㔾小小兀尣尢　巳幺彑彐忄心扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王　目示礻　糹纟罓罒㓁冗　羊　　耂肀聿肉　"
        + "艹艹艹虎衤覀西见角　讠贝　车辶辶辶邑钅長镸长门　阝雨青韦页风飞食　飠饣　马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    // U+2F00–U+2FD5, with 户, 青 and 黄 as they are written today.
    private const string KangxiRadicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹"
        + "殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足"
        + "身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // U+FE10–U+FE18, U+FE30–U+FE44 and U+FE50–U+FE6B, vertical and small forms of punctuation.
    private const string VerticalMarks = ",、。:;!?〖〗";
    private const string VerticalBrackets = "　—–__(){}〔〕【】《》〈〉「」『』";
    private const string SmallForms = ",、.　;:?!—(){}〔〕#&*+-<>=　\\$%@";

    /// <summary>Whether a character takes no room: it is passed over, and what stands on both sides of it belongs together.</summary>
    public static bool IsNothing(char c) =>
        c is '\u00AD' or '\u180E' or (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u2064') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    /// <summary>Whether a character is a blank of any width or takes no room.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || IsNothing(c) || Invisible.Is(c);

    /// <summary>Whether a character ends a line.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';

    /// <summary>Whether a character is a Latin letter, between two of which a blank separates words.</summary>
    public static bool IsLatinLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>Whether a character is a Latin letter or an Arabic digit.</summary>
    public static bool IsLatin(char c) => IsLatinLetter(c) || c is >= '0' and <= '9';

    /// <summary>The character as it should have been stored: without the widths and radicals that typesetting and PDF
    /// extraction leave. Punctuation stays as it was published.</summary>
    public static char Plain(char c) => c switch
    {
        (>= '\uFF10' and <= '\uFF19') or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') => (char)(c - 0xFEE0),
        >= '\u2E80' and <= '\u2EF3' => From(RadicalsSupplement, c, '\u2E80'),
        >= '\u2F00' and <= '\u2FD5' => From(KangxiRadicals, c, '\u2F00'),
        _ => c,
    };

    /// <summary>The character as the grammar reads it: <see cref="Plain"/>, and punctuation in one width.</summary>
    public static char Normal(char c) => c switch
    {
        >= '\u4E00' and <= '\u9FFF' => c,
        '~' => '-',
        < '\u0080' or '。' or '、' or '《' or '》' => c,
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '「' or '」' or '『' or '』' or '＂' or '\u301D' or '\u301E' or '\u301F' => '"',
        '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '\u2015' or '\u2212' or '\u223C' or '\u2500' or '\u301C' => '-',
        // The full-width hyphen and tilde, before the rule for full-width forms that would keep the tilde.
        '－' or '～' => '-',
        '〔' or '【' or '〖' => '(',
        '〕' or '】' or '〗' => ')',
        '\u2236' => ':',
        '\u2266' or '\u2A7D' => '≤',
        '\u2267' or '\u2A7E' => '≥',
        '\uFF61' => '。',
        '\uFF64' => '、',
        // The full-width forms of ASCII stand at a fixed distance.
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        >= '\uFE10' and <= '\uFE18' => Normal(From(VerticalMarks, c, '\uFE10')),
        >= '\uFE31' and <= '\uFE44' => Normal(From(VerticalBrackets, c, '\uFE30')),
        >= '\uFE50' and <= '\uFE6B' and not ('\uFE53' or '\uFE67') => Normal(From(SmallForms, c, '\uFE50')),
        _ => Plain(c),
    };

    private static char From(string table, char c, char first) => table[c - first] is var plain and not '\u3000' ? plain : c;
}
