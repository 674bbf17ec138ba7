namespace GuideModel;

/// <summary>A field (领域方向) of a direction.</summary>
/// <param name="Term">The Chinese term.</param>
/// <param name="Name">The C# and JSON name.</param>
/// <param name="Group">The group it is listed under, or null.</param>
public sealed record GuideField(string Term, string Name, string? Group);
