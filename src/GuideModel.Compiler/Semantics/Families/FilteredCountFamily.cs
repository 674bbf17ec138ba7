using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>建成年产10万套以上的产线不少于2条; 举办100人以上的培训班3期; 建立样本量不少于500例的队列 (G5.6): elements of a list that pass a test are counted; without a figure one is meant.</summary>
internal sealed class FilteredCountFamily() : Family(Tier.Outcome,
    "{modal}[{shared:joint}]{verb}[{noun:attribute}]{any:size}的{noun}{modal}{count}",
    "{modal}[{shared:joint}]{verb}{noun:attribute}{any:size}的{noun}",
    "{modal}[{shared:joint}]{verb}(包含|包括|覆盖|涵盖|含有|含){any:size}{noun:content}的{noun}[{modal}{count}]",
    "{modal}[{shared:joint}]{verb}{any:size}{noun:entrants}(参加|参与)的{noun}[{modal}{count}]",
    "{modal}[{shared:joint}]{verb}(包含|包括|覆盖|涵盖|纳入)[{age:aged}]{noun:population}{any:size}的{noun}[{modal}{count}]")
{
    private static readonly BoundedValue One = new([new Grammar.Bound(CompareOperator.AtLeast, new QuantityValue(1, UnitKind.Count, "个"))], Bare: false);

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var size = match.Get<BoundedValue>("size")!;
        BoundedValue count = match.Get<BoundedValue>("count") is { } given ? OutcomeFamily.AtLeastIfBare(given) : One;
        string? attribute = match.Get<string>("attribute") ?? match.Get<string>("content") ?? Among(match) ?? size.Bounds[0].Quantity switch
        {
            { Kind: UnitKind.Count, Measure: "人" or "名" or "人次" } => Members.Participants.Term,
            { Kind: UnitKind.Count, Measure: "例" } => "例数",
            { Kind: UnitKind.Yuan } => "金额",
            _ => null,
        };
        string noun = match.Get<string>("noun")!;

        // 研讨会 is the business of its own family; 学术会议的单位 counts another thing than it measures.
        if (size.Bare || size.Bounds.Count != 1 || attribute is null || size.Kind is UnitKind.Age || OutcomeFamily.IsDemand(noun) || noun.Contains('的') || Subjects.Mixes(noun) || Subjects.Mixes(attribute) || size.Bounds[0].Operator == CompareOperator.About || noun.EndsWith("研讨会", StringComparison.Ordinal) || noun.EndsWith("会议", StringComparison.Ordinal))
        {
            return null;
        }

        string term = (match.Has("joint") ? "共同" : "") + match.Get<string>("verb") + noun;
        string path = "targets." + context.Vocabulary.JsonName(term);
        MemberUse element = attribute == Members.Participants.Term ? Members.Participants
            : new MemberUse(context.Vocabulary.JsonName(attribute), Subjects.KindOf(size.Kind), attribute, size.Kind == UnitKind.Measure ? size.Bounds[0].Quantity.Measure : null);
        Reading where = Compare(new PathQuantity(element.Path), size).Single().Reading;
        string sized = match.Has("content") ? "包含" + Slots.Get("any").Render(size) + attribute : (match.Get<string>("attribute") ?? Among(match)) + Slots.Get("any").Render(size);
        string says = (match.Has("joint") ? "共同" : "") + match.Get<string>("verb") + sized + "的" + noun;
        var subject = new Subject(new CountQuantity(path, where), UnitKind.Count, says,
            [new MemberUse(path, MemberKind.List, term), element with { Path = path + "." + element.Path }]);
        return Rules(subject, count, match.Severity) with { Collection = Collection.Counted(path, count.Bounds[0].Quantity.Measure, term), Subject = null };
    }

    // 100家实验室参加的评价, 覆盖40岁以上人群2万人的队列: who they are belongs to the name of how many.
    private static string? Among(Bound match) => match.Get<string>("entrants") is { } entrants ? (entrants.Contains('的') ? null : "参加" + entrants)
        : match.Get<string>("population") is { } population ? "覆盖" + (match.Get<BoundedValue>("aged") is { } aged ? Slots.Get("age").Render(aged) : "") + population : null;
}
