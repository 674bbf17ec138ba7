using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>间接费用按照直接费用扣除设备购置费后的一定比例核定, 500万元以下的部分不超过30% (G5.21): a share that falls by steps. Of an amount within
/// the first step it is a rule; how the steps above add up people check.</summary>
internal sealed class TrancheFamily() : Family(Tier.Specific,
    "{noun:part}{modal}[实行总额控制][按|按照][不超过]{noun:whole}扣除{noun:less}后[余额]的(一定|规定|相应)比例(核定|确定|计提|列支|提取)",
    "{money:step}[的]部分[为]{modal}{share}",
    "超过{money:above}[的]部分[为]{modal}{share}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<string>("part") is { } name)
        {
            return Subjects.Operand(name, context) is { Kind: UnitKind.Yuan } part && part.Members[0].Path == "indirectCost" && RatioFamily.Less(match.Get<string>("whole")!, match.Get<string>("less")!, context) is { } whole
                ? SegmentReading.Of(Compiler.SegmentRole.Info) with { Stepped = new SteppedShare(part, whole) } : null;
        }

        if (context.Here.Select(r => r.Stepped).FirstOrDefault(s => s is not null) is not { } stepped || match.Get<BoundedValue>("share") is not { Bare: false } share)
        {
            return null;
        }

        if (match.Get<BoundedValue>("step") is not { Bounds: [{ Operator: CompareOperator.AtMost } step] })
        {
            return SegmentReading.Of(Compiler.SegmentRole.Manual);
        }

        var within = new BoundedValue([step], Bare: false);
        SegmentReading reading = RatioFamily.Quotient(stepped.Part, stepped.Whole, share.Bounds.Select(b => (b.Operator, b.Quantity.Value)), match.Severity);
        return reading with
        {
            Rules = reading.Rules.Select(r => r with
            {
                Reading = new WhenReading(new CompareReading(stepped.Whole.Quantity, step.Operator, new NumberLiteral(step.Quantity.Value)), r.Reading),
                Says = stepped.Whole.Says + Slots.Get("money").Render(within) + "的，" + r.Says,
            }).ToEquatableArray(),
        };
    }
}
