using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing;

/// <summary>Whether an application could be read at all: what must hold of a bound of 0 or more cannot be made to fail by anything that is written down.</summary>
internal static class ReadableFacts
{
    /// <summary>Whether every number is one that its member takes.</summary>
    public static bool Fit(Facts facts, RecordSpec top) => Fit(facts, top, top);

    private static bool Fit(Facts facts, RecordSpec record, RecordSpec top) => facts.Items.All(f => record.Members.FirstOrDefault(m => m.JsonName == f.Key) is not { } member || Fits(f.Value, member, top));

    private static bool Fits(object? value, MemberSpec member, RecordSpec top) => value switch
    {
        Facts inner => top.Nested.FirstOrDefault(n => n.Name == member.TypeName) is not { } nested || Fit(inner, nested, top),
        FactList list => list.All(e => Fits(e, member, top)),
        decimal number => member.Kind switch
        {
            MemberKind.Count => number >= 0 && number == decimal.Truncate(number),
            MemberKind.Months or MemberKind.Days or MemberKind.Yuan => number >= 0,
            _ => true,
        },
        _ => true,
    };
}
