namespace GuideModel.Compiler.Semantics.Families;

/// <summary>除特殊说明外: what follows holds where a direction does not say otherwise (G4.9, <see cref="Defaults"/>).</summary>
internal sealed class DefaultFamily() : Family(Tier.Specific,
    "除[个别方向|个别任务|个别专题|任务中|指南中|方向中|各任务中|各方向中|榜单中|本指南|本通知|指南|本章|各方向|各专题|具体方向|具体指南方向|相关方向|指南方向|指南任务|各指南任务|相关任务|方向|具体任务|申报方向](另有|有特殊|有特别|另有特殊|特殊|特别|另外)(说明|规定|要求|注明|约定)(以外|之外|外|的外|者外)")
{
    // Inside a direction nobody could say where else it would be said.
    protected override SegmentReading? Bind(Bound match, SentenceContext context) =>
        context.Direction is null && context.Here.Count == 0 ? SegmentReading.Of(SegmentRole.Info) with { Default = true } : null;
}
