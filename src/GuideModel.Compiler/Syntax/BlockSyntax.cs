using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>What a block of a guide is (GRAMMAR.md, "Document").</summary>
public enum BlockKind
{
    /// <summary>The document's title.</summary>
    Title,

    /// <summary>A chapter heading: 一、….</summary>
    Chapter,

    /// <summary>A direction heading: 1.1 ….</summary>
    Direction,

    /// <summary>A labelled field: 领域方向: ….</summary>
    Field,

    /// <summary>A numbered requirement: (1) ….</summary>
    Item,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A margin note: ※ ….</summary>
    Note,
}

/// <summary>A block: a heading, field, item, paragraph or note. The full spans of all blocks rebuild the file.</summary>
public sealed record BlockSyntax
{
    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Everything up to the next block, blank lines included.</summary>
    public required GuideSpan FullSpan { get; init; }

    /// <summary>The chapter number, direction number, field label or item number, normalised; empty where there is none.</summary>
    public required string Marker { get; init; }

    /// <summary>The span of the marker.</summary>
    public required GuideSpan MarkerSpan { get; init; }

    /// <summary>The content without marker and surrounding blanks.</summary>
    public required GuideSpan Content { get; init; }

    /// <summary>The sentences of the content; their spans cover it.</summary>
    public required EquatableArray<GuideSpan> Sentences { get; init; }
}
