using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>Every element of a list.</summary>
internal static class EachCheck
{
    public static string Outcome(EachReading reading, Scope scope)
    {
        MemberPath list = MemberPath.Of(reading.Path, scope);
        Scope inside = scope.Within(list.Element!);
        var loop = new Loop(LoopKind.Each, scope.Facts.ListType(list.Element!), scope.Facts.ElementType(list.Element!), inside.Variable, Check.OutcomeOf(reading.Inner, inside), Check.Outcome);
        return $"{scope.Loops.Name(loop)}({scope.Facts.List(list)})";
    }

    public static string Fact(EachReading reading, Scope scope)
    {
        MemberAccess list = MemberAccess.Of(reading.Path, scope);
        Scope inside = scope.Inside(list.Element!);
        return $"{Check.Fact}.OfEach({list.Pointer}, {list.Expression}, static {inside.Variable} => {Check.OutcomeOf(reading.Inner, inside)}, "
            + $"static ({inside.PointerVariable}, {inside.Variable}) => {Check.FactOf(reading.Inner, inside)})";
    }
}
