using System.Text.RegularExpressions;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>A segment without any sign of a rule that goes on a segment left to people, or background (G5.14).</summary>
/// <remarks>After a rule or a condition only the deeds of acts.txt (…,使用合格实验动物): other words there could be what changes the rule
/// (以第一标注计), or the duty itself.</remarks>
internal sealed class ContinuationFamily() : Family(Tier.Continuation,
    "{words}",
    "[并|且|并且|同时|也|还]{act}{words:deed}")
{
    // …,并落实场地或另行确定; …,并落实场地的不予受理: what more is said may be of the rule.
    private static readonly SoughtWords Turns = new(["不", "或", "另", "每", "约", "除", "若", "如", "可", "例", "时", "者", "经", "等情", "为准", "调整", "的单位", "的企业", "的项目", "的申", "非", "以外", "之外", "情形", "之一"]);

    // 到位时间, 按时: 时 inside a word is no condition.
    private static readonly Regex Times = new("时间|时限|时长|及时|按时|同时|实时", RegexOptions.CultureInvariant);

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string words = match.Get<string>("words") ?? match.Get<string>("deed")!;
        if (match.Has("deed") && (Turns.AnyIn(Times.Replace(words, "")) || Signals.TurnsName(Times.Replace(words, "")) || words.Length < 2))
        {
            return null;
        }

        bool free = context.Condition is null && context.Here.All(b => b.Rules.Count == 0);
        return Signals.Any(words) || Signals.Checkable(words) || free == match.Has("deed") ? null : context.Previous switch
        {
            SegmentRole.Manual or SegmentRole.Advice or SegmentRole.Rule => SegmentReading.Of(SegmentRole.Manual),
            SegmentRole.Info when match.Has("deed") => SegmentReading.Of(SegmentRole.Manual),

            // 除专题一外,其余项目由企业牵头: what only says of whom is no background that goes on.
            SegmentRole.Info when !Signals.IsDemand(words) && context.Here.All(b => b is { Role: SegmentRole.Info, BothSidesOnly: false, Whole: null, Family: not nameof(NamedDirectionFamily) }) =>
                SegmentReading.Of(Signals.HasDuty(words) ? SegmentRole.Manual : SegmentRole.Info),
            _ => null,
        };
    }
}
