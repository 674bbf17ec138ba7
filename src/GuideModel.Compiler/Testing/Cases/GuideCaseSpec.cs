using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>A case that was understood: an application and what is expected of it.</summary>
public sealed record GuideCaseSpec
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The file it stands in.</summary>
    public required string File { get; init; }

    /// <summary>The line it begins on, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The direction's number.</summary>
    public required string Direction { get; init; }

    /// <summary>The direction's smallest eligible application, as JSON.</summary>
    public required string Smallest { get; init; }

    /// <summary>What differs from it, as a JSON merge patch (RFC 7396).</summary>
    public required string Change { get; init; }

    /// <summary>The verdict expected.</summary>
    public required CaseVerdict Verdict { get; init; }

    /// <summary>What is expected of clauses.</summary>
    public required EquatableArray<ClauseExpectation> Clauses { get; init; }

    /// <summary>The rules it is about: those it names, and those that speak of what it changes.</summary>
    public required EquatableArray<string> About { get; init; }

    /// <summary>The outcomes of the direction's application rules as the readings have them, a letter a rule (<see cref="OutcomeLetters"/>).</summary>
    public required string Outcomes { get; init; }
}
