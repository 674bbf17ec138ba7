namespace GuideModel.Compiler.Model;

/// <summary>A reading with the place it was written at.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of characters.</param>
public sealed record ParsedReading(Reading Reading, int Start, int Length);

/// <summary>What became of a text in the notation of readings.</summary>
/// <param name="Readings">The readings up to the first mistake.</param>
/// <param name="Error">The first mistake, or null.</param>
public sealed record NotationResult(EquatableArray<ParsedReading> Readings, NotationError? Error);
