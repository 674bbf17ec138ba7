using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>申报单位应为高校 (G5.3).</summary>
internal sealed class ApplicantTypeFamily() : Family(Tier.Specific,
    "[{noun:place}]{unit}{modal}为{kindsofunits:types}[{open}[法人|法人单位|单位|机构|独立法人单位|独立法人|企事业单位]]",
    "{unit}{modal}为[在]{noun:where}[依法][登记|登记并]注册[成立]的{kindsofunits:types}[{open}[法人|法人单位|单位|机构|独立法人单位|独立法人|企事业单位]]",
    "{unit}{modal}为[在]{noun:located}的{kindsofunits:types}[{open}[法人|法人单位|单位|机构|独立法人单位|独立法人|企事业单位]]",
    "{unit}{modal}为{phrase:such}的{kindsofunits:types}[{open}[法人|法人单位|单位|机构|独立法人单位|独立法人|企事业单位]]",
    Project + "{modal}由[中方]{kindsofunits:types}[单独|独立|作为牵头单位]牵头[申报|承担|实施|建设]",
    Project + "{modal}(限|限由|仅限|只限|仅限由){kindsofunits:types}[作为牵头单位]牵头[申报|承担|实施|建设]",
    "[项目]要求[必须|须|应][由]{kindsofunits:types}牵头[申报|承担|实施|建设]",
    "{unit}(和|及|与|、){team}{modal}为{kindsofunits:types}[{open}[法人|法人单位|单位|机构|独立法人单位|独立法人|企事业单位]]",
    "{unit}(和|及|与|、){team}{modal}为[在]{noun:where}[依法][登记|登记并]注册[成立]的{kindsofunits:types}[{open}[法人|法人单位|单位|机构|独立法人单位|独立法人|企事业单位]]",
    "{unit}{modal}在{noun:registered}[依法][登记|登记并]注册",
    "[{modal}为]在{noun:where}[依法][登记|登记并]注册[成立]的{kindsofunits:carried}[{open}[法人|法人单位|单位|机构|独立法人单位|独立法人|企事业单位]]",
    "[{local}]{kindsofunits:listed}[牵头申报|牵头|独立申报|申报]",
    "[{noun:place}]{unit}{modal}为{kindsofunits:types}(或其组成的联合体|或由其组成的联合体|或联合体|及其联合体)",
    "[项目]{modal}由{kindsofunits:types}(申报|独立申报|作为牵头单位申报|独立或牵头申报)")
{
    private const string Project = "[项目|中方|本任务|本指南任务|该任务|该指南任务|本方向|该方向|本专题|本榜单|本课题|本项目]";

    private static readonly string[] Places = ["省", "市", "区", "县", "州", "境内", "国内", "内地", "大陆", "省内", "市内", "区内"];

    private static readonly string[] Having = ["具有", "具备", "拥有", "经", "通过", "取得", "获得", "从事", "符合", "属于", "列入", "纳入", "依法", "在"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if ((match.Get<string>("registered") ?? match.Get<string>("where")) is { } somewhere && (somewhere.EndsWith("登记", StringComparison.Ordinal) || somewhere.EndsWith("依法", StringComparison.Ordinal) || Signals.TurnsName(somewhere)))
        {
            return null;
        }

        // 申报主体要求:本市企业: what stands alone under a label about the applicant.
        if (match.Has("listed") && !(context.Direction is not null && !context.Results && context.Here.All(r => r.Family is null && r.Rules.Count == 0)
            && (context.Introduction is { Entity: Entities.Applicant, Papers: false } || context.Here.Any(r => r.Entity == Entities.Applicant))))
        {
            return null;
        }

        // 申报单位应具备的资格条件 / 在中国大陆境内注册的高校和企业等法人单位: of whom the heading says.
        if (match.Has("carried") && context.Entity != Entities.Applicant)
        {
            return null;
        }

        // 宁夏境内的企业, 具有独立法人资格的企业: the kind is checked, where or what it is besides people see. 规模较大的 says nothing that they could.
        string? besides = match.Get<string>("where") ?? match.Get<string>("located") ?? match.Get<string>("such") ?? match.Get<string>("local");
        if ((match.Get<string>("located") is { } at && !Places.Any(p => at.EndsWith(p, StringComparison.Ordinal)))
            || (match.Get<string>("such") is { } such && !(Having.Any(h => such.StartsWith(h, StringComparison.Ordinal)) && !Signals.Any(such) && !UnitTypesSlot.IsKind(such)))
            || (besides is not null && Signals.TurnsName(besides)))
        {
            return null;
        }

        // Where somebody is registered no application's data show.
        if (match.Has("registered"))
        {
            return SegmentReading.Of(SegmentRole.Manual) with { Entity = Entities.Applicant };
        }

        // 外方牵头单位 is not ours, and any other word might name some of the units only.
        if (match.Get<string>("place") is { } place && place is not ("项目" or "中方项目" or "中方" or "专项" or "本" or "该") && !Places.Any(p => place.EndsWith(p, StringComparison.Ordinal)))
        {
            return null;
        }

        var types = match.Get<EquatableArray<string>>(match.Has("carried") ? "carried" : match.Has("listed") ? "listed" : "types");
        bool open = match.Has("open");

        // 本市高校 is a university, and no kind of its own.
        if (match.Has("listed") && types.Any(t => Slots.Get("local").Words.Any(t.StartsWith)))
        {
            return null;
        }

        // 由企业牵头,牵头企业须为高新技术企业: the second is a kind of the first, and no unit is written down as both.
        if (context.Here.SelectMany(r => r.Rules).Any(r => r.Reading is InReading { Negated: false } before && before.Path == Members.ApplicantType.Path && before.Names != types))
        {
            return null;
        }

        var rule = new ReadRule(
            RuleScope.Application, match.Severity, new InReading(Members.ApplicantType.Path, Negated: false, types, open),
            Say(0, [("unit", "申报单位"), ("modal", match.Severity), ("types", types), .. open ? [("open", (object)"等")] : Array.Empty<(string, object)>()]), [Members.ApplicantType]);
        // 由企业牵头申报 demands; 申报单位为企业 may be the condition of what follows.
        ReadRule[] all = !match.Has("team") ? [rule] : [rule, new ReadRule(
            RuleScope.Application, match.Severity, new EachReading(Members.Team.Path, new InReading("type", Negated: false, types, open)),
            "参与单位" + Slots.Get("modal").Render(match.Severity) + "为" + Slots.Get("types").Render(types) + (open ? "等" : ""), [Members.Team, Members.TeamType])];
        return SegmentReading.Of(all) with { Entity = Entities.Applicant, StatesOnly = !match.HasDuty && match.Has("unit") && besides is null, ForPeople = besides };
    }
}
