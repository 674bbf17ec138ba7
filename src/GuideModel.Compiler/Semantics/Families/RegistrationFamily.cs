using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>牵头单位应在2022年3月31日前注册; 注册满一年 (G5.3). 以前 includes the day, 前 does not.</summary>
internal sealed class RegistrationFamily() : Family(Tier.Specific,
    Unit + "[的](注册时间|成立时间|注册成立时间){modal}[为|在|于]{date}{until}",
    Unit + "{modal}[在|于]{date}{until}[依法](注册|成立|注册成立)",
    Unit + "{modal}[依法](注册|成立|注册成立)[时间]满{duration}",
    Unit + "{modal}为[在]中国[大陆][境内][依法][登记]注册[满]{duration:before}的{types}",
    Unit + "[的][注册|成立|注册成立](时间|年限){modal}{duration:bounded}")
{
    private const string Unit = "[项目](牵头申报单位|申报单位|牵头单位|申报企业|牵头企业|企业)";

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<DateLiteral>("date") is { } date)
        {
            CompareOperator op = match.Get<string>("until") == "前" ? CompareOperator.LessThan : CompareOperator.AtMost;
            return SegmentReading.Of(new ReadRule(
                RuleScope.Application, match.Severity, new CompareReading(new PathQuantity(Members.RegisteredDate.Path), op, date),
                Say(0, ("modal", match.Severity), ("date", date), ("until", match.Get<string>("until")!)), [Members.RegisteredDate]));
        }

        if (match.Get<BoundedValue>("before") is { Bounds.Count: 1 } registered)
        {
            // 注册一年以上的企业 makes two demands: how long, and what kind.
            var least = registered.Bare ? registered.Bounds[0] with { Operator = CompareOperator.AtLeast } : registered.Bounds[0];
            var types = match.Get<EquatableArray<string>>("types");
            return SegmentReading.Of(
                new ReadRule(RuleScope.Application, match.Severity, new InReading(Members.ApplicantType.Path, Negated: false, types, Open: false),
                    "申报单位" + Slots.Get("modal").Render(match.Severity) + "为" + Slots.Get("types").Render(types), [Members.ApplicantType]),
                new ReadRule(RuleScope.Application, match.Severity,
                    new CompareReading(new PathQuantity(Members.RegisteredMonths.Path), least.Operator, new NumberLiteral(least.Quantity.Value)),
                    "申报单位注册时间" + Slots.Get("duration").Render(registered with { Bounds = [least], Bare = false }), [Members.RegisteredMonths]));
        }

        if (match.Get<BoundedValue>("duration") is { Bare: false } or { Bounds.Count: not 1 })
        {
            return null; // 满一年 has no other bound
        }

        var bounded = match.Get<BoundedValue>("bounded")
            ?? new BoundedValue([match.Get<BoundedValue>("duration")!.Bounds[0] with { Operator = CompareOperator.AtLeast }], Bare: false);
        return SegmentReading.Of([.. Compare(new PathQuantity(Members.RegisteredMonths.Path), bounded).Select(c => new ReadRule(
            RuleScope.Application, match.Severity, c.Reading, "申报单位注册时间" + Slots.Get("duration").Render(c.One), [Members.RegisteredMonths]))]);
    }
}
