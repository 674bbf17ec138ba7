using System.Text.Json;

namespace GuideModel.Cli.Output;

/// <summary>Something that was found.</summary>
/// <param name="Rule">The kind it is of.</param>
/// <param name="Level">error, warning or note.</param>
/// <param name="Message">What is said of it.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record SarifResult(string Rule, string Level, string Message, SarifPlace Place)
{
    /// <summary>Other places it speaks of.</summary>
    public IReadOnlyList<SarifPlace> Related { get; init; } = [];

    /// <summary>Writes members of its own.</summary>
    public Action<Utf8JsonWriter>? More { get; init; }
}
