namespace GuideModel;

/// <summary>What became of a rule for an application. Never two-valued: a fact that is absent is neither yes nor no.</summary>
public enum Outcome : byte
{
    /// <summary>合格: the rule holds.</summary>
    Pass = 0,

    /// <summary>不合格: the rule does not hold.</summary>
    Fail = 1,

    /// <summary>待补充: a fact is absent, so nobody can tell.</summary>
    Missing = 2,

    /// <summary>不适用: the rule does not speak of this application.</summary>
    NotApplicable = 3,

    /// <summary>人工审查: people must judge.</summary>
    Manual = 4,
}
