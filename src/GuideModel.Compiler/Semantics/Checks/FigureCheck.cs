using System.Globalization;
using System.Text.RegularExpressions;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Checks;

/// <summary>Finds figures that cannot be meant as they stand: 1.5万万, 1。5亿, 2月30日, a share of 150 % (GM2027–GM2030).</summary>
internal static class FigureCheck
{
    private static readonly Regex Scales = new("[0-9一二三四五六七八九十百千两](?<scale>万万|亿万|亿亿|元万|元亿)(?=元|人民币|$|[^年])", RegexOptions.CultureInvariant);
    private static readonly Regex Broken = new("(?<![0-9])[0-9]{1,12}(?:。[0-9]+|,[0-9]{1,2}(?![0-9,]))(?=[万亿元])", RegexOptions.CultureInvariant);
    private static readonly Regex Day = new("(?:(?<y>(?:19|20)[0-9][0-9])年)?(?<![0-9])(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日", RegexOptions.CultureInvariant);
    private static readonly Regex Share = new("(?<![0-9.])(?<n>[0-9]{3,}(?:\\.[0-9]+)?)%", RegexOptions.CultureInvariant);
    private const int ClauseLength = 60;
    private static readonly char[] ClauseEnds = ['。', ';', ','];
    private static readonly string[] PartWords = ["比例", "占比", "比重"];
    private static readonly string[] GrowthWords = ["增", "提高", "提升", "降低", "下降", "倍", "与", "之比", "配套", "自筹"];

    public static void Run(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        foreach (BlockSyntax block in document.Blocks.Where(b => b.Kind is not (BlockKind.Note or BlockKind.Chapter or BlockKind.Direction)))
        {
            NormalText words = NormalText.Of(document.Text.Content, block.Content);
            foreach (Match match in Scales.Matches(words.Value))
            {
                Group scale = match.Groups["scale"];
                diagnostics.DoubledScale(document.Text, words.Source(scale.Index, scale.Index + scale.Length), scale.Value);
            }

            foreach (Match match in Broken.Matches(words.Value))
            {
                diagnostics.BrokenNumber(document.Text, words.Source(match.Index, match.Index + match.Length), match.Value.Replace('。', '.').Replace(',', '.'));
            }

            foreach (Match match in Day.Matches(words.Value))
            {
                CheckDay(document.Text, words, match, diagnostics);
            }

            CheckShares(document.Text, words, diagnostics);
        }
    }

    private static void CheckDay(GuideText text, NormalText words, Match match, DiagnosticBag diagnostics)
    {
        int month = Number(match.Groups["m"]);
        int day = Number(match.Groups["d"]);

        // Without a year the 29th of February may be meant.
        int year = match.Groups["y"].Success ? Number(match.Groups["y"]) : 2000;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            diagnostics.ImpossibleDate(text, words.Source(match.Index, match.Index + match.Length), month is < 1 or > 12 ? null : DateTime.DaysInMonth(year, month));
        }
    }

    // Only of a share in a whole: growth and the ratio of two amounts may well be more.
    private static void CheckShares(GuideText text, NormalText words, DiagnosticBag diagnostics)
    {
        foreach (Match match in Share.Matches(words.Value))
        {
            int start = Math.Max(match.Index - ClauseLength, words.Value.LastIndexOfAny(ClauseEnds, match.Index, Math.Min(ClauseLength, match.Index)) + 1);
            string clause = words.Value.Substring(start, match.Index - start);
            if (decimal.TryParse(match.Groups["n"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal share) && share > 100
                && PartWords.Any(clause.Contains) && !GrowthWords.Any(clause.Contains))
            {
                diagnostics.ShareOverWhole(text, words.Source(match.Index, match.Index + match.Length));
            }
        }
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);
}
