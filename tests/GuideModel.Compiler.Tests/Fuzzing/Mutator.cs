using System.Text;

namespace GuideModel.Compiler.Tests.Fuzzing;

/// <summary>Makes texts that nobody would write of guides that somebody did: the same seed and number give the same text.</summary>
internal sealed class Mutator(IReadOnlyList<string> guides, int seed)
{
    // Words that change a reading, and what could break a reader, an emitter or a terminal.
    private static readonly string[] Pieces =
    [
        "不少于", "不超过", "3年", "2项", "企业", "、", "或", "且", "和", ",", ";", "；", "。", "(", ")", "（", "《", "》", "\"", "“", "”", "1.1 ", "9.9 ", "一、", "(1)", "2. ",
        "原则上", "每人", "其中", "等", "如", "除", "外", "对于", "研制样机不少于1台。", "占比不低于50%", "约", "至", "-", "—", "领域方向:", "拟支持项目数:", "共拟支持经费:", "其他要求:",
        "※ 人工审查：理由\n", "※ 说明\n", "※ 读作：", "※ 读作：targets.x >= 1; each(team): type in {企业}\n", "※ 忽略 GM2001：x\n", "※", "count(", "where ", "} ", ">= ",
        "{{", "}}", "{% x %}", "*/", "/*", "//", "\\", "\\u0022", "</summary>", "<!--", "]]>", "#if", "@", "$\"{", "\0", "\u0001", "\u001b[31m", "\u007f", "\u0085",
        "\u2028", "\u2029", "\u202E", "\u2066", "\u200B", "\uFEFF", "\uFFFD", "\uD800", "\uDC00", "𠮷", "e\u0301\u0327", "\n", "\r", "\r\n", "\n\n", "\t", "　",
        "999999999999999999999999999999亿", "1,000", "0.0000000000000000000000000001", "５０％", "百分之", "二千零二十六年", "2026年", "20໑6年", "٣项", "①", "⼀", "ﬁ",
    ];

    /// <summary>The text with a number.</summary>
    public string Text(long number)
    {
        var random = new Random(HashCode(seed, number));
        string guide = guides[random.Next(guides.Count)];
        string[] lines = guide.Split('\n');

        // Now and then the whole guide; mostly its head and a few lines, which takes a tenth of the time.
        var text = new StringBuilder();
        if (random.Next(50) == 0)
        {
            text.Append(guide);
        }
        else
        {
            int start = random.Next(lines.Length);
            text.Append("某专项2026年度项目申报指南\n\n1.1 中国和泰国联合研究项目\n\n").AppendJoin('\n', lines.Skip(start).Take(random.Next(1, 12)));
        }

        for (int i = random.Next(1, 8); i > 0; i--)
        {
            Mutate(text, random);
        }

        return text.ToString();
    }

    private static void Mutate(StringBuilder text, Random random)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(20), text.Length - at);
        switch (random.Next(7))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                string moved = text.ToString(at, length);
                text.Remove(at, length).Insert(random.Next(text.Length + 1), moved);
                break;
            case 2:
                text.Insert(at, string.Concat(Enumerable.Repeat(text.ToString(at, length), random.Next(1, 6))));
                break;
            case 3 when text.Length > 0:
                text[Math.Min(at, text.Length - 1)] = (char)random.Next(0x10000);
                break;
            case 4:
                Bytes(text, random);
                break;
            default:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }

    // What a file may hold: bytes changed, then read as UTF-8.
    private static void Bytes(StringBuilder text, Random random)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
        for (int i = random.Next(1, 4); i > 0 && bytes.Length > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        text.Clear().Append(Encoding.UTF8.GetString(bytes));
    }

    // System.HashCode differs from run to run.
    private static int HashCode(int seed, long number) => unchecked((int)((((ulong)number * 0x9E3779B97F4A7C15UL) + ((ulong)(uint)seed * 0xC2B2AE3D27D4EB4FUL)) >> 32));
}
