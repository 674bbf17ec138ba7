using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>A bound word with no figure behind it: 发表论文不少于篇.</summary>
internal sealed class BoundWithoutNumberSlip : Slip
{
    private static readonly string[] Figures = ["2", "2项", "2年", "100万元", "50%"];

    public override bool Report(UnreadPart part, DiagnosticBag diagnostics)
    {
        string words = part.Words.Value;
        foreach ((int start, string bound) in BoundWordsIn.Of(words))
        {
            int at = start + bound.Length;
            bool unit = Units.All.Any(u => string.CompareOrdinal(words, at, u, 0, u.Length) == 0);
            if (unit ? part.ReadsWith(at, at, Figures[0]) : at == words.Length && Figures.Skip(1).Any(f => part.ReadsWith(at, at, f)))
            {
                diagnostics.BoundWithoutNumber(part.Text, part.Source(start, at), bound);
                return true;
            }
        }

        return false;
    }
}
