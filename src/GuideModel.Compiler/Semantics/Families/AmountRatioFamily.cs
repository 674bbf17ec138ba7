using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>自筹经费与国拨经费比例不低于1:1; 不低于国拨经费的2倍; 占总经费的比例不超过20% (G5.21).</summary>
internal sealed class AmountRatioFamily() : Family(Tier.Specific,
    "{amount}与{amount:whole}[的]比例{modal}{ratio}",
    "{amount}[总额|支持比例|比例]{modal}{times}",
    "{amount}占{amount:whole}[的][比例|比重]{modal}{share}",
    "{amount}与{amount:whole}[的](比例|之比){modal}{share}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string part = match.Get<string>("amount")!;
        TimesValue? times = match.Get<TimesValue>("times");
        string whole = times?.Path ?? match.Get<string>("whole")!;
        var ratio = new RatioQuantity(new PathQuantity(part), new PathQuantity(whole));
        IEnumerable<(CompareOperator Operator, decimal Value)> bounds = times is not null ? [(times.Operator, times.Factor)]
            : match.Get<RatioValue>("ratio") is { } value ? [(value.Operator, value.Value)]
            : match.Get<BoundedValue>("share")!.Bounds.Select(b => (b.Operator, b.Quantity.Value));
        MemberUse[] members = [Members.Amount(part), Members.Amount(whole)];
        return part == whole ? null : SegmentReading.Of([.. bounds.Select(b => new ReadRule(
            RuleScope.Application, match.Severity, new CompareReading(ratio, b.Operator, new NumberLiteral(b.Value)),
            $"{members[0].Term}与{members[1].Term}的比例{BoundedSlotWord(b.Operator)}{Notation.Print(b.Value * 100)}%", members.ToEquatableArray()))]);
    }

    private static string BoundedSlotWord(CompareOperator op) => op == CompareOperator.Equal ? "为" : BoundedSlot.WordFor(op);
}
