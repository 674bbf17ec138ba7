namespace GuideModel.Benchmarks.Ratios;

/// <summary>How the lines of the data are written.</summary>
internal enum Layout
{
    /// <summary>Members in the guide's order, no white space.</summary>
    GuideOrder,

    /// <summary>Members in any order.</summary>
    Shuffled,

    /// <summary>A blank behind every comma and colon.</summary>
    Spaced,

    /// <summary>A member that the guide does not know, at the end.</summary>
    Unknown,

    /// <summary>Chinese text as \uXXXX.</summary>
    Escaped,
}
