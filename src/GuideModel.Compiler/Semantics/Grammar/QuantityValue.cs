namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>What a quantity measures.</summary>
internal enum UnitKind
{
    /// <summary>Persons and pieces.</summary>
    Count,

    /// <summary>Months, whatever the text counts in years or months.</summary>
    Months,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Yuan.</summary>
    Yuan,

    /// <summary>A share of one.</summary>
    Share,

    /// <summary>Years of age.</summary>
    Age,

    /// <summary>A number in a unit of the text's own.</summary>
    Measure,

    /// <summary>A number without a unit: a coefficient, an index.</summary>
    Plain,
}

/// <summary>A number with its unit.</summary>
/// <param name="Value">In the built-in unit of its kind.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Measure">The measure word of a count, for wording.</param>
internal sealed record QuantityValue(decimal Value, UnitKind Kind, string Measure);
