namespace GuideModel;

/// <summary>A fact of an application that a finding points at.</summary>
/// <param name="Pointer">JSON pointer.</param>
/// <param name="Actual">The value in words, or null when it is absent.</param>
public readonly record struct Fact(string Pointer, string? Actual)
{
    /// <summary>The fact at a pointer.</summary>
    public static Fact Of<T>(string pointer, T value) => new(pointer, value switch
    {
        null => null,
        bool yes => yes ? "是" : "否",
        decimal number => number.ToString("0.########", System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    });

    /// <summary>The number of elements of a list that certainly count.</summary>
    public static Fact OfCount<T>(string pointer, IReadOnlyList<T>? list, Func<T, Outcome> where) =>
        new(pointer, list?.Count(e => where(e) == Outcome.Pass).ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A quotient, or the part of it that is absent.</summary>
    public static Fact OfRatio(string numeratorPointer, decimal? numerator, string denominatorPointer, decimal? denominator) =>
        numerator is null ? new(numeratorPointer, null)
        : denominator is not { } whole || whole == 0 ? new(denominatorPointer, null)
        : Of(numeratorPointer, (decimal?)Math.Round(numerator.Value / whole, 8));

    /// <summary>The fact of the first element that fails, or else of the first that lacks one.</summary>
    public static Fact OfEach<T>(string pointer, IReadOnlyList<T>? list, Func<T, Outcome> check, Func<string, T, Fact> locate)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(locate);
        foreach (Outcome wanted in (ReadOnlySpan<Outcome>)[Outcome.Fail, Outcome.Missing])
        {
            for (int i = 0; i < (list?.Count ?? 0); i++)
            {
                if (check(list![i]) == wanted)
                {
                    return locate(pointer + "/" + i, list[i]);
                }
            }
        }

        return new(pointer, null);
    }
}
