using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>A figure with no unit behind it: 执行期为3, 1500万.</summary>
internal sealed class NumberWithoutUnitSlip : Slip
{
    private static readonly string[] Usual = ["年", "个月", "个", "项", "篇", "人", "次", "家", "万元", "元", "%", "周岁"];

    // What may follow a figure that lacks its unit; 月 lacks its 个.
    private const string Enders = ",;。、)月以左及或和且";
    private const int Shown = 3;

    public override bool Report(UnreadPart part, DiagnosticBag diagnostics)
    {
        string words = part.Words.Value;
        for (int start = 0; start < words.Length; start++)
        {
            if (Numbers.Read(words, start) is not { } number)
            {
                continue;
            }

            bool scaled = words[number.End - 1] is '万' or '亿';
            bool bare = number.End == words.Length || Enders.Contains(words[number.End]);
            string[] units = !bare ? [] : [.. Usual.Where(u => !(scaled && u == "万元") && part.ReadsWith(number.End, number.End, u)).Take(Shown)];
            if (units.Length > 0)
            {
                diagnostics.NumberWithoutUnit(part.Text, part.Source(start, number.End), units);
                return true;
            }

            start = number.End - 1;
        }

        return false;
    }
}
