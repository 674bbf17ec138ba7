using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>A segment that only says of which directions the next ones speak: 除1.4方向外, 对于方向2.1的项目 (G4.13).</summary>
internal sealed class NamedDirectionFamily() : Family(Tier.Specific)
{
    public override IEnumerable<SegmentReading> Read(SegmentText text, int start, SentenceContext context)
    {
        EquatableArray<string> only = [];
        NamedDirection.Match(text, start, context, (end, names) => only = end == text.Length ? names : only);
        return only.Count == 0 ? [] : [SegmentReading.Of(SegmentRole.Info) with { Only = only, Family = nameof(NamedDirectionFamily) }];
    }

    protected override SegmentReading? Bind(Bound match, SentenceContext context) => null;
}
