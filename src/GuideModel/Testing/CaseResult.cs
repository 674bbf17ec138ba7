namespace GuideModel.Testing;

/// <summary>What came out of a case.</summary>
public sealed class CaseResult
{
    /// <summary>The application, as JSON.</summary>
    public required string Application { get; init; }

    /// <summary>The verdict on it, with what fails or is missing.</summary>
    public required JsonValidation Validation { get; init; }

    /// <summary>What is otherwise than expected; nothing where the case came out right.</summary>
    public required IReadOnlyList<CaseDifference> Differences { get; init; }

    /// <summary>Whether the case came out right.</summary>
    public bool IsAsExpected => Differences.Count == 0;
}
