using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>A quantity that a bound can be about, with what is said of it.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Says">Its words, before a bound.</param>
/// <param name="Members">The members it reads.</param>
internal sealed record Subject(Quantity Quantity, UnitKind Kind, string Says, EquatableArray<MemberUse> Members)
{
    /// <summary>The list, where what is counted are its elements.</summary>
    public Collection? Collection { get; init; }

    /// <summary>Whose quantity it is: the path of a person or unit, or null.</summary>
    public string? Entity { get; init; }

    /// <summary>The term without the words of the entity.</summary>
    public string Term { get; init; } = Says;
}
