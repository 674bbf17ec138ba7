using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>连续运行时间不少于500小时; 转换效率达到20%以上 (G5.23): the unit stays as the text has it.</summary>
internal sealed class IndicatorFamily() : Family(Tier.Noun,
    "{indicator}{modal}{measure}",
    "[实现|新增|达到]{indicator}{modal}{money}",
    "{indicator}{modal}{count}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string noun = match.Get<string>("indicator")!;
        var value = match.Get<BoundedValue>("measure") ?? match.Get<BoundedValue>("money") ?? match.Get<BoundedValue>("count")!;
        string path = "targets." + context.Vocabulary.JsonName(noun);
        bool measured = value.Kind == UnitKind.Measure;
        MemberKind kind = value.Kind switch
        {
            UnitKind.Share => MemberKind.Ratio,
            UnitKind.Yuan => MemberKind.Yuan,
            UnitKind.Count => MemberKind.Count,
            _ => MemberKind.Measure,
        };
        var member = new MemberUse(path, kind, noun, measured ? value.Bounds[0].Quantity.Measure : null);
        if (Lexicon.Indicators.Contains(noun))
        {
            return null; // 面积 alone is that of something said before
        }

        if (Lexicon.Amounts.Any(a => a.Words.Contains(noun)))
        {
            return null; // an amount of the budget, not a result
        }

        return value.Bare ? null : SegmentReading.Of([.. value.Bounds.Select(b => new ReadRule(
            RuleScope.Application, match.Severity,
            new CompareReading(new PathQuantity(path), b.Operator, new NumberLiteral(b.Quantity.Value, measured ? b.Quantity.Measure : null)),
            noun + Slots.Get(measured || value.Kind == UnitKind.Share ? "measure" : value.Kind == UnitKind.Yuan ? "money" : "count").Render(value with { Bounds = [b] }), [member]))]);
    }
}
