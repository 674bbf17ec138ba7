namespace GuideModel;

/// <summary>The verdict on an application.</summary>
public enum Verdict
{
    /// <summary>合格: no rule of severity error fails or lacks a fact.</summary>
    Eligible,

    /// <summary>不合格: a rule of severity error fails.</summary>
    Ineligible,

    /// <summary>待补充: none fails, but facts are absent.</summary>
    Incomplete,

    /// <summary>无法读取: the data could not be read as an application.</summary>
    Unreadable,
}
