using System.Text.RegularExpressions;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads the title: programme, year, batch (GRAMMAR.md, "Title").</summary>
internal static class TitleReader
{
    private static readonly Regex Year = new(@"(?<year>(19|20)[0-9][0-9])年", RegexOptions.CultureInvariant);
    private static readonly Regex Batch = new("第(?=[一二三四五六七八九十0-9])", RegexOptions.CultureInvariant);

    public static TitleFacts Read(NormalText title)
    {
        Match year = Year.Match(title.Value);
        int? batch = null;
        foreach (Match match in Batch.Matches(title.Value))
        {
            if (Numbers.Read(title.Value, match.Index + 1) is { Value: >= 1 and <= 999 } number && number.End < title.Length && title.Value[number.End] == '批')
            {
                batch = (int)number.Value;
            }
        }

        return new TitleFacts(
            ProgramName.Of(title.Value),
            year.Success ? int.Parse(year.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture) : null,
            batch);
    }
}
