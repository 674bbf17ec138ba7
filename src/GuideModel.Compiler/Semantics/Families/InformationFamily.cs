namespace GuideModel.Compiler.Semantics.Families;

/// <summary>Sentences of which no rule comes: permissions, references, who funds, what follows (G5.13).</summary>
internal sealed class InformationFamily() : Family(Tier.NoRule,
    "[[项目|合作]内容]可(包括|涵盖|涉及|围绕){words}",
    "[{words}](参见|详见|参照)(本指南|{words})",
    "项目由{words}共同(支持|资助|征集|组织)",
    "[具体]{words}(如下|见附件)",
    "经{words}(磋商|协商|商议|会商)(议定|商定|确定|一致)")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context) =>
        match.Get<string>("words") is { } words && Signals.Any(words) ? null : SegmentReading.Of(SegmentRole.Info);
}
