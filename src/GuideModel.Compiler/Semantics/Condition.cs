using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>What must hold for rules to apply.</summary>
/// <param name="Reading">The condition.</param>
/// <param name="Says">It in plain Chinese.</param>
/// <param name="Members">The members it reads.</param>
/// <param name="Subject">The fact it is about; a later condition about the same fact replaces it.</param>
internal sealed record Condition(Reading Reading, string Says, EquatableArray<MemberUse> Members, string Subject)
{
    /// <summary>Whether it is about a known fact, so that another may stand behind it: 企业牵头的应用示范类项目.</summary>
    public bool Chains { get; init; }

    /// <summary>Whom it speaks of, or null.</summary>
    public string? Entity { get; init; }
}
