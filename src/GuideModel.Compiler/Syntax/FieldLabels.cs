namespace GuideModel.Compiler.Syntax;

/// <summary>What a labelled field of a direction holds.</summary>
public enum FieldRole
{
    /// <summary>合作协议: the agreement the direction rests on.</summary>
    Agreement,

    /// <summary>领域方向: the list of fields.</summary>
    Fields,

    /// <summary>拟支持项目数.</summary>
    Projects,

    /// <summary>共拟支持经费.</summary>
    Budget,

    /// <summary>Requirements: read sentence by sentence.</summary>
    Requirements,

    /// <summary>Background: no rule is read from it.</summary>
    Information,

    /// <summary>What a misspelt label, or one without its colon, introduces: read by nobody, and reported.</summary>
    Unread,

    /// <summary>A label nobody has described: read like requirements, and reported.</summary>
    Unknown,
}

/// <summary>The labels of a direction's fields (GRAMMAR.md, "Fields").</summary>
public static class FieldLabels
{
    private static readonly Dictionary<string, FieldRole> Roles = new(StringComparer.Ordinal)
    {
        ["合作协议"] = FieldRole.Agreement,
        ["合作依据"] = FieldRole.Agreement,
        ["协议依据"] = FieldRole.Agreement,
        ["领域方向"] = FieldRole.Fields,
        ["合作领域"] = FieldRole.Fields,
        ["支持领域"] = FieldRole.Fields,
        ["优先领域"] = FieldRole.Fields,
        ["研究领域"] = FieldRole.Fields,
        ["领域"] = FieldRole.Fields,
        ["拟支持项目数"] = FieldRole.Projects,
        ["拟支持项目数量"] = FieldRole.Projects,
        ["支持项目数"] = FieldRole.Projects,
        ["拟立项数"] = FieldRole.Projects,
        ["共拟支持经费"] = FieldRole.Budget,
        ["拟支持经费"] = FieldRole.Budget,
        ["支持经费"] = FieldRole.Budget,
        ["经费概算"] = FieldRole.Budget,
        ["国拨经费概算"] = FieldRole.Budget,
        ["其他要求"] = FieldRole.Requirements,
        ["有关要求"] = FieldRole.Requirements,
        ["申报要求"] = FieldRole.Requirements,
        ["项目要求"] = FieldRole.Requirements,
        ["考核指标"] = FieldRole.Requirements,
        ["考核要求"] = FieldRole.Requirements,
        ["实施周期"] = FieldRole.Requirements,
        ["考核目标"] = FieldRole.Requirements,
        ["执行期"] = FieldRole.Requirements,
        ["联系方式"] = FieldRole.Information,
        ["合作目标"] = FieldRole.Information,
        ["研究目标"] = FieldRole.Information,
        ["总体目标"] = FieldRole.Information,
        ["研究内容"] = FieldRole.Information,
        ["合作内容"] = FieldRole.Information,
        ["研究背景"] = FieldRole.Information,
        ["背景"] = FieldRole.Information,
        ["说明"] = FieldRole.Requirements,
        ["绩效目标"] = FieldRole.Requirements,
        ["需求目标"] = FieldRole.Requirements,
        ["预期目标"] = FieldRole.Requirements,
        ["发榜单位"] = FieldRole.Information,
        ["需求单位"] = FieldRole.Information,
        ["发榜方"] = FieldRole.Information,
        ["需求方"] = FieldRole.Information,
        ["时间节点"] = FieldRole.Requirements,
        ["联系人"] = FieldRole.Information,
    };

    /// <summary>The known label that another was probably meant to be, or null.</summary>
    public static string? Nearest(string label) => Text.Nearest.Of(label, Known);

    /// <summary>The labels known, for suggestions.</summary>
    public static IReadOnlyCollection<string> Known => Roles.Keys;

    /// <summary>Whether a field holds one value, over its items too, instead of sentences.</summary>
    public static bool HoldsValue(FieldRole role) => role is FieldRole.Agreement or FieldRole.Fields or FieldRole.Projects or FieldRole.Budget or FieldRole.Unread;

    /// <summary>Whether a field lists results that a project must reach.</summary>
    public static bool ListsResults(string label) => label is "考核要求" or "考核目标" or "绩效目标" or "需求目标" or "预期目标" || label.EndsWith("指标", StringComparison.Ordinal)
        || label.EndsWith("成果", StringComparison.Ordinal) || label.EndsWith("成果要求", StringComparison.Ordinal);

    // Labels are made freely; their last word says what stands behind them.
    private static readonly (string Ending, FieldRole Role)[] Endings =
    [
        ("项目数", FieldRole.Projects), ("项目数量", FieldRole.Projects), ("立项数", FieldRole.Projects), ("课题数", FieldRole.Projects), ("支持数量", FieldRole.Projects),
        ("支持人数", FieldRole.Projects), ("资助人数", FieldRole.Projects), ("支持名额", FieldRole.Projects), ("资助名额", FieldRole.Projects), ("支持规模", FieldRole.Projects), ("资助项目", FieldRole.Projects),
        ("总经费", FieldRole.Budget), ("经费总额", FieldRole.Budget), ("资金总额", FieldRole.Budget), ("总金额", FieldRole.Budget), ("经费规模", FieldRole.Budget), ("总概算", FieldRole.Budget), ("榜单金额", FieldRole.Budget), ("榜单经费", FieldRole.Budget), ("揭榜金额", FieldRole.Budget),
        ("领域", FieldRole.Fields), ("支持方向", FieldRole.Fields), ("重点方向", FieldRole.Fields), ("研究方向", FieldRole.Fields), ("选题方向", FieldRole.Fields),
        ("要求", FieldRole.Requirements), ("条件", FieldRole.Requirements), ("指标", FieldRole.Requirements), ("期限", FieldRole.Requirements), ("时限", FieldRole.Requirements), ("周期", FieldRole.Requirements), ("年限", FieldRole.Requirements),
        ("执行期", FieldRole.Requirements), ("资助期", FieldRole.Requirements), ("建设期", FieldRole.Requirements), ("强度", FieldRole.Requirements), ("额度", FieldRole.Requirements), ("标准", FieldRole.Requirements), ("限额", FieldRole.Requirements),
        ("限制", FieldRole.Requirements), ("资格", FieldRole.Requirements), ("规定", FieldRole.Requirements), ("材料", FieldRole.Requirements), ("方式", FieldRole.Requirements), ("成果", FieldRole.Requirements),
        ("内容", FieldRole.Information), ("背景", FieldRole.Information), ("意义", FieldRole.Information), ("思路", FieldRole.Information), ("目标", FieldRole.Information), ("国别", FieldRole.Information), ("国家", FieldRole.Information), ("地区", FieldRole.Information), ("说明", FieldRole.Requirements),
        ("任务", FieldRole.Information), ("电话", FieldRole.Information), ("联系人", FieldRole.Information), ("邮箱", FieldRole.Information), ("网址", FieldRole.Information), ("地址", FieldRole.Information), ("传真", FieldRole.Information), ("咨询", FieldRole.Information),
        ("协议", FieldRole.Agreement), ("依据", FieldRole.Agreement),
    ];

    /// <summary>Whether somebody has described a label.</summary>
    public static bool IsKnown(string label) => Roles.ContainsKey(label);

    /// <summary>The role of a label, blanks taken out.</summary>
    public static FieldRole RoleOf(string label) => Roles.TryGetValue(label, out FieldRole role) ? role
        : Endings.Where(e => label.EndsWith(e.Ending, StringComparison.Ordinal)).OrderByDescending(e => e.Ending.Length)
            .Select(e => (FieldRole?)e.Role).FirstOrDefault() ?? FieldRole.Unknown;
}
