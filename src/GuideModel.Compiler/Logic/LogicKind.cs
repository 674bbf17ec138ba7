namespace GuideModel.Compiler.Logic;

/// <summary>What rules can have to do with each other.</summary>
internal enum LogicKind
{
    /// <summary>Nothing can satisfy them all.</summary>
    Contradiction,

    /// <summary>They can be satisfied only where one of them does not apply.</summary>
    Clash,

    /// <summary>A rule demands nothing that others do not demand.</summary>
    Redundant,

    /// <summary>A direction's rule is laxer than one of all directions, which holds as well.</summary>
    Laxer,

    /// <summary>A direction's rule is stricter than one of all directions.</summary>
    Stricter,

    /// <summary>The condition of a rule cannot hold.</summary>
    NeverApplies,

    /// <summary>Quotas do not go with the number of projects.</summary>
    Quotas,

    /// <summary>A limit of the supported projects that they cannot come near.</summary>
    OutOfReach,
}
