using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>The lists that a reading goes over, by their full paths.</summary>
internal static class PinLists
{
    public static IEnumerable<string> Of(Reading reading) => Of(reading, "").Where(p => PinScope.OfRoot(p) == RuleScope.Application);

    private static IEnumerable<string> Of(Reading reading, string prefix) => reading switch
    {
        CompareReading r => Of(r.Left, prefix),
        NotReading r => Of(r.Inner, prefix),
        AndReading r => [.. Of(r.Left, prefix), .. Of(r.Right, prefix)],
        OrReading r => [.. Of(r.Left, prefix), .. Of(r.Right, prefix)],
        WhenReading r => [.. Of(r.Condition, prefix), .. Of(r.Inner, prefix)],
        EachReading r => [prefix + r.Path, .. Of(r.Inner, prefix + r.Path + ".")],
        _ => [],
    };

    private static IEnumerable<string> Of(Quantity quantity, string prefix) => quantity switch
    {
        CountQuantity { Where: { } where } q => [prefix + q.Path, .. Of(where, prefix + q.Path + ".")],
        CountQuantity q => [prefix + q.Path],
        SumQuantity q when q.Path.LastIndexOf('.') is > 0 and int dot => [(prefix + q.Path).Remove(prefix.Length + dot)],
        RatioQuantity q => [.. Of(q.Numerator, prefix), .. Of(q.Denominator, prefix)],
        _ => [],
    };
}
