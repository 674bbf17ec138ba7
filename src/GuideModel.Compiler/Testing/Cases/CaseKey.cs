namespace GuideModel.Compiler.Testing.Cases;

/// <summary>What a line of a case, or a column of a table, gives.</summary>
internal enum CaseKey
{
    /// <summary>用例.</summary>
    Name,

    /// <summary>方向.</summary>
    Direction,

    /// <summary>改动.</summary>
    Change,

    /// <summary>结论.</summary>
    Verdict,

    /// <summary>条款.</summary>
    Clause,

    /// <summary>备注.</summary>
    Remark,
}
