using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>Two bound words side by side: 不少于不超过3篇.</summary>
internal sealed class DoubledBoundSlip : Slip
{
    public override bool Report(UnreadPart part, DiagnosticBag diagnostics)
    {
        foreach ((int start, string first) in BoundWordsIn.Of(part.Words.Value))
        {
            int middle = start + first.Length;
            foreach ((_, string second) in BoundWordsIn.At(part.Words.Value, middle))
            {
                int end = middle + second.Length;
                if (part.ReadsWith(middle, end, "") || part.ReadsWith(start, middle, ""))
                {
                    diagnostics.DoubledBound(part.Text, part.Source(start, end), first, second);
                    return true;
                }
            }
        }

        return false;
    }
}
