using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Syntax;

/// <summary>Rows of a table that was pasted as text: 序号 指标 目标值, then 1 额定功率 ≥9000kW. Each is an item, and ends with its line
/// (GRAMMAR.md, G2.5).</summary>
internal sealed class TableRows
{
    private const string Head = "序号";

    // The number of the row before; 0 below the head, negative elsewhere.
    private int last = -1;

    /// <summary>A line as the row that it is, or null.</summary>
    public LineSyntax? Of(LineSyntax line)
    {
        int digits = line.Value.TakeWhile(c => c is >= '0' and <= '9').Count();
        bool isRow = last >= 0 && digits is 1 or 2 && line.Shape is null && line.Normal.HasGap(digits) && ChineseNumerals.Value(line.Value.Substring(0, digits)) == last + 1;
        last = line.Value.StartsWith(Head, StringComparison.Ordinal) && line.Normal.HasGap(Head.Length) ? 0 : isRow ? last + 1 : -1;
        return isRow ? line with { Shape = new LineShape(BlockKind.Item, line.Value.Substring(0, digits), 0, digits, digits) } : null;
    }

    /// <summary>Whether a line is one.</summary>
    public static bool Is(LineSyntax line) => line.Shape is { Kind: BlockKind.Item } shape && char.IsDigit(line.Value[0]) && shape.MarkerEnd == shape.ContentStart;
}
