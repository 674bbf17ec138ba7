namespace GuideModel;

/// <summary>A place in the guide file.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 code units.</param>
public readonly record struct GuidePosition(int Line, int Column);
