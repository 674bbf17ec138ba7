namespace GuideModel.Tests.Equivalence;

/// <summary>How an application was made.</summary>
internal enum MixtureKind
{
    /// <summary>To satisfy every rule.</summary>
    Eligible,

    /// <summary>To break a rule of severity error.</summary>
    Ineligible,

    /// <summary>At random, without looking at the rules.</summary>
    Wild,

    /// <summary>From an eligible one, with facts taken away.</summary>
    Incomplete,

    /// <summary>From an incomplete one, with its JSON spoilt.</summary>
    Malformed,
}
