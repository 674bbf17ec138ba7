using System.Globalization;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>The members of a record.</summary>
internal sealed class RecordFacts : FactSource
{
    public static RecordFacts Instance { get; } = new();

    public override string SumType => "decimal?";

    public override string ListType(RecordSpec element) => $"global::System.Collections.Generic.IReadOnlyList<{element.Name}>?";

    public override string ElementType(RecordSpec element) => element.Name;

    public override string Value(MemberPath member) => MemberAccess.Of(member.Path, member.Scope).Expression;

    public override string Present(MemberPath member) => $"{Check.Checks}.Present({Value(member)})";

    public override string Length(MemberPath list) => Value(list) + "?.Count";

    public override string List(MemberPath list) => Value(list);

    public override string Summand(MemberPath member) => member.Member.Kind switch
    {
        MemberKind.Months or MemberKind.Days or MemberKind.Yuan => "(" + Value(member) + ")?.Value",
        _ => Value(member),
    };

    public override string AsDecimal(string value, MemberSpec? member) => Plain(value, member);

    public override string Holds(string value, CompareReading reading, MemberSpec? member, bool isSum = false)
    {
        string left = isSum ? value : Plain(value, member);
        return reading.Operator == CompareOperator.About
            ? $"global::System.Math.Abs({left} - {CSharp.Number(((NumberLiteral)reading.Right).Value)}) <= {CSharp.Number(((NumberLiteral)reading.Right).Value / 10)}"
            : $"{left} {Notation.Print(reading.Operator)} {Literal(reading.Right, isSum ? null : member)}";
    }

    public override string IsOneOf(string value, InReading reading, MemberSpec member)
    {
        string names = string.Join(" or ", reading.Names.Select(n => member.Kind == MemberKind.Enum ? member.TypeName + "." + CSharp.Name(n) : CSharp.Text(n)));
        return $"{value} is {(reading.Negated ? $"not ({names})" : names)}";
    }

    private static string Plain(string value, MemberSpec? member) =>
        member?.Kind is MemberKind.Months or MemberKind.Days or MemberKind.Yuan ? value + ".Value" : value;

    private static string Literal(Literal literal, MemberSpec? member) => literal switch
    {
        NumberLiteral n when (member is null || member.Kind == MemberKind.Count) && n.Value == decimal.Truncate(n.Value) && Math.Abs(n.Value) <= int.MaxValue
            => Notation.Print(n.Value),
        NumberLiteral n => CSharp.Number(n.Value),
        DateLiteral d => CSharp.Day(d),
        RankLiteral r => member!.TypeName + "." + CSharp.Name(r.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(literal)),
    };
}
