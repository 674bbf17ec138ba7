using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing;

/// <summary>The facts that a reading speaks of.</summary>
internal static class ReadingPaths
{
    /// <summary>Their paths from the application on; elements of lists have no number.</summary>
    public static IEnumerable<string> Of(Reading reading) => Of(reading, "");

    /// <summary>Whether a reading speaks of a fact, of a part of it, or of what it is a part of.</summary>
    public static bool Speaks(Reading reading, string path) => Of(reading).Any(p => IsPart(p, path) || IsPart(path, p));

    private static bool IsPart(string part, string whole) =>
        part.StartsWith(whole, StringComparison.Ordinal) && (part.Length == whole.Length || part[whole.Length] == '.');

    private static IEnumerable<string> Of(Reading reading, string prefix) => reading switch
    {
        AnswerReading r => [SampleShape.Join(prefix, r.Path)],
        CompareReading r => Of(r.Left, prefix),
        InReading r => [SampleShape.Join(prefix, r.Path)],
        NotReading r => Of(r.Inner, prefix),
        AndReading r => Of(r.Left, prefix).Concat(Of(r.Right, prefix)),
        OrReading r => Of(r.Left, prefix).Concat(Of(r.Right, prefix)),
        EachReading r => Of(r.Inner, SampleShape.Join(prefix, r.Path)).Append(SampleShape.Join(prefix, r.Path)),
        WhenReading r => Of(r.Condition, prefix).Concat(Of(r.Inner, prefix)),
        SameReading r => r.Paths.Select(p => SampleShape.Join(prefix, p)),
        _ => [],
    };

    private static IEnumerable<string> Of(Quantity quantity, string prefix) => quantity switch
    {
        PathQuantity q => [SampleShape.Join(prefix, q.Path)],
        CountQuantity { Where: { } where } q => Of(where, SampleShape.Join(prefix, q.Path)).Append(SampleShape.Join(prefix, q.Path)),
        CountQuantity q => [SampleShape.Join(prefix, q.Path)],
        SumQuantity q => [SampleShape.Join(prefix, q.Path)],
        RatioQuantity q => Of(q.Numerator, prefix).Concat(Of(q.Denominator, prefix)),
        _ => [],
    };
}
