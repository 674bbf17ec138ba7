using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>One change between two guides.</summary>
public sealed record Change
{
    /// <summary>What became of the part.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What the part is.</summary>
    public required ChangeSubject Subject { get; init; }

    /// <summary>Whom it breaks.</summary>
    public required ChangeBreaks Breaks { get; init; }

    /// <summary>An id of the part that survives rewording: a rule's, or what is spoken of (<c>1.1/budget</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Numbers of the directions in which it holds, in the newer guide, or in the older one where there is no such direction any more; empty for the guide itself.</summary>
    public required EquatableArray<string> Directions { get; init; }

    /// <summary>The part in the older guide; null where there is none.</summary>
    public ChangeSide? Old { get; init; }

    /// <summary>The part in the newer guide; null where there is none.</summary>
    public ChangeSide? New { get; init; }

    /// <summary>Remarks: what else is known of the change, such as the C# names that go.</summary>
    public EquatableArray<Words> Remarks { get; init; } = [];

    /// <summary>Applications that show it; empty where none was found, or verdicts do not change.</summary>
    public EquatableArray<ChangeWitness> Witnesses { get; init; } = [];
}
