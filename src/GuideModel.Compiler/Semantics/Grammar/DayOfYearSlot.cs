using System.Globalization;
using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>The end of a span of days: 4月20日 of the year in which it begins, or a whole date.</summary>
internal sealed class DayOfYearSlot : Slot
{
    private static readonly Regex Day = new(@"\G(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日", RegexOptions.CultureInvariant);

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        Match match = Day.Match(text.Value, Math.Min(at, text.Length));
        if (match.Success && text.IsCut(at) && text.IsCut(at + match.Length))
        {
            found(at + match.Length, new DateLiteral(0, int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture)));
        }
    }

    public override bool MayMatch(SegmentText text) => text.HasFigure;

    public override string Render(object value) => $"{((DateLiteral)value).Month}月{((DateLiteral)value).Day}日";

    /// <summary>The day in the year of another, or null where no calendar has it or it would lie before.</summary>
    public static DateLiteral? In(DateLiteral day, DateLiteral first) =>
        day.Month is >= 1 and <= 12 && day.Day >= 1 && day.Day <= DateTime.DaysInMonth(first.Year, day.Month) && (day.Month, day.Day).CompareTo((first.Month, first.Day)) >= 0
            ? new DateLiteral(first.Year, day.Month, day.Day) : null;
}
