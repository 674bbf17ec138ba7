using GuideModel.Compiler.Diagnostics;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>A Latin full stop in place of 。: 项目执行期为2年.</summary>
internal sealed class FullStopSlip : Slip
{
    public override bool Report(UnreadPart part, DiagnosticBag diagnostics)
    {
        string words = part.Words.Value;
        int[] stops = [.. Enumerable.Range(1, Math.Max(0, words.Length - 1)).Where(i => words[i] == '.' && !IsLatin(words[i - 1]) && (i + 1 == words.Length || words[i + 1] > '\u2E80'))];
        if (stops.Length == 0 || !part.ReadsWith([.. stops.Select(i => (i, i + 1, "。"))]))
        {
            return false;
        }

        diagnostics.LatinFullStop(part.Text, [.. stops.Select(i => part.Source(i, i + 1))]);
        return true;
    }

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
