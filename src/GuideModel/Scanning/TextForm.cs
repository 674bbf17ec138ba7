namespace GuideModel;

/// <summary>What the bytes of a line are, so that those who read them need not look.</summary>
internal enum TextForm
{
    /// <summary>UTF-8 without backslashes and control characters.</summary>
    Plain,

    /// <summary>UTF-8 that may have backslashes or control characters.</summary>
    Escaped,

    /// <summary>No UTF-8.</summary>
    Invalid,
}
