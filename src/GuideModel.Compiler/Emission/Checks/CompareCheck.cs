using System.Globalization;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>Comparisons of members, counts and quotients with a literal.</summary>
internal static class CompareCheck
{
    public static string Outcome(CompareReading reading, Scope scope)
    {
        string x = "x" + scope.Depth;
        switch (reading.Left)
        {
            case PathQuantity path:
                MemberAccess access = MemberAccess.Of(path.Path, scope);
                string value = access.Member.Kind is MemberKind.Months or MemberKind.Days or MemberKind.Yuan ? x + ".Value" : x;
                return $"({access.Expression} is {{ }} {x} ? {Check.Checks}.Of({Holds(value, reading, access.Member)}) : {Check.Outcome}.Missing)";
            case CountQuantity { Where: null } count:
                return $"({MemberAccess.Of(count.Path, scope).Expression} is {{ }} {x} ? {Check.Checks}.Of({Holds(x + ".Count", reading, null)}) : {Check.Outcome}.Missing)";
            case CountQuantity count:
                MemberAccess list = MemberAccess.Of(count.Path, scope);
                return $"{Check.Checks}.Count({list.Expression}, {Where(count, scope, list)}, static n => {Holds("n", reading, null)})";
            case RatioQuantity { Numerator: PathQuantity top, Denominator: PathQuantity bottom }:
                return $"{Check.Checks}.Ratio({MemberAccess.Of(top.Path, scope).AsDecimal}, {MemberAccess.Of(bottom.Path, scope).AsDecimal}, "
                    + $"static (n, d) => n {Operator(reading.Operator)} d * {CSharp.Number(((NumberLiteral)reading.Right).Value)})";
            default:
                throw new ArgumentOutOfRangeException(nameof(reading));
        }
    }

    public static string Fact(CompareReading reading, Scope scope)
    {
        switch (reading.Left)
        {
            case PathQuantity path:
                return Check.Plain(path.Path, scope);
            case CountQuantity { Where: null } count:
                return Check.Plain(count.Path, scope);
            case CountQuantity count:
                MemberAccess list = MemberAccess.Of(count.Path, scope);
                return $"{Check.Fact}.OfCount({list.Pointer}, {list.Expression}, {Where(count, scope, list)})";
            case RatioQuantity { Numerator: PathQuantity top, Denominator: PathQuantity bottom }:
                MemberAccess n = MemberAccess.Of(top.Path, scope);
                MemberAccess d = MemberAccess.Of(bottom.Path, scope);
                return $"{Check.Fact}.OfRatio({n.Pointer}, {n.AsDecimal}, {d.Pointer}, {d.AsDecimal})";
            default:
                throw new ArgumentOutOfRangeException(nameof(reading));
        }
    }

    /// <summary>A C# test of a value against the right side of a comparison.</summary>
    public static string Holds(string value, CompareReading reading, MemberSpec? member)
    {
        string literal = Literal(reading.Right, member);
        return reading.Operator == CompareOperator.About
            ? $"global::System.Math.Abs({value} - {CSharp.Number(((NumberLiteral)reading.Right).Value)}) <= {CSharp.Number(((NumberLiteral)reading.Right).Value / 10)}"
            : $"{value} {Operator(reading.Operator)} {literal}";
    }

    private static string Where(CountQuantity count, Scope scope, MemberAccess list)
    {
        Scope inside = scope.Inside(list.Element!);
        return $"static {inside.Variable} => {Check.OutcomeOf(count.Where!, inside)}";
    }

    private static string Operator(CompareOperator op) => Notation.Print(op);

    private static string Literal(Literal literal, MemberSpec? member) => literal switch
    {
        NumberLiteral n when (member is null || member.Kind == MemberKind.Count) && n.Value == decimal.Truncate(n.Value) && Math.Abs(n.Value) <= int.MaxValue
            => Notation.Print(n.Value),
        NumberLiteral n => CSharp.Number(n.Value),
        DateLiteral d => string.Format(CultureInfo.InvariantCulture, "new global::System.DateOnly({0}, {1}, {2})", d.Year, d.Month, d.Day),
        RankLiteral r => member!.TypeName + "." + CSharp.Name(r.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(literal)),
    };
}
