using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>The words that bound a figure (GRAMMAR.md, "Bounds"). 民法典第1259条: 以上 以下 以内 include the number; 不满 超过 exclude it.</summary>
internal static class BoundWords
{
    private static readonly string[] Denials = ["不", "不得", "不应", "不能", "不可", "最低不", "最少不", "最短不", "最高不", "最多不", "至多不", "最长不", "最大不", "最长不得", "最高不得", "最多不得", "最低不得", "最少不得", "最短不得", "最迟不"];
    private static readonly string[] Less = ["少于", "低于", "小于", "短于", "弱于", "劣于"];
    private static readonly string[] More = ["超过", "高于", "多于", "大于", "长于", "超出", "超"];

    /// <summary>Words before the figure, the one we write first for each operator.</summary>
    public static IReadOnlyList<(string Word, CompareOperator Operator)> Before { get; } =
    [
        .. Denials.SelectMany(d => Less.Select(w => (d + w, CompareOperator.AtLeast))),
        .. Denials.SelectMany(d => More.Select(w => (d + w, CompareOperator.AtMost))),
        .. "至少 至少为 至少有 至少达到 最少 最少为 最低 最低为 ≥ >=".Split(' ').Select(w => (w, CompareOperator.AtLeast)),
        .. "至多 至多为 最多 最多为 最高 最高为 最长 最长为 ≤ <=".Split(' ').Select(w => (w, CompareOperator.AtMost)),
        .. "超过 大于 高于 多于 长于 超出 >".Split(' ').Select(w => (w, CompareOperator.MoreThan)),
        .. "低于 少于 小于 短于 不满 未满 不足 <".Split(' ').Select(w => (w, CompareOperator.LessThan)),
        .. "约 大约 约为".Split(' ').Select(w => (w, CompareOperator.About)),
    ];

    /// <summary>The words before the figure, by their first character.</summary>
    public static WordTable<CompareOperator> BeforeTable { get; } = new(Before);

    /// <summary>Words behind the figure.</summary>
    public static IReadOnlyList<(string Word, CompareOperator Operator)> After { get; } =
    [
        .. "以上 及以上 或以上 (含)以上 (及)以上".Split(' ').Select(w => (w, CompareOperator.AtLeast)),
        .. "以内 之内 以下 及以下 或以下 (含)以下 (含)以内".Split(' ').Select(w => (w, CompareOperator.AtMost)),
        ("左右", CompareOperator.About),
    ];

    /// <summary>The words behind the figure, by their first character.</summary>
    public static WordTable<CompareOperator> AfterTable { get; } = new(After);

    /// <summary>What may stand between a subject and a figure; the figure alone is then the bound.</summary>
    public static IReadOnlyList<string> Copulas { get; } =
        ["", "为", "是", ":", "共", "在", "控制在", "保持在", "维持在", "稳定在", "达到", "达", "提高到", "提高至", "提升到", "提升至", "降低到", "降低至", "降至", "缩短至", "缩短到"];

    /// <summary>The copulas that are written, by their first character.</summary>
    public static WordTable<bool> CopulaTable { get; } = new(Copulas.Where(c => c.Length > 0).Select(c => (c, true)));

    /// <summary>The characters that a bound may begin with.</summary>
    public static IReadOnlyList<char> FirstCharacters { get; } =
        [.. BeforeTable.FirstCharacters.Concat(CopulaTable.FirstCharacters).Concat(Units.FirstCharacters).Append('±').Distinct()];

    /// <summary>Copulas that by themselves say at least (of a result that is to be reached).</summary>
    public static IReadOnlyList<string> Reaching { get; } = ["达到", "达", "提高到", "提高至", "提升到", "提升至"];

    /// <summary>The word we write for an operator.</summary>
    public static string For(CompareOperator op) => Before.First(w => w.Operator == op).Word;
}
