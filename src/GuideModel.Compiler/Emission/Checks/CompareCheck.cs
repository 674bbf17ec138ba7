using System.Globalization;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>Comparisons of members, counts and quotients with a literal.</summary>
internal static class CompareCheck
{
    public static string Outcome(CompareReading reading, Scope scope)
    {
        string x = scope.Names.Next();
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
            case SumQuantity sum:
                return $"({Number(sum, scope)} is {{ }} {x} ? {Check.Checks}.Of({Holds(x, reading, null)}) : {Check.Outcome}.Missing)";
            case RatioQuantity ratio:
                string share = CSharp.Number(((NumberLiteral)reading.Right).Value);
                string holds = reading.Operator == CompareOperator.About
                    ? $"global::System.Math.Abs(n - (d * {share})) <= global::System.Math.Abs(d * {share}) / 10" : $"n {Operator(reading.Operator)} d * {share}";
                return $"{Check.Checks}.Ratio({Number(ratio.Numerator, scope)}, {Number(ratio.Denominator, scope)}, static (n, d) => {holds})";
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
            case SumQuantity sum:
                return $"{Check.Fact}.Of({Place(sum, scope).Pointer}, {Number(sum, scope)})";
            case RatioQuantity { Numerator: var n, Denominator: var d }:
                return $"{Check.Fact}.OfRatio({Place(n, scope).Pointer}, {Number(n, scope)}, {Place(d, scope).Pointer}, {Number(d, scope)})";
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

    // A decimal, null where the facts do not settle it.
    private static string Number(Quantity quantity, Scope scope)
    {
        MemberAccess place = Place(quantity, scope);
        switch (quantity)
        {
            case CountQuantity { Where: null }:
                return $"(decimal?)({place.Expression}?.Count)";
            case CountQuantity count:
                return $"{Check.Checks}.CertainCount({place.Expression}, {Where(count, scope, place)})";
            case SumQuantity sum:
                Scope inside = scope.Inside(place.Element!);
                MemberAccess summand = MemberAccess.Of(sum.Path.Substring(sum.Path.LastIndexOf('.') + 1), inside);
                return $"{Check.Checks}.Sum({place.Expression}, static {inside.Variable} => {summand.AsDecimal})";
            default:
                return place.AsDecimal;
        }
    }

    // The member a quantity is read from; for a sum the list.
    private static MemberAccess Place(Quantity quantity, Scope scope) => quantity switch
    {
        PathQuantity q => MemberAccess.Of(q.Path, scope),
        CountQuantity q => MemberAccess.Of(q.Path, scope),
        SumQuantity q => MemberAccess.Of(q.Path.Substring(0, q.Path.LastIndexOf('.')), scope),
        _ => throw new ArgumentOutOfRangeException(nameof(quantity)),
    };

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
