using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Syntax;

/// <summary>How a page number is written (GRAMMAR.md, G2.8).</summary>
/// <param name="Number">The number.</param>
/// <param name="Total">The number of pages, or 0.</param>
/// <param name="IsPlain">Whether nothing but figures tells that it is one: 3, 3/10.</param>
internal sealed record PageNumber(int Number, int Total, bool IsPlain)
{
    private const string Figure = @"[0-9]{1,4}|[一二三四五六七八九十]{1,3}";

    private static readonly Regex[] Decorated =
    [
        new(@"^[-·•]+(?<number>[0-9]{1,4})[-·•]+$", RegexOptions.CultureInvariant),
        new($@"^第(?<number>{Figure})页(?:[,/]?共(?<total>{Figure})页|/(?<total>[0-9]{{1,4}}))?$", RegexOptions.CultureInvariant),
        new($@"^共(?<total>{Figure})页[,/]?第(?<number>{Figure})页$", RegexOptions.CultureInvariant),
        new(@"^Page(?<number>[0-9]{1,4})(?:of(?<total>[0-9]{1,4}))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase),
    ];

    private static readonly Regex Plain = new(@"^(?<number>[1-9][0-9]{0,2})(?:/(?<total>[1-9][0-9]{0,2}))?$", RegexOptions.CultureInvariant);

    /// <summary>The page number that a whole line is written like, or null.</summary>
    public static PageNumber? Of(string value)
    {
        if (value.Length > 16)
        {
            return null;
        }

        return Decorated.Select(d => Of(d.Match(value), isPlain: false)).FirstOrDefault(n => n is not null) ?? Of(Plain.Match(value), isPlain: true);
    }

    private static PageNumber? Of(Match match, bool isPlain)
    {
        if (!match.Success)
        {
            return null;
        }

        int number = ChineseNumerals.Value(match.Groups["number"].Value) ?? 0;
        int total = match.Groups["total"].Success ? ChineseNumerals.Value(match.Groups["total"].Value) ?? 0 : 0;
        return match.Groups["total"].Success && number > total ? null : new PageNumber(number, total, isPlain);
    }
}
