using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>A range whose first figure is the larger: 5至3年.</summary>
internal sealed class ReversedRangeSlip : Slip
{
    private static readonly string[] Joints = ["--", "-", "至", "到"];

    public override bool Report(UnreadPart part, DiagnosticBag diagnostics)
    {
        string words = part.Words.Value;
        for (int start = 0; start < words.Length; start++)
        {
            if (Numbers.Read(words, start) is not { } high || (start > 0 && char.IsDigit(words[start - 1])))
            {
                continue;
            }

            // 5至3年 or 5年至3年
            int unit = Units.All.Where(u => string.CompareOrdinal(words, high.End, u, 0, u.Length) == 0).Select(u => u.Length).DefaultIfEmpty(0).Max();
            foreach (int end in new[] { high.End, high.End + unit }.Distinct())
            {
                if (Joints.FirstOrDefault(j => string.CompareOrdinal(words, end, j, 0, j.Length) == 0) is { } joint
                    && Numbers.Read(words, end + joint.Length) is { } low && low.Value < high.Value)
                {
                    int second = end + joint.Length;
                    string first = words.Substring(start, high.End - start);
                    string last = words.Substring(second, low.End - second);
                    if (part.ReadsWith([(start, high.End, last), (second, low.End, first)]))
                    {
                        diagnostics.ReversedRange(part.Text, part.Source(start, low.End), $"{last}{words.Substring(high.End, second - high.End)}{first}");
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
