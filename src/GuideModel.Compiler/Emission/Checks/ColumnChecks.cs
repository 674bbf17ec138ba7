using System.Globalization;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>Writes readings as C# that makes rules over columns, by the slots of the direction's plan.</summary>
internal static class ColumnChecks
{
    private const string Rule = "global::GuideModel.ColumnRule";
    private const string Number = "global::GuideModel.ColumnNumber";

    /// <summary>The rule of a reading.</summary>
    public static string RuleOf(Reading reading, Scope scope) => reading switch
    {
        AnswerReading r => Answer(MemberPath.Of(r.Path, scope)),
        CompareReading { Left: RatioQuantity ratio } r => $"{Rule}.Ratio({NumberOf(ratio.Numerator, scope)}, {NumberOf(ratio.Denominator, scope)}, {Comparison(r)}, {Literal(r.Right, null)})",
        CompareReading r => $"{Rule}.Compare({NumberOf(r.Left, scope)}, {Comparison(r)}, {Literal(r.Right, r.Left is PathQuantity q ? MemberPath.Of(q.Path, scope).Member : null)})",
        InReading r => In(r, MemberPath.Of(r.Path, scope)),
        NotReading r => $"{Rule}.Not({RuleOf(r.Inner, scope)})",
        AndReading r => $"{Rule}.And({RuleOf(r.Left, scope)}, {RuleOf(r.Right, scope)})",
        OrReading r => $"{Rule}.Or({RuleOf(r.Left, scope)}, {RuleOf(r.Right, scope)})",
        WhenReading r => $"{Rule}.When({RuleOf(r.Condition, scope)}, {RuleOf(r.Inner, scope)})",
        EachReading r => Each(r, MemberPath.Of(r.Path, scope)),
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    private static string Answer(MemberPath member) => $"{Rule}.{(member.Member.Kind == MemberKind.YesNo ? "Answer" : "Present")}({Slot(member)})";

    private static string Each(EachReading reading, MemberPath list) => $"{Rule}.Each({Slot(list)}, {RuleOf(reading.Inner, list.Scope.Inside(list.Element!))})";

    private static string In(InReading reading, MemberPath member)
    {
        IEnumerable<string> names = reading.Names.Select(n => member.Member.Kind == MemberKind.Enum ? $"(int){member.Member.TypeName}.{CSharp.Name(n)}" : CSharp.Text(n));
        return $"{Rule}.In({Slot(member)}, {Bool(reading.Negated)}, {Bool(reading.Open)}, {string.Join(", ", names)})";
    }

    private static string NumberOf(Quantity quantity, Scope scope)
    {
        switch (quantity)
        {
            case PathQuantity q:
                return $"{Number}.Of({Slot(MemberPath.Of(q.Path, scope))})";
            case CountQuantity { Where: null } q:
                return $"{Number}.Length({Slot(MemberPath.Of(q.Path, scope))})";
            case CountQuantity q:
                MemberPath counted = MemberPath.Of(q.Path, scope);
                return $"{Number}.Count({Slot(counted)}, {RuleOf(q.Where!, scope.Inside(counted.Element!))})";
            case SumQuantity q:
                int dot = q.Path.LastIndexOf('.');
                MemberPath list = MemberPath.Of(q.Path.Substring(0, dot), scope);
                return $"{Number}.Sum({Slot(list)}, {Slot(MemberPath.Of(q.Path.Substring(dot + 1), scope.Inside(list.Element!)))})";
            default:
                throw new ArgumentOutOfRangeException(nameof(quantity));
        }
    }

    private static string Comparison(CompareReading reading) => "global::GuideModel.ColumnComparison." + reading.Operator;

    private static string Literal(Literal literal, MemberSpec? member) => literal switch
    {
        NumberLiteral n => CSharp.Number(n.Value),
        DateLiteral d => CSharp.Number((new DateTime(d.Year, d.Month, d.Day) - DateTime.MinValue).Days),
        RankLiteral r => $"(int){member!.TypeName}.{CSharp.Name(r.Name)}",
        _ => throw new ArgumentOutOfRangeException(nameof(literal)),
    };

    private static string Slot(MemberPath member) => SlotFacts.SlotOf(member).ToString(CultureInfo.InvariantCulture);

    private static string Bool(bool value) => value ? "true" : "false";
}
