using System.Text;

namespace GuideModel;

/// <summary>The verdict on an application given as JSON.</summary>
/// <param name="Id">Its id, or null when it has none that can be read.</param>
/// <param name="Direction">The direction's number it names, or null.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Findings">What fails, is missing, or cannot be read.</param>
public sealed record JsonValidation(string? Id, string? Direction, Verdict Verdict, IReadOnlyList<Finding> Findings)
{
    /// <summary>The verdict on an application that a scan found nothing to say about.</summary>
    internal static JsonValidation OfNothingFound(in ScannedApplication application) =>
        new(application.HasId ? Encoding.UTF8.GetString(application.Id) : null, application.Direction.Number, Verdict.Eligible, []);

    /// <summary>The same with its positions in a longer text.</summary>
    internal JsonValidation From(DataPosition start) => Verdict != Verdict.Unreadable || start == DataPosition.Start ? this
        : this with { Findings = [.. Findings.Select(f => f.DataPosition is { } position ? f.At(position.From(start)) : f)] };
}
