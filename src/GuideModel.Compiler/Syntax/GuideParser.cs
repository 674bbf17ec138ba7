using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>Parses a guide file into blocks and sentences, losing nothing (GRAMMAR.md, "Document").</summary>
public static class GuideParser
{
    /// <summary>Parses any text; there is no text that cannot be parsed.</summary>
    public static DocumentSyntax Parse(GuideText source)
    {
        List<LineSyntax> lines = LineSyntax.Of(source);
        IReadOnlyDictionary<int, FurnitureKind> furniture = PageFurniture.Find(source, lines);
        GuideText text = furniture.Count == 0 ? source : source.Without(furniture.Keys.Select(source.Line));
        IReadOnlyList<LineRun> runs = LineJoiner.Join([.. lines.Where(l => !furniture.ContainsKey(l.Index))], furniture.ContainsKey);

        var blocks = new List<BlockSyntax>(runs.Count);
        for (int i = 0; i < runs.Count; i++)
        {
            int start = i == 0 ? 0 : text.Line(runs[i].First.Index).Start;
            int end = i + 1 < runs.Count ? text.Line(runs[i + 1].First.Index).Start : text.Content.Length;
            blocks.Add(MakeBlock(text, runs[i], GuideSpan.Between(start, end)));
        }

        EquatableArray<FurnitureSyntax> pieces = furniture.OrderBy(f => f.Key)
            .Select(f => new FurnitureSyntax(f.Value, Trim(source.Content, source.Line(f.Key)))).ToEquatableArray();
        return new DocumentSyntax(text, BlockParts.Cut(text, blocks).ToEquatableArray(), pieces);
    }

    private static BlockSyntax MakeBlock(GuideText text, LineRun run, GuideSpan full)
    {
        GuideSpan first = text.Line(run.First.Index);
        NormalText normal = run.First.Normal;
        int contentStart = first.Start;
        var marker = new GuideSpan(first.Start, 0);
        if (run.Kind is not (BlockKind.Title or BlockKind.Paragraph) && run.First.Shape is { } shape)
        {
            marker = normal.Source(shape.MarkerStart, shape.MarkerEnd);
            contentStart = shape.ContentStart < normal.Length ? normal.OffsetAt(shape.ContentStart) : first.End;
        }

        GuideSpan content = Trim(text.Content, GuideSpan.Between(contentStart, text.Line(run.Last.Index).End));
        return new BlockSyntax
        {
            Kind = run.Kind,
            FullSpan = full,
            Marker = run.Marker,
            MarkerSpan = marker,
            Content = content,
            Sentences = SentenceSplitter.Split(text.Content, content),
        };
    }

    /// <summary>A span without the blanks around it.</summary>
    internal static GuideSpan Trim(string content, GuideSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && Characters.IsBlank(content[start]))
        {
            start++;
        }

        while (end > start && Characters.IsBlank(content[end - 1]))
        {
            end--;
        }

        return GuideSpan.Between(start, end);
    }
}
