using GuideModel.Compiler.Model;

namespace GuideModel.Compiler;

/// <summary>What became of every character of a guide: each belongs to one line.</summary>
/// <param name="Lines">One for each use, those without text too.</param>
/// <param name="Characters">The length of the text.</param>
public sealed record CoverageSpec(EquatableArray<CoverageLine> Lines, int Characters);

/// <summary>A use of text.</summary>
/// <param name="Use">What it is used as.</param>
/// <param name="Parts">How many parts of the text.</param>
/// <param name="Characters">How many characters they have.</param>
public sealed record CoverageLine(TextUse Use, int Parts, int Characters);

/// <summary>What a character of a guide is used as. The first five are the roles of segments.</summary>
public enum TextUse
{
    /// <summary>Read as rules.</summary>
    Rule,

    /// <summary>Read as advice.</summary>
    Advice,

    /// <summary>Left to people.</summary>
    Manual,

    /// <summary>Information.</summary>
    Info,

    /// <summary>Not read.</summary>
    Unread,

    /// <summary>Title and headings.</summary>
    Heading,

    /// <summary>Labels of fields and numbers of items.</summary>
    Label,

    /// <summary>Margin notes.</summary>
    Note,

    /// <summary>Page numbers and running heads.</summary>
    Page,

    /// <summary>Punctuation between segments, and blanks.</summary>
    Punctuation,
}
