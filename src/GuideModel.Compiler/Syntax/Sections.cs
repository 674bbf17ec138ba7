using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Syntax;

/// <summary>Sections (一), (二) of a chapter that has directions in the first of them: the next section ends its last direction
/// (GRAMMAR.md, G2.3).</summary>
internal sealed class Sections
{
    private const int LongestHeading = 40;

    // The last item outside of directions; none once a direction counts its own from (一).
    private int last;
    private bool open;

    /// <summary>Whether a line heads the section behind one that had directions, or behind another such.</summary>
    public bool Closes(LineSyntax line, bool inDirection) => (inDirection || open) && IsHeading(line) && last > 0 && NumberOf(line) == last + 1;

    /// <summary>Whether a chapter is such a section.</summary>
    public static bool Is(LineSyntax line) => line.Shape?.Kind == BlockKind.Chapter && line.Value[0] == '(';

    /// <summary>Goes on to a block.</summary>
    public void Enter(LineSyntax line, bool inDirection)
    {
        if (Is(line))
        {
            (last, open) = (NumberOf(line), true);
        }
        else if (line.Shape!.Kind == BlockKind.Chapter)
        {
            (last, open) = (0, false);
        }
        else if (IsNumbered(line))
        {
            last = inDirection ? 0 : NumberOf(line);
        }
    }

    private static bool IsHeading(LineSyntax line) => line.Shape?.Kind == BlockKind.Item && IsNumbered(line) && line.Value.Length <= LongestHeading && !line.Value.TrimEnd('。').Any(c => ",;。:!?".Contains(c));

    private static bool IsNumbered(LineSyntax line) => line.Value[0] == '(' && line.Shape is { Kind: BlockKind.Item } shape && !char.IsDigit(shape.Number[0]);

    private static int NumberOf(LineSyntax line) => ChineseNumerals.Value(line.Shape!.Number) ?? 0;
}
