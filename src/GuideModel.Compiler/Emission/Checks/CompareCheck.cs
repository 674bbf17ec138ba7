using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>Comparisons of members, counts and quotients with a literal.</summary>
internal static class CompareCheck
{
    public static string Outcome(CompareReading reading, Scope scope)
    {
        FactSource facts = scope.Facts;
        switch (reading.Left)
        {
            case PathQuantity path:
                MemberPath member = MemberPath.Of(path.Path, scope);
                return Holding(facts.Value(member), x => facts.Holds(x, reading, member.Member), scope);
            case CountQuantity { Where: null } count:
                return Holding(facts.Length(MemberPath.Of(count.Path, scope)), x => facts.Holds(x, reading, null), scope);
            case CountQuantity count:
                MemberPath list = MemberPath.Of(count.Path, scope);
                (string all, string any) = Within(reading);
                Loop loop = Counting(LoopKind.Count, count, list, Check.Outcome) with { All = all, Any = any };
                return $"{scope.Loops.Name(loop)}({facts.List(list)})";
            case SumQuantity sum:
                return Holding(Number(sum, scope, out MemberSpec? summand), x => facts.Holds(x, reading, summand, isSum: true), scope);
            case RatioQuantity ratio:
                return Ratio(ratio, reading, scope);
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
                Scope inside = scope.Inside(list.Element!);
                return $"{Check.Fact}.OfCount({list.Pointer}, {list.Expression}, static {inside.Variable} => {Check.OutcomeOf(count.Where!, inside)})";
            case SumQuantity sum:
                return $"{Check.Fact}.Of({MemberAccess.Of(PathOf(sum), scope).Pointer}, {Number(sum, scope, out _)})";
            case RatioQuantity { Numerator: var n, Denominator: var d }:
                return $"{Check.Fact}.OfRatio({MemberAccess.Of(PathOf(n), scope).Pointer}, {Decimal(n, scope)}, {MemberAccess.Of(PathOf(d), scope).Pointer}, {Decimal(d, scope)})";
            default:
                throw new ArgumentOutOfRangeException(nameof(reading));
        }
    }

    private static string Holding(string value, Func<string, string> holds, Scope scope)
    {
        string x = scope.Names.Next();
        return $"({value} is {{ }} {x} ? {Check.Checks}.Of({holds(x)}) : {Check.Outcome}.Missing)";
    }

    // Elements whose facts are missing may count or not: whether the comparison holds for every number from certain to possible, and for any.
    private static (string All, string Any) Within(CompareReading reading)
    {
        decimal number = ((NumberLiteral)reading.Right).Value;
        decimal slack = reading.Operator == CompareOperator.About ? number / 10 : 0;
        string least = Notation.Print(decimal.Ceiling(number - slack));
        string most = Notation.Print(decimal.Floor(number + slack));
        bool some = decimal.Ceiling(number - slack) <= decimal.Floor(number + slack);
        switch (reading.Operator)
        {
            case CompareOperator.Equal or CompareOperator.About:
                return some ? ($"certain >= {least} && possible <= {most}", $"certain <= {most} && possible >= {least}") : ("false", "false");
            case CompareOperator.NotEqual:
                return some ? ($"certain > {most} || possible < {least}", $"certain != {least} || possible != {least}") : ("true", "true");
            default:
                string certain = RecordFacts.Instance.Holds("certain", reading, null);
                string possible = RecordFacts.Instance.Holds("possible", reading, null);
                return ($"{certain} && {possible}", $"{certain} || {possible}");
        }
    }

    private static string Ratio(RatioQuantity ratio, CompareReading reading, Scope scope)
    {
        decimal share = ((NumberLiteral)reading.Right).Value;
        string n = scope.Names.Next();
        string d = scope.Names.Next();
        string numerator = Number(ratio.Numerator, scope, out MemberSpec? of);
        string denominator = Number(ratio.Denominator, scope, out MemberSpec? to);
        string left = Term(n, ratio.Numerator, of, scope);
        string right = $"{Term(d, ratio.Denominator, to, scope)} * {CSharp.Number(share)}";
        string holds = reading.Operator == CompareOperator.About
            ? $"global::System.Math.Abs({left} - ({right})) <= global::System.Math.Abs({right}) / 10" : $"{left} {Notation.Print(reading.Operator)} {right}";
        string zero = IsWhole(ratio.Denominator, to) ? d : Term(d, ratio.Denominator, to, scope);
        if (reading.Operator != CompareOperator.About && IsWhole(ratio.Numerator, of) && IsWhole(ratio.Denominator, to) && Fraction(share) is { } fraction)
        {
            holds = $"{n} * {fraction.Scale}L {Notation.Print(reading.Operator)} {d} * {fraction.Value}L";
        }

        return $"({denominator} is not {{ }} {d} ? {Check.Outcome}.Missing : {zero} == 0 ? {Check.Outcome}.NotApplicable : {numerator} is {{ }} {n} ? {Check.Checks}.Of({holds}) : {Check.Outcome}.Missing)";
    }

    // A share as a whole number over a power of ten; null where products of counts might not fit.
    private static (long Value, long Scale)? Fraction(decimal share)
    {
        long scale = 1;
        while (share != decimal.Truncate(share) && scale < 1_000_000)
        {
            share *= 10;
            scale *= 10;
        }

        return share == decimal.Truncate(share) && Math.Abs(share) <= 1_000_000_000 ? ((long)share, scale) : null;
    }

    private static bool IsWhole(Quantity quantity, MemberSpec? member) => quantity is CountQuantity || (quantity is PathQuantity && member!.Kind == MemberKind.Count);

    private static string Term(string value, Quantity quantity, MemberSpec? member, Scope scope) =>
        quantity is SumQuantity && scope.Facts is RecordFacts ? value : scope.Facts.AsDecimal(value, member);

    private static string Decimal(Quantity quantity, Scope scope)
    {
        string value = Number(quantity, scope, out MemberSpec? member);
        return quantity is PathQuantity && member!.Kind is MemberKind.Months or MemberKind.Days or MemberKind.Yuan ? $"({value})?.Value" : $"(decimal?)({value})";
    }

    // A number, null where the facts do not settle it; and the member it is one of, for a sum the summand.
    private static string Number(Quantity quantity, Scope scope, out MemberSpec? member)
    {
        FactSource facts = scope.Facts;
        MemberPath place = MemberPath.Of(PathOf(quantity), scope);
        member = null;
        switch (quantity)
        {
            case CountQuantity { Where: null }:
                return facts.Length(place);
            case CountQuantity count:
                return $"{scope.Loops.Name(Counting(LoopKind.Number, count, place, "int?"))}({facts.List(place)})";
            case SumQuantity sum:
                Scope inside = scope.Within(place.Element!);
                MemberPath summand = MemberPath.Of(sum.Path.Substring(sum.Path.LastIndexOf('.') + 1), inside);
                member = summand.Member;
                var loop = new Loop(LoopKind.Sum, facts.ListType(place.Element!), facts.ElementType(place.Element!), inside.Variable, facts.Summand(summand), facts.SumType);
                return $"{scope.Loops.Name(loop)}({facts.List(place)})";
            default:
                member = place.Member;
                return facts.Value(place);
        }
    }

    private static Loop Counting(LoopKind kind, CountQuantity count, MemberPath list, string result)
    {
        Scope inside = list.Scope.Within(list.Element!);
        FactSource facts = list.Scope.Facts;
        return new Loop(kind, facts.ListType(list.Element!), facts.ElementType(list.Element!), inside.Variable, Check.OutcomeOf(count.Where!, inside), result);
    }

    // The path of the member a quantity is read from; for a sum the list.
    private static string PathOf(Quantity quantity) => quantity switch
    {
        PathQuantity q => q.Path,
        CountQuantity q => q.Path,
        SumQuantity q => q.Path.Substring(0, q.Path.LastIndexOf('.')),
        _ => throw new ArgumentOutOfRangeException(nameof(quantity)),
    };
}
