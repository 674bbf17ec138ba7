using System.Globalization;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>The slots of a scan: whole numbers only, so what a literal says is worked out here.</summary>
internal sealed class SlotFacts : FactSource
{
    /// <summary>What the number one is in a slot of months, days, yuan, shares and measures (<c>ScannedFacts.One</c>).</summary>
    private const long One = 1_000_000;

    private const string Facts = "global::GuideModel.ScannedFacts";

    public static SlotFacts Instance { get; } = new();

    public override string SumType => "global::System.Int128?";

    /// <summary>Whether a direction's applications can be scanned: its rules look at nothing that a slot does not hold.</summary>
    public static bool Hold(DirectionSpec direction, RuleIndex rules) =>
        HavePlan(direction) && direction.ApplicationRules.All(id => !LooksAtText(rules.Rule(id).Reading, Scope.Of(direction)));

    /// <summary>Whether a direction's members have slots: one that takes the place of the direction's number is the reader's affair.</summary>
    public static bool HavePlan(DirectionSpec direction) =>
        direction.Record.Members.All(m => m.JsonName is not ("direction" or "指南方向") && m.Term is not ("direction" or "指南方向"));

    /// <summary>How many slots a member takes.</summary>
    public static int SlotsOf(RecordSpec record, MemberSpec member) =>
        member.Kind == MemberKind.Object ? 1 + SlotsOf(record.Nested.First(n => n.Name == member.TypeName)) : 1;

    public override string ListType(RecordSpec element) => Facts;

    public override string ElementType(RecordSpec element) => Facts;

    public override string Value(MemberPath member) => Read(member.Member.Kind == MemberKind.YesNo ? "Answer" : "Number", member);

    public override string Present(MemberPath member) => $"({Read("Has", member)} ? {Check.Outcome}.Pass : {Check.Outcome}.Missing)";

    public override string Length(MemberPath list) => Read("Length", list);

    public override string List(MemberPath list) => Read("List", list);

    public override string Summand(MemberPath member) => Value(member);

    public override string AsDecimal(string value, MemberSpec? member) =>
        Scale(member) == 1 ? $"(decimal){value}" : $"((decimal){value} / {One}m)";

    public override string Holds(string value, CompareReading reading, MemberSpec? member, bool isSum = false)
    {
        if (reading.Right is RankLiteral rank)
        {
            return $"{value} {Notation.Print(reading.Operator)} (long){member!.TypeName}.{CSharp.Name(rank.Name)}";
        }

        decimal number = reading.Right is DateLiteral d ? (new DateTime(d.Year, d.Month, d.Day) - DateTime.MinValue).Days : ((NumberLiteral)reading.Right).Value;
        return Holds(value, reading.Operator, number, reading.Right is DateLiteral ? 1 : Scale(member));
    }

    public override string IsOneOf(string value, InReading reading, MemberSpec member)
    {
        string names = string.Join(" or ", reading.Names.Select(n => $"(long){member.TypeName}.{CSharp.Name(n)}"));
        return $"{value} is {(reading.Negated ? $"not ({names})" : names)}";
    }

    // A whole number is at least a fraction when it is at least the next whole number, and so on.
    private static string Holds(string value, CompareOperator op, decimal number, long scale)
    {
        string up = Whole(number, scale, roundUp: true);
        string down = Whole(number, scale, roundUp: false);
        switch (op)
        {
            case CompareOperator.AtLeast or CompareOperator.LessThan:
                return $"{value} {Notation.Print(op)} {up}";
            case CompareOperator.AtMost or CompareOperator.MoreThan:
                return $"{value} {Notation.Print(op)} {down}";
            case CompareOperator.Equal or CompareOperator.NotEqual:
                return up == down ? $"{value} {Notation.Print(op)} {up}" : op == CompareOperator.Equal ? "false" : "true";
            default:
                return number < 0 ? "false" : $"{value} >= {Whole(number - (number / 10), scale, roundUp: true)} && {value} <= {Whole(number + (number / 10), scale, roundUp: false)}";
        }
    }

    // No slot holds as much as a literal that does not fit.
    private static string Whole(decimal number, long scale, bool roundUp)
    {
        decimal limit = long.MaxValue / scale;
        decimal scaled = Math.Max(-limit, Math.Min(limit, number)) * scale;
        return ((long)(roundUp ? decimal.Ceiling(scaled) : decimal.Floor(scaled))).ToString(CultureInfo.InvariantCulture) + "L";
    }

    private static long Scale(MemberSpec? member) =>
        member?.Kind is MemberKind.Months or MemberKind.Days or MemberKind.Yuan or MemberKind.Ratio or MemberKind.Measure ? One : 1;

    /// <summary>The slot of a member, counted from the first of the record that a path starts from.</summary>
    public static int SlotOf(MemberPath path)
    {
        int slot = 0;
        RecordSpec record = path.Scope.Record;
        foreach (MemberSpec step in path.Steps)
        {
            slot += record.Members.TakeWhile(m => m != step).Sum(m => SlotsOf(record, m));
            if (step != path.Member)
            {
                slot++;
                record = record.Nested.First(n => n.Name == step.TypeName);
            }
        }

        return slot;
    }

    private static string Read(string what, MemberPath path) => $"{path.Scope.Variable}.{what}({SlotOf(path).ToString(CultureInfo.InvariantCulture)})";

    private static int SlotsOf(RecordSpec record) => record.Members.Sum(m => SlotsOf(record, m));

    private static bool LooksAtText(Reading reading, Scope scope) => reading switch
    {
        InReading r => MemberPath.Of(r.Path, scope).Member.Kind != MemberKind.Enum,
        NotReading r => LooksAtText(r.Inner, scope),
        AndReading r => LooksAtText(r.Left, scope) || LooksAtText(r.Right, scope),
        OrReading r => LooksAtText(r.Left, scope) || LooksAtText(r.Right, scope),
        WhenReading r => LooksAtText(r.Condition, scope) || LooksAtText(r.Inner, scope),
        EachReading r => LooksAtText(r.Inner, scope.Inside(MemberPath.Of(r.Path, scope).Element!)),
        CompareReading r => LooksAtText(r.Left, scope),
        _ => false,
    };

    private static bool LooksAtText(Quantity quantity, Scope scope) => quantity switch
    {
        CountQuantity { Where: { } where } q => LooksAtText(where, scope.Inside(MemberPath.Of(q.Path, scope).Element!)),
        RatioQuantity q => LooksAtText(q.Numerator, scope) || LooksAtText(q.Denominator, scope),
        _ => false,
    };
}
