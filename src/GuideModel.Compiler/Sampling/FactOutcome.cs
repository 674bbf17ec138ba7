namespace GuideModel.Compiler.Sampling;

/// <summary>What becomes of a reading for an application (GRAMMAR.md, "Outcomes").</summary>
public enum FactOutcome
{
    /// <summary>合格.</summary>
    Pass,

    /// <summary>不合格.</summary>
    Fail,

    /// <summary>待补充: a fact is not given.</summary>
    Missing,

    /// <summary>不适用.</summary>
    NotApplicable,

    /// <summary>人工审查.</summary>
    Manual,
}
