using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>连续运行时间不少于500小时; 转换效率达到20%以上 (G5.23): the unit stays as the text has it.</summary>
internal sealed class IndicatorFamily() : Family(Tier.Noun,
    "{indicator}{modal}{measure}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string noun = match.Get<string>("indicator")!;
        var value = match.Get<BoundedValue>("measure")!;
        string path = "targets." + context.Vocabulary.JsonName(noun);
        bool share = value.Kind == UnitKind.Share;
        var member = share ? new MemberUse(path, MemberKind.Ratio, noun) : new MemberUse(path, MemberKind.Measure, noun, value.Bounds[0].Quantity.Measure);
        return value.Bare ? null : SegmentReading.Of([.. value.Bounds.Select(b => new ReadRule(
            RuleScope.Application, match.Severity,
            new CompareReading(new PathQuantity(path), b.Operator, new NumberLiteral(b.Quantity.Value, share ? null : b.Quantity.Measure)),
            noun + Slots.Get("measure").Render(value with { Bounds = [b] }), [member]))]);
    }
}
