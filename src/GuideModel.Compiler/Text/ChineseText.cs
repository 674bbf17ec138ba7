using System.Globalization;
using System.Text;

namespace GuideModel.Compiler.Text;

/// <summary>Tells Chinese from bytes of another language or encoding decoded as if they were Chinese.</summary>
internal static class ChineseText
{
    // The commonest characters of the genre: three or four in ten of a guide's characters, one in a hundred of garbled ones.
    private const string Common = "的一是不在有人中大为国和年项目合作科技研究申报单位方于行对及与会发展以上下应可等要成部实施内经费数";
    private const double LeastCommon = 0.15;

    // The 3755 characters of everyday script are the first level of GB 2312. A line with more than this of others is garbled.
    private const double MostRare = 0.3;

    private static readonly HashSet<char> Everyday = [.. FirstLevel()];

    /// <summary>Whether a text is Chinese as people write it, in every line.</summary>
    public static bool IsLikely(string text)
    {
        int letters = 0;
        int common = 0;
        foreach (string line in text.Split('\n'))
        {
            int before = letters;
            int rare = 0;
            foreach (char c in line)
            {
                switch (CharUnicodeInfo.GetUnicodeCategory(c))
                {
                    case UnicodeCategory.OtherLetter:
                        letters++;
                        common += Common.Contains(c) ? 1 : 0;
                        rare += Everyday.Contains(c) ? 0 : 1;
                        break;
                    case UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                    case UnicodeCategory.Control when c is not ('\r' or '\t' or '\f' or '\v'):
                        return false;
                }
            }

            if (rare > 2 && rare > (letters - before) * MostRare)
            {
                return false;
            }
        }

        return common > 0 && common >= letters * LeastCommon;
    }

    private static string FirstLevel()
    {
        var bytes = new List<byte>();
        for (int lead = 0xB0; lead <= 0xD7; lead++)
        {
            for (int trail = 0xA1; trail <= (lead == 0xD7 ? 0xF9 : 0xFE); trail++)
            {
                bytes.AddRange([(byte)lead, (byte)trail]);
            }
        }

        return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString([.. bytes]);
    }
}
