using System.Globalization;
using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A calendar day: 2024年6月30日.</summary>
internal sealed class DateSlot : Slot
{
    private static readonly Regex Day = new(@"\G(?<y>(?:19|20)[0-9][0-9])(?:年|[-./])(?<m>[0-9]{1,2})(?:月|[-./])(?<d>[0-9]{1,2})日?", RegexOptions.CultureInvariant);

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        if (at >= text.Length || text.Value[at] is not ('1' or '2'))
        {
            return;
        }

        Match match = Day.Match(text.Value, at);
        if (match.Success && text.IsCut(at) && text.IsCut(at + match.Length) && Of(match) is { } day)
        {
            found(at + match.Length, day);
        }
    }

    /// <summary>The day that a normalised text is; null where it is none, or more than one.</summary>
    public static DateLiteral? Whole(string text) => Day.Match(text) is { Success: true } match && match.Length == text.Length ? Of(match) : null;

    public override IEnumerable<char> FirstCharacters => ['1', '2'];

    public override bool NeedsFigure => true;

    public override string Render(object value)
    {
        var date = (DateLiteral)value;
        return $"{date.Year}年{date.Month}月{date.Day}日";
    }

    // A day that no calendar has is no date.
    private static DateLiteral? Of(Match match)
    {
        (int year, int month, int day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateLiteral(year, month, day) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
