namespace GuideModel;

/// <summary>How a rule over columns compares a number with a literal.</summary>
public enum ColumnComparison
{
    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&gt;=</c></summary>
    AtLeast,

    /// <summary><c>&gt;</c></summary>
    MoreThan,

    /// <summary><c>&lt;=</c></summary>
    AtMost,

    /// <summary><c>&lt;</c></summary>
    LessThan,

    /// <summary><c>~=</c>: within 10 %.</summary>
    About,
}
