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
        ["合作目标"] = FieldRole.Information,
        ["研究目标"] = FieldRole.Information,
        ["总体目标"] = FieldRole.Information,
        ["研究内容"] = FieldRole.Information,
        ["合作内容"] = FieldRole.Information,
        ["研究背景"] = FieldRole.Information,
        ["背景"] = FieldRole.Information,
        ["说明"] = FieldRole.Information,
        ["联系人"] = FieldRole.Information,
        ["联系方式"] = FieldRole.Information,
    };

    /// <summary>The known label that another was probably meant to be, or null.</summary>
    public static string? Nearest(string label) => Text.Nearest.Of(label, Known);

    /// <summary>The labels known, for suggestions.</summary>
    public static IReadOnlyCollection<string> Known => Roles.Keys;

    /// <summary>Whether a field holds one value, over its items too, instead of sentences.</summary>
    public static bool HoldsValue(FieldRole role) => role is FieldRole.Agreement or FieldRole.Fields or FieldRole.Projects or FieldRole.Budget or FieldRole.Unread;

    /// <summary>The role of a label, blanks taken out.</summary>
    public static FieldRole RoleOf(string label) => Roles.TryGetValue(label, out FieldRole role) ? role : FieldRole.Unknown;
}
