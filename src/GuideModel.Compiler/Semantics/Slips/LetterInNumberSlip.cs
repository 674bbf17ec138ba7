using System.Text.RegularExpressions;
using GuideModel.Compiler.Diagnostics;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>A letter in place of a digit: 2O25年, l篇.</summary>
internal sealed class LetterInNumberSlip : Slip
{
    private static readonly Regex Mixed = new("(?<![A-Za-z0-9])(?=[0-9OoIl]*[OoIl])[0-9OoIl]+(?![A-Za-z0-9])", RegexOptions.CultureInvariant);

    /// <summary>The first figure with a letter in it: where it stands and how it was probably meant.</summary>
    public static (int Start, int End, string Digits)? Find(string words) => Mixed.Match(words) is { Success: true } match
        ? (match.Index, match.Index + match.Length, match.Value.Replace('O', '0').Replace('o', '0').Replace('I', '1').Replace('l', '1')) : null;

    public override bool Report(UnreadPart part, DiagnosticBag diagnostics)
    {
        if (Find(part.Words.Value) is not { } found || !part.ReadsWith(found.Start, found.End, found.Digits))
        {
            return false;
        }

        diagnostics.LetterInNumber(part.Text, part.Source(found.Start, found.End), found.Digits);
        return true;
    }
}
