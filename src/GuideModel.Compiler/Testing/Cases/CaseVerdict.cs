namespace GuideModel.Compiler.Testing.Cases;

/// <summary>The verdict that a case expects.</summary>
public enum CaseVerdict
{
    /// <summary>合格.</summary>
    Eligible,

    /// <summary>不合格.</summary>
    Ineligible,

    /// <summary>待补充.</summary>
    Incomplete,
}
