using System.Globalization;
using System.Text.RegularExpressions;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Checks;

/// <summary>Checks the numbers and titles of chapters and directions (GM1003, GM1004, GM1016, GM1017).</summary>
internal static class HeadingCheck
{
    public static void Run(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        CheckChapters(document, diagnostics);
        List<BlockSyntax> directions = [.. document.Blocks.Where(b => b.Kind == BlockKind.Direction)];
        if (directions.Count == 0)
        {
            return;
        }

        foreach (BlockSyntax direction in directions.Where(d => d.Content.Length == 0))
        {
            diagnostics.DirectionWithoutTitle(document.Text, direction.MarkerSpan, direction.Marker);
        }

        // Codes (A01, 4012) are not counted one by one, but none stands twice.
        if (directions.All(d => Counted.IsMatch(d.Marker)))
        {
            CheckDirections(document.Text, directions, diagnostics);
        }
        else
        {
            foreach ((BlockSyntax again, BlockSyntax first) in directions.GroupBy(d => d.Marker, StringComparer.Ordinal).SelectMany(g => g.Skip(1).Select(d => (d, g.First()))))
            {
                diagnostics.DirectionRepeated(document.Text, again.MarkerSpan, again.Marker, first.MarkerSpan);
            }
        }
    }

    private static readonly Regex Counted = new(@"^[0-9]{1,2}(?:\.[0-9]{1,2})?$", RegexOptions.CultureInvariant);

    private static void CheckDirections(GuideText text, List<BlockSyntax> directions, DiagnosticBag diagnostics)
    {
        var numbers = new HashSet<(int, int)>(directions.Select(Number));
        var first = new Dictionary<(int, int), BlockSyntax>();
        BlockSyntax? before = null;
        foreach (BlockSyntax direction in directions)
        {
            (int chapter, int own) = Number(direction);
            if (first.TryGetValue((chapter, own), out BlockSyntax? other))
            {
                diagnostics.DirectionRepeated(text, direction.MarkerSpan, direction.Marker, other.MarkerSpan);
            }
            else
            {
                first.Add((chapter, own), direction);
                if (before is not null && Number(before) is var (lastChapter, last) && (chapter, own) != (lastChapter, last + 1) && (chapter, own) != (lastChapter + 1, 1))
                {
                    // Of two that changed places one message is enough: at the one that comes too late.
                    bool backwards = chapter < lastChapter || (chapter == lastChapter && own < last);
                    if (backwards)
                    {
                        diagnostics.DirectionBackwards(text, direction.MarkerSpan, direction.Marker, before.Marker, before.MarkerSpan);
                    }
                    else if (!numbers.Contains((lastChapter, last + 1)))
                    {
                        diagnostics.DirectionSkipped(text, direction.MarkerSpan, direction.Marker, direction.Marker.Contains('.') ? $"{lastChapter}.{last + 1}" : $"{last + 1}", before.MarkerSpan);
                    }
                }

                before = before is null || Number(before).CompareTo((chapter, own)) < 0 ? direction : before;
            }
        }
    }

    // A second series of chapters (附件) may begin with 一 again. 专题一 is counted by itself.
    private static void CheckChapters(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        BlockSyntax? before = null;
        int last = 0;
        foreach (BlockSyntax chapter in document.Blocks.Where(b => b.Kind == BlockKind.Chapter && b.Marker != AnnexHeadings.Marker && !char.IsDigit(b.Marker[0]) && !IsTopic(document.Text, b)))
        {
            string marker = NormalText.Of(document.Text.Content, chapter.MarkerSpan).Value;
            int number = (int)(Numbers.Read(marker, 0)?.Value ?? 0);
            if (number != last + 1 && !(number == 1 && last > 1))
            {
                diagnostics.ChapterNumber(document.Text, chapter.MarkerSpan, chapter.Marker, ItemNumber.InChinese(last + 1), before?.MarkerSpan);
            }

            last = number > last || number == 1 ? number : last;
            before = chapter;
        }
    }

    private static bool IsTopic(GuideText text, BlockSyntax chapter) =>
        NormalText.Of(text.Content, GuideSpan.Between(chapter.FullSpan.Start, chapter.MarkerSpan.Start)).Length > 0
        || Topics.Begin(NormalText.Of(text.Content, chapter.MarkerSpan).Value);

    private static (int Chapter, int Number) Number(BlockSyntax direction)
    {
        // 方向3 alone is the third direction of no chapter.
        string[] parts = direction.Marker.Split('.');
        return parts.Length == 1 ? (0, Parse(parts[0])) : (Parse(parts[0]), Parse(parts[1]));
    }

    private static int Parse(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
