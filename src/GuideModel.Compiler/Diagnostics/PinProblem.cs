using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>Why a written reading cannot be a rule of its guide.</summary>
/// <param name="Mistake">What is wrong.</param>
/// <param name="Path">The member it is wrong with, or empty.</param>
/// <param name="Detail">A name, unit, list or term to tell of.</param>
/// <param name="Kind">What the member is known to hold, for a conflict of types.</param>
/// <param name="Clause">Where it is known from; empty for the genre.</param>
internal sealed record PinProblem(PinMistake Mistake, string Path, string Detail = "", MemberKind? Kind = null, string Clause = "");

/// <summary>How a written reading can fail.</summary>
internal enum PinMistake
{
    /// <summary>The member holds something else.</summary>
    Type,

    /// <summary>A list on the way to the member.</summary>
    ThroughList,

    /// <summary>A name that the list of choices does not have.</summary>
    Name,

    /// <summary>A rank that nobody knows.</summary>
    Rank,

    /// <summary>A unit other than the member's.</summary>
    Unit,

    /// <summary>The fields of all directions at once.</summary>
    Field,

    /// <summary>same, projects, directions or countries inside another reading.</summary>
    Nested,

    /// <summary>A quantity of the projects or the guide that is not counted.</summary>
    Quantity,

    /// <summary>About a day or a rank.</summary>
    About,
}
