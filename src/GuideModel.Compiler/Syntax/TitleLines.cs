namespace GuideModel.Compiler.Syntax;

/// <summary>How far a title reaches (GRAMMAR.md, G2.1).</summary>
internal static class TitleLines
{
    // What documents of the genre are called: a title ends with it.
    private static readonly string[] Documents = ["指南", "通知", "公告", "通告", "须知", "办法", "细则", "方案", "规定"];

    /// <summary>Whether a line goes on with the title whose last line stands above it.</summary>
    public static bool GoOn(LineSyntax last, LineSyntax next)
    {
        // An addressee (各有关单位:) and a sentence are none of it. Above a title may stand that it is an annex.
        if (next.Shape is not null || next.Index != last.Index + 1 || next.Introduces || next.Value.Any(c => "。,;!?".Contains(c)))
        {
            return false;
        }

        return IsAnnex(last.Value) || (last.IsBroken && (!IsWhole(last.Value) || next.Value[0] == '的'));
    }

    private static bool IsWhole(string value)
    {
        // 指南(征求意见稿)
        string name = value[value.Length - 1] == ')' && value.LastIndexOf('(') is > 0 and int bracket ? value.Substring(0, bracket) : value;
        return Documents.Any(d => name.EndsWith(d, StringComparison.Ordinal));
    }

    private static bool IsAnnex(string value) => value.StartsWith("附件", StringComparison.Ordinal) && value.Substring(2).TrimEnd(':').All(c => char.IsDigit(c) || "一二三四五六七八九十".Contains(c));
}
