namespace GuideModel.Cli.Validating;

/// <summary>Where an application stands.</summary>
/// <param name="File">Its file, where there are several.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="HasColumn">Whether the line alone does not tell: a JSON text may have several on a line.</param>
internal readonly record struct VerdictPlace(string? File, DataPosition Position, bool HasColumn);
