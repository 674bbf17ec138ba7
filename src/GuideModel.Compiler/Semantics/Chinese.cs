using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>Words readings in plain Chinese, from the reading alone: for rules that no family has read (GRAMMAR.md, G10.5).</summary>
/// <param name="vocabulary">Terms.</param>
/// <param name="members">The members of the reading.</param>
internal sealed class Chinese(Vocabulary vocabulary, EquatableArray<MemberUse> members)
{
    private static readonly Dictionary<string, string> Collections = new(StringComparer.Ordinal)
    {
        ["projects"] = "支持项目", ["projects.requestedFunding"] = "支持项目的申请经费", ["directions"] = "指南方向", ["countries"] = "合作国家",
        ["directions.projects"] = "各方向支持项目数", ["directions.budget"] = "各方向经费",
    };

    public string Say(Reading reading) => Say(reading, "");

    private string Say(Reading reading, string prefix) => reading switch
    {
        AnswerReading r => Find(prefix + r.Path) is { Kind: not MemberKind.YesNo } ? "须填写" + Term(prefix + r.Path) : Term(prefix + r.Path) + "须为“是”",
        CompareReading r => Compare(r, prefix),
        InReading r => $"{Term(prefix + r.Path)}{(r.Negated ? "不得" : "须")}为{string.Join("、", r.Names.Select(Name))}{(r.Open ? "等" : "")}{(r.Names.Count > 1 ? "之中的一种" : "")}",
        NotReading r => "以下不得成立：" + Say(r.Inner, prefix),
        AndReading r => Say(r.Left, prefix) + "，且" + Say(r.Right, prefix),
        OrReading r => Say(r.Left, prefix) + "，或" + Say(r.Right, prefix),
        EachReading r => $"每一项{Term(prefix + r.Path)}：{Say(r.Inner, prefix + r.Path + ".")}",
        SameReading r => $"双方申报书的{string.Join("、", r.Paths.Select(Term))}须一致",
        WhenReading r => $"如果{Say(r.Condition, prefix)}，则{Say(r.Inner, prefix)}",
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    private string Compare(CompareReading reading, string prefix)
    {
        MemberUse? member = reading.Left is PathQuantity path ? Find(prefix + path.Path) : null;
        string literal = reading.Right switch
        {
            NumberLiteral n => Number(n, reading.Left is SumQuantity { Path: "projects.requestedFunding" or "directions.budget" } ? MemberKind.Yuan : member?.Kind ?? MemberKind.Measure),
            DateLiteral d => $"{d.Year}年{d.Month}月{d.Day}日",
            RankLiteral r => Lexicon.Ranks.FirstOrDefault(k => k.Name == r.Name).Words?[0] ?? r.Name,
            _ => throw new ArgumentOutOfRangeException(nameof(reading)),
        };
        return Quantity(reading.Left, prefix) + (reading.Right is DateLiteral ? Day(reading.Operator) : Bound(reading.Operator)) + literal;
    }

    private string Quantity(Quantity quantity, string prefix) => quantity switch
    {
        PathQuantity q => Term(prefix + q.Path),
        CountQuantity { Where: { } where } q => $"满足“{Say(where, prefix + q.Path + ".")}”的{Term(prefix + q.Path)}的个数",
        CountQuantity q => Term(prefix + q.Path) + "的个数",
        SumQuantity q => Term(prefix + q.Path) + "之和",
        RatioQuantity q => $"{Quantity(q.Numerator, prefix)}与{Quantity(q.Denominator, prefix)}之比",
        _ => throw new ArgumentOutOfRangeException(nameof(quantity)),
    };

    private static string Number(NumberLiteral number, MemberKind kind) => kind switch
    {
        MemberKind.Months => Units.Render(new QuantityValue(number.Value, UnitKind.Months, "")),
        MemberKind.Days => Units.Render(new QuantityValue(number.Value, UnitKind.Days, "")),
        MemberKind.Yuan => Units.Render(new QuantityValue(number.Value, UnitKind.Yuan, "")),
        MemberKind.Ratio => Units.Render(new QuantityValue(number.Value, UnitKind.Share, "")),
        _ => Notation.Print(number.Value) + number.Unit,
    };

    private static string Bound(CompareOperator op) => op switch
    {
        CompareOperator.Equal => "为",
        CompareOperator.NotEqual => "不为",
        CompareOperator.AtLeast => "不低于",
        CompareOperator.MoreThan => "高于",
        CompareOperator.AtMost => "不超过",
        CompareOperator.LessThan => "低于",
        _ => "约为",
    };

    private static string Day(CompareOperator op) => op switch
    {
        CompareOperator.Equal => "为",
        CompareOperator.NotEqual => "不为",
        CompareOperator.AtLeast => "不早于",
        CompareOperator.MoreThan => "晚于",
        CompareOperator.AtMost => "不晚于",
        _ => "早于",
    };

    private MemberUse? Find(string path) => members.FirstOrDefault(m => m.Path == path);

    private string Term(string path) => Find(path)?.Term ?? (Collections.TryGetValue(path, out string? words) ? words : vocabulary.TermOf(path.Substring(path.LastIndexOf('.') + 1)));

    private string Name(string name) => Lexicon.UnitTypes.FirstOrDefault(t => t.Name == name).Words?[0]
        ?? Members.AgreementKinds.FirstOrDefault(k => k.Name == name).Words
        ?? Lexicon.Categories.FirstOrDefault(c => c.Name == name).Words?[0]
        ?? (name == "each" ? "每一领域" : vocabulary.TermOf(name));
}
