using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>申报单位应为高校 (G5.3).</summary>
internal sealed class ApplicantTypeFamily() : Family(Tier.Specific,
    "[{noun:place}]{unit}{modal}为{types}[{open}[法人|法人单位|单位|机构|独立法人单位|独立法人|企事业单位]]",
    "{unit}{modal}为[在]{noun:where}[依法][登记|登记并]注册[成立]的{types}[{open}[法人|法人单位|单位|机构|独立法人单位|独立法人|企事业单位]]",
    "[项目]{modal}由{types}[单独|独立|作为牵头单位]牵头[申报|承担|实施]",
    "{unit}{modal}在{noun:registered}[依法][登记|登记并]注册",
    "[项目]{modal}由{types}(申报|独立申报|作为牵头单位申报)")
{
    private static readonly string[] Places = ["省", "市", "区", "县", "州", "境内", "国内", "内地", "大陆", "省内", "市内", "区内"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if ((match.Get<string>("registered") ?? match.Get<string>("where")) is { } somewhere && (somewhere.EndsWith("登记", StringComparison.Ordinal) || somewhere.EndsWith("依法", StringComparison.Ordinal)))
        {
            return null;
        }

        if (match.Get<string>("registered") is { } registered)
        {
            return SegmentReading.Of(Registered(registered, match.Severity, context)) with { Entity = Entities.Applicant };
        }

        // 外方牵头单位 is not ours, and any other word might name some of the units only.
        if (match.Get<string>("place") is { } place && place is not ("项目" or "中方项目" or "中方" or "专项" or "本" or "该") && !Places.Any(p => place.EndsWith(p, StringComparison.Ordinal)))
        {
            return null;
        }

        var types = match.Get<EquatableArray<string>>("types");
        bool open = match.Has("open");
        var rule = new ReadRule(
            RuleScope.Application, match.Severity, new InReading(Members.ApplicantType.Path, Negated: false, types, open),
            Say(0, [("unit", "申报单位"), ("modal", match.Severity), ("types", types), .. open ? [("open", (object)"等")] : Array.Empty<(string, object)>()]), [Members.ApplicantType]);
        if (match.Get<string>("where") is not { } where)
        {
            return SegmentReading.Of(rule) with { Entity = Entities.Applicant, StatesOnly = !match.HasDuty };
        }

        // 在中国大陆境内注册的企业: where it is registered is a demand of its own.
        return SegmentReading.Of(Registered(where, match.Severity, context), rule) with { Entity = Entities.Applicant };
    }

    private static ReadRule Registered(string where, RuleSeverity severity, SentenceContext context)
    {
        string answer = "在" + where + "注册";
        string path = Entities.Applicant + "." + context.Vocabulary.JsonName(answer);
        return new ReadRule(RuleScope.Application, severity, new AnswerReading(path), "申报单位" + (severity == RuleSeverity.Warning ? "原则上" : "") + "须" + answer, [new MemberUse(path, MemberKind.YesNo, answer)]);
    }
}
