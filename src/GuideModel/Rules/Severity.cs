namespace GuideModel;

/// <summary>How much a rule weighs, from its words. Errors alone decide eligibility.</summary>
public enum Severity
{
    /// <summary>必须, 须, 应, 不得 and plain bounds.</summary>
    Error,

    /// <summary>原则上, 一般.</summary>
    Warning,

    /// <summary>鼓励, 突出.</summary>
    Info,
}
