namespace GuideModel.Compiler.Comparison;

/// <summary>The verdict on an application, the mildest first, so that a greater one is a stricter one.</summary>
public enum ApplicationVerdict
{
    /// <summary>合格.</summary>
    Eligible,

    /// <summary>待补充.</summary>
    Incomplete,

    /// <summary>不合格.</summary>
    Ineligible,

    /// <summary>无法读取: not comparable with the others, for nothing was judged.</summary>
    Unreadable,
}
