using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>How many units of a group a list must have.</summary>
internal static class UnitCounts
{
    public static Collection Team { get; } = new(Members.Team.Path, ["家", "个", "所"], "参与单位");

    public static Collection Partners { get; } = new(Members.Partners.Path, ["家", "个", "所"], "外方合作单位");

    /// <summary>One of them.</summary>
    public static BoundedValue One { get; } = new([new Bound(CompareOperator.AtLeast, new QuantityValue(1, UnitKind.Count, "家"))], Bare: false);

    /// <summary>The list that units of a side are in; where nothing is said of it, ours.</summary>
    public static Collection ListOf(UnitSide side) => side == UnitSide.Theirs ? Partners : Team;

    /// <summary>Whether figures count units.</summary>
    public static bool Fits(BoundedValue count) => count.Bounds.All(b => b.Quantity.Measure is "家" or "个" or "所");

    /// <summary>高校或企业不少于2家 says not whether both may be of one kind; of one it is clear.</summary>
    public static bool IsClear(UnitGroup group, BoundedValue count) => group.Types.Count == 1 || count is { Bare: false, Bounds: [{ Operator: CompareOperator.AtLeast, Quantity.Value: 1 }] };

    /// <summary>Whether units of a side are in a list, all of which are of one side.</summary>
    public static bool Holds(Collection list, UnitSide side) =>
        list.Measures.Contains("家") && (side == UnitSide.None || list.Path == (side == UnitSide.Theirs ? Members.Partners.Path : Members.Team.Path));

    /// <summary>The rules, one a bound.</summary>
    public static IEnumerable<ReadRule> Rules(UnitGroup group, Collection list, BoundedValue count, RuleSeverity severity, SentenceContext context)
    {
        bool ours = list.Path == Members.Team.Path;
        return Rules(group.Filter(context.Vocabulary), list, count, severity, (modal, figure) =>
            group.Types.Count > 1 ? modal + figure + group.Says + (ours ? "参与" : "") : ours ? modal + group.Says + figure : group.Says + modal + figure);
    }

    /// <summary>其中至少1家来自东部地区: of where they come from there is an answer under the words of the text.</summary>
    public static IEnumerable<ReadRule> From(string words, Collection list, BoundedValue count, RuleSeverity severity, SentenceContext context)
    {
        string term = "来自" + words;
        string name = context.Vocabulary.JsonName(term);
        return Rules(new PersonFilter(new AnswerReading(name), term, [new MemberUse(name, MemberKind.YesNo, term)]), list, count, severity, (modal, figure) => modal + figure + term);
    }

    private static IEnumerable<ReadRule> Rules(PersonFilter filter, Collection list, BoundedValue count, RuleSeverity severity, Func<string, string, string> says) => count.Bounds.Select(b => new ReadRule(
        RuleScope.Application, severity, new CompareReading(new CountQuantity(list.Path, filter.Where), b.Operator, new NumberLiteral(b.Quantity.Value)),
        list.Term + "中" + says(Slots.Get("modal").Render(severity), Slots.Get("count").Render(new BoundedValue([b], Bare: false))),
        [Members.List(list.Path, list.Term), .. filter.Members.Select(m => m with { Path = list.Path + "." + m.Path })]));
}
