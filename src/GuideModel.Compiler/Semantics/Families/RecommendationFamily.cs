using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>每个市推荐不超过5项; 省属高校限额推荐5项,其中青年项目不超过2项 (G5.20): how many somebody may recommend, which no application shows.</summary>
internal sealed class RecommendationFamily() : Family(Tier.NoRule,
    "[各|每个|每家|每]{region}" + Recommends,
    "{noun:who}(限额推荐|限额申报推荐)[申报]{count:limit}[项目|课题|申请]",
    "[各|每个|每家|每所|每]{noun:who}[的]推荐(名额|限额|指标)[数]{modal}{count:limit}",
    "[其中][,]{noun:kind}[数|数量]{modal}{count:part}",
    "[其他|其余]{noun:else}(限额|)推荐[申报]{count:part}[项目|课题|申请]")
{
    private const string Recommends = "{modal}(限|限额|最多|至多|只能|可|)推荐[申报|的][项目|课题|申请][数|总数|数量]{modal}{count:limit}";

    private static readonly string[] Kinds = ["项目", "课题", "类", "专项"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string words = match.Get<string>("who") + match.Get<string>("kind") + match.Get<string>("else");
        BoundedValue count = match.Get<BoundedValue>("limit") ?? match.Get<BoundedValue>("part")!;
        bool goesOn = context.Here.Count > 0 && context.Here[0].Family == nameof(RecommendationFamily);
        return (match.Has("part") && !goesOn) || (match.Has("kind") && !Kinds.Any(k => words.EndsWith(k, StringComparison.Ordinal))) || count.Bounds.Any(b => b.Quantity.Measure is not ("项" or "个")) || Signals.Any(words) || Signals.TurnsName(words.Replace("其他", ""))
            ? null : SegmentReading.Of(Compiler.SegmentRole.Manual);
    }
}
