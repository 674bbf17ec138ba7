using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>Every element of a list.</summary>
internal static class EachCheck
{
    public static string Outcome(EachReading reading, Scope scope)
    {
        MemberAccess list = MemberAccess.Of(reading.Path, scope);
        return $"{Check.Checks}.Each({list.Expression}, {Lambda(reading, scope.Inside(list.Element!))})";
    }

    public static string Fact(EachReading reading, Scope scope)
    {
        MemberAccess list = MemberAccess.Of(reading.Path, scope);
        Scope inside = scope.Inside(list.Element!);
        return $"{Check.Fact}.OfEach({list.Pointer}, {list.Expression}, {Lambda(reading, inside)}, "
            + $"static ({inside.PointerVariable}, {inside.Variable}) => {Check.FactOf(reading.Inner, inside)})";
    }

    private static string Lambda(EachReading reading, Scope inside) => $"static {inside.Variable} => {Check.OutcomeOf(reading.Inner, inside)}";
}
