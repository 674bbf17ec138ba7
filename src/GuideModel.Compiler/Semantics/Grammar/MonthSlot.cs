using System.Globalization;
using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A month of a year, as its first day: 2026年7月.</summary>
internal sealed class MonthSlot : Slot
{
    private static readonly Regex Month = new(@"\G(?<y>(?:19|20)[0-9][0-9])年(?<m>[0-9]{1,2})月(?:份)?(?![0-9])", RegexOptions.CultureInvariant);

    public override IEnumerable<char> FirstCharacters => ['1', '2'];

    public override bool NeedsFigure => true;

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        if (at < text.Length && text.IsCut(at) && Month.Match(text.Value, at) is { Success: true } match && text.IsCut(at + match.Length)
            && int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture) is >= 1 and <= 12 and int month)
        {
            found(at + match.Length, new DateLiteral(int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture), month, 1));
        }
    }

    public override string Render(object value) => $"{((DateLiteral)value).Year}年{((DateLiteral)value).Month}月";
}
