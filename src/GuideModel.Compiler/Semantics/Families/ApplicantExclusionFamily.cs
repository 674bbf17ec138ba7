using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>事业单位、社会团体不得牵头申报; 国家机关不得牵头或参与申报 (G5.3).</summary>
internal sealed class ApplicantExclusionFamily() : Family(Tier.Specific,
    "{types}不得牵头申报",
    "{types:joining}不得参与申报",
    "[中央和地方各级|各级|中央和地方]{types}[单位]{modal}(不得|不能|不可|严禁)作为[项目](申报单位|牵头单位|牵头申报单位|依托单位)(进行申报|申报|)",
    "[中央和地方各级|各级|中央和地方]{types:both}[单位]{modal}(不得|不能|不可|严禁)作为[项目](申报单位|牵头单位|牵头申报单位)(或|和|及|、|或者)(参与单位|合作单位|参加单位)[进行|参与][申报]",
    "{types}[单位]{modal}(不得|不能|不可|严禁)(牵头申报|作为牵头单位|作为[项目]牵头单位申报|申报|作为依托单位|作为依托单位申请|作为申报单位|牵头|申请)[项目]",
    "{types:joining}[单位]{modal}(不得|不能|不可|严禁)(参与申报|作为参与单位|参与|参加)[项目]",
    "{types:both}[单位]{modal}(不得|不能|不可|严禁)牵头(或|和|及|、|或者)(参与|参加)[申报][项目]",
    "{types}[单位]{modal}(不作为|不能作为|不宜作为)[项目](申报主体|申报单位|牵头单位|申报对象)",
    "{types}[单位]{modal}(只能|仅能|仅可|只可)[作为|以](参与单位|合作单位|参加单位)[身份][参与|参加|参与申报|参加申报]",
    "{types}[单位]{modal}(不得|不能|不可|严禁)作为{categories:kind}[的](牵头单位|申报单位|牵头申报单位|依托单位)")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<EquatableArray<string>>("both") is { Count: > 0 } both)
        {
            return SegmentReading.Of(Leading(both), Joining(both));
        }

        if (match.Get<EquatableArray<string>>("kind") is { Count: > 0 } kinds)
        {
            return Conditions.Under(KindConditions.Categories(kinds, negated: false), SegmentReading.Of(Leading(match.Get<EquatableArray<string>>("types"))));
        }

        return SegmentReading.Of(match.Get<EquatableArray<string>>("joining") is { Count: > 0 } joining ? Joining(joining) : Leading(match.Get<EquatableArray<string>>("types")));
    }

    private ReadRule Leading(EquatableArray<string> types) => new(
        RuleScope.Application, RuleSeverity.Error, new InReading(Members.ApplicantType.Path, Negated: true, types, Open: false), Say(0, ("types", types)), [Members.ApplicantType]);

    private ReadRule Joining(EquatableArray<string> types) => new(
        RuleScope.Application, RuleSeverity.Error, new EachReading(Members.Team.Path, new InReading("type", Negated: true, types, Open: false)),
        Say(1, ("joining", types)), [Members.Team, Members.TeamType]);
}
