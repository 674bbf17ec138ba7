namespace GuideModel;

/// <summary>What came of a scan.</summary>
internal enum ScanResult
{
    /// <summary>It takes the exact reader to tell.</summary>
    Undecided,

    /// <summary>The application cannot be read, whatever else may be wrong with it.</summary>
    Unreadable,

    /// <summary>All of it was checked, and its facts are in the slots.</summary>
    Read,
}
