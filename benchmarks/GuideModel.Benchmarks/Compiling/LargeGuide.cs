using System.Text;
using System.Text.RegularExpressions;
using GuideModel.Compiler;

namespace GuideModel.Benchmarks.Compiling;

/// <summary>The guide with its directions repeated: numbered on, titled apart, its declared totals set right.</summary>
internal static partial class LargeGuide
{
    // A direction's number has at most two digits after the point.
    private const int PerChapter = 99;

    public static GuideInput Make(int bytes)
    {
        Match[] headings = Heading().Matches(Texts.Guide).ToArray();
        string[] directions = [.. headings.Select((h, i) =>
            Texts.Guide[h.Index..(i + 1 < headings.Length ? headings[i + 1].Index : Texts.Guide.Length)].TrimEnd() + "\n\n")];
        string intro = Texts.Guide[..headings[0].Index];
        int copies = ((bytes - Encoding.UTF8.GetByteCount(intro)) / directions.Sum(Encoding.UTF8.GetByteCount)) + 1;

        var text = new StringBuilder();
        var terms = new StringBuilder(Texts.Terms);
        for (int copy = 0; copy < copies; copy++)
        {
            for (int i = 0; i < directions.Length; i++)
            {
                string title = headings[i].Groups["title"].Value;
                string own = copy == 0 ? title : $"{title}第{copy + 1}组";
                int number = (copy * directions.Length) + i;
                text.Append($"{(number / PerChapter) + 1}.{(number % PerChapter) + 1} {own}").Append(directions[i], headings[i].Length, directions[i].Length - headings[i].Length);
                if (copy > 0)
                {
                    terms.Append($"\n{own} = Direction{i + 1}Copy{copy + 1}");
                }
            }
        }

        intro = Declare(intro, "设立5个指南方向", $"设立{5 * copies}个指南方向");
        intro = Declare(intro, "约21个", $"约{21 * copies}个");
        intro = Declare(intro, "1.02亿元", $"{1.02m * copies}亿元");
        return new GuideInput("large.guide.txt", intro + text, [new TermsInput("terms.txt", terms.Append('\n').ToString())]);
    }

    private static string Declare(string intro, string old, string total) =>
        intro.Contains(old, StringComparison.Ordinal) ? intro.Replace(old, total, StringComparison.Ordinal)
        : throw new InvalidOperationException($"The guide no longer says “{old}”.");

    [GeneratedRegex(@"^1\.\d+ (?<title>.+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
