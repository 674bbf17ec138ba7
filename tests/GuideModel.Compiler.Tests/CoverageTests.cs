using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests;

/// <summary>Every character of every guide belongs to a heading, a label, a note, one segment, or is punctuation between them.</summary>
public sealed class CoverageTests
{
    // What may stand between segments of one sentence.
    // In normal form: punctuation, and what may stand before an item's number.
    private const string Between = ",;。.!?、:()[]-•·●◆■";

    public static TheoryData<string> Guides =>
    [
        .. Directory.GetFiles(Files.Repository, "*guide.txt", SearchOption.AllDirectories).Append(Path.Combine(AppContext.BaseDirectory, "Cases", "seed", "raw.txt"))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || f.EndsWith("raw.txt", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Files.Repository, f)).Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Guides))]
    public void EveryCharacterIsAccountedFor(string file)
    {
        string content = File.ReadAllText(Path.Combine(Files.Repository, file));
        AssertAccounted(content, Compile.Plain(content), GuideParser.Parse(new GuideText("test.guide.txt", content)));
    }

    /// <summary>Fails unless the clauses, headings, labels and notes of a text cover it without overlap.</summary>
    internal static void AssertAccounted(string content, GuideCompilation compilation, DocumentSyntax document)
    {
        var use = new TextUse?[content.Length];
        HashSet<GuideSpan> pages = [.. document.Furniture.Select(f => f.Span)];
        SegmentSpec[] segments = [.. compilation.Clauses.SelectMany(c => c.Segments).Where(s => !pages.Contains(s.Span))];

        foreach (SegmentSpec segment in segments)
        {
            Mark(use, segment.Span, (TextUse)segment.Role, overwrite: false);
        }

        foreach (BlockSyntax block in document.Blocks)
        {
            bool heading = block.Kind is BlockKind.Title or BlockKind.Chapter or BlockKind.Direction;
            if (heading || block.Kind == BlockKind.Note)
            {
                Mark(use, block.Content, heading ? TextUse.Heading : TextUse.Note, overwrite: false);
                Mark(use, block.MarkerSpan, heading ? TextUse.Heading : TextUse.Note, overwrite: true);
            }
            else if (block.MarkerSpan.Length > 0 && use[block.MarkerSpan.Start] is null)
            {
                // 4.执行期:不超过2年 may be read with its label, without the number.
                int end = Enumerable.Range(block.MarkerSpan.Start, block.MarkerSpan.Length).FirstOrDefault(i => use[i] is not null, block.MarkerSpan.End);
                Mark(use, GuideSpan.Between(block.MarkerSpan.Start, end), TextUse.Label, overwrite: false);
            }
        }

        // A page number may stand in the middle of a sentence or a heading, and is no part of it.
        foreach (GuideSpan page in pages)
        {
            Mark(use, page, TextUse.Page, overwrite: true);
        }

        // What is left is punctuation, a bullet, or nothing to be seen.
        int lost = Enumerable.Range(0, content.Length).FirstOrDefault(i => use[i] is null && !MayStandBetween(content, i), -1);
        Assert.True(lost < 0, lost < 0 ? "" : $"“{content[lost]}” at {lost} belongs to nothing: …{content.Substring(Math.Max(0, lost - 10), Math.Min(20, content.Length - Math.Max(0, lost - 10)))}…");
        Assert.Equal(content.Length, compilation.Coverage.Characters);
        Assert.Equal(content.Length, compilation.Coverage.Lines.Sum(l => l.Characters));
        Assert.All(compilation.Coverage.Lines.Where(l => l.Use <= TextUse.Unread), l => Assert.Equal(
            (use.Count(u => u == l.Use), segments.Count(s => (TextUse)s.Role == l.Use)), (l.Characters, l.Parts)));
        Assert.Equal(use.Count(u => u == TextUse.Label), compilation.Coverage.Lines.Single(l => l.Use == TextUse.Label).Characters);
        Assert.Equal(use.Count(u => u == TextUse.Page), compilation.Coverage.Lines.Single(l => l.Use == TextUse.Page).Characters);
        Assert.All(compilation.Clauses, c => Assert.All(c.Segments, s => Assert.True(s.Span.Start >= c.Span.Start && s.Span.End <= c.Span.End && s.Span.Length > 0)));
    }

    private static bool MayStandBetween(string content, int at) =>
        Between.Contains(Characters.Normal(content[at]), StringComparison.Ordinal) || char.IsWhiteSpace(content[at]) || Invisible.Is(content[at])
        || NormalText.Of(content, new GuideSpan(at, 1)).Length == 0;

    private static void Mark(TextUse?[] use, GuideSpan span, TextUse what, bool overwrite)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (!overwrite && use[i] is { } other)
            {
                Assert.Fail($"Character {i} belongs to {other} and {what}.");
            }

            use[i] = what;
        }
    }
}
