using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Syntax;

/// <summary>An annex is another part of the guide, and of no direction (GRAMMAR.md, G2.2): 附件1, 附录：…, ……形式审查条件要求.</summary>
internal static class AnnexHeadings
{
    /// <summary>What stands for the number of an annex.</summary>
    public const string Marker = "附件";

    private const int LongestTitle = 80;

    private static readonly Regex Heading = new(
        "^(?:附[件录](?:[0-9]{1,2}|[一二三四五六七八九十])?[:、.]?(?:[^。;,:]{0,60}(?:要求|条件|须知|办法|规定))?|[^。;,:()0-9一二三四五六七八九十][^。;,:()]{0,60}形式审查(?:条件|要求|条件要求))$",
        RegexOptions.CultureInvariant);

    private static readonly string[] TitleEndings = ["指南", "要求", "条件", "须知", "办法", "规定", "通知"];

    /// <summary>The line as the heading of an annex, or null where it is none.</summary>
    public static LineSyntax? Of(LineSyntax line) => line.Value is { Length: > 1 and <= LongestTitle } value && (value[0] == '附' || value.Contains("形式审查")) && Heading.IsMatch(value)
        ? line with { Shape = new LineShape(BlockKind.Chapter, Marker, 0, 0, 0) } : null;

    /// <summary>Whether a line goes on with such a heading: “某某”重点专项2026年度项目申报指南 below 附件.</summary>
    public static bool GoOn(LineSyntax line) => line.Shape is null && line.Value.Length <= LongestTitle && !line.Value.Any(c => ",;:、。!?".Contains(c))
        && TitleEndings.Any(t => line.Value.EndsWith(t, StringComparison.Ordinal));
}
