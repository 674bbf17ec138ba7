using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目负责人限申报1个项目; 同一单位作为牵头单位在同一方向申报不超过2项; 作为成员参与申报的项目不超过1项 (G5.20).</summary>
internal sealed class ApplicationLimitFamily() : Family(Tier.Specific,
    "(且|并|并且|同时){modal}(限|只能|仅能|最多|至多|只限|限于)" + Does + "{count}" + What,
    "{within}{modal}(限|只能|仅能|仅可|只可|最多|至多|只限|限于)" + Does + "{count}" + What,
    Who + As + "{modal}" + When + "{modal}(限|只能|仅能|仅可|只可|最多|至多|最多只能|最多可|只限|限于)" + Does + "{count}" + What,
    Who + As + "{modal}" + When + "{modal}" + Does + Number + "{modal}{count:bounded}" + What,
    "[同时|并|且]{modal}" + When + "{modal}" + Does + Number + "{modal}{count:bounded}" + What,
    "[{person}][同时]作为{staffrole:as}" + Takes + "[的](项目|课题|申请)[数|总数|数量]{modal}{count:bounded}",
    Who + "[牵头](申报|申请){within}[的](项目|课题)[的](数量|数|总数)[:]{types:kind}{modal}{count:bounded}",
    "{types:goeson}{modal}{count:bounded}")
{
    private const string Who = "([{per}]({person:person}|{researcher:person}|{unit:unit}|{sole:unit})|[{per}]{types:kind}[每单位|每家单位|每个单位|每家])";
    private const string As = "[作为(牵头单位|牵头申报单位|项目牵头单位|申报单位|依托单位|负责人|项目负责人)]";
    private const string Where = "[[在]{within}[中|内|下]]";
    private const string When = Where + "[在][同一批次|同批次|同一年度|同一年|同年|同期|当年|本年度|本批次|本批|同年度][内]" + Where + "[在(本批指南|本批次指南|本批次|本指南|本次指南|本专项)中][[在](本批次|本次|本专项){count:directions}[指南]方向[中|内]]";
    private const string Does = "[牵头|主持|作为负责人|作为项目负责人](申报|报|申请|推荐|主持|牵头|揭榜)";
    private const string Takes = "(参与|参加|参与申报|参加申报|参与申请|申报|申请)";
    private const string Number = "[的][项目|课题|申请][本专项|本批次|本方向][项目|课题|申请]{modal}[数|数量|总数|项目数]";
    private const string What = "[本批|本批次|本年度|本专项|本指南|当年|同类型|同类]([{noun:what}][项目|课题|申请])";

    // 申报1家研发机构: what an application is made for.
    private static readonly string[] Facilities = ["机构", "中心", "基地", "平台", "实验室", "工作站"];

    /// <summary>同一依托单位在方向三申报不超过2项: what is said without the direction, in that direction.</summary>
    public override IEnumerable<SegmentReading> Read(SegmentText text, int start, SentenceContext context)
    {
        var readings = new List<SegmentReading>(base.Read(text, start, context));
        for (int at = text.Value.IndexOf('在', start); at > start; at = text.Value.IndexOf('在', at + 1))
        {
            int from = at;
            NamedDirection.Match(text, from + 1, context, (end, only) =>
            {
                if (only.Count == 1)
                {
                    readings.AddRange(base.Read(new SegmentText(text.Text.Without(from, end)), start, context).Select(r => InDirection(r, only)).OfType<SegmentReading>());
                }
            });
        }

        return readings;
    }

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Has("goeson"))
        {
            return GoesOn(match, context);
        }

        bool named = match.Has("person") || match.Has("unit") || match.Has("kind") || match.Has("sole");
        bool goesOn = context.Here.Count > 0 && context.Here[0].Family == nameof(ApplicationLimitFamily);
        bool bounded = match.Has("bounded");
        if (!named && (context.Entity is not (Entities.Person or Entities.Applicant) || (bounded && !goesOn)))
        {
            return null;
        }

        BoundedValue count = match.Get<BoundedValue>(bounded ? "bounded" : "count")!;
        bool limit = bounded ? !count.Bare && count.Bounds.Count == 1 && count.Bounds[0].Operator == CompareOperator.AtMost : count.Bare && count.Bounds.Count == 1;
        // 企业牵头的项目不超过1个 may be said of all projects together.
        limit &= !match.Has("kind") || !bounded || match.Has("per") || goesOn;
        // 在本批次6个方向中: in all of them.
        limit &= match.Get<BoundedValue>("directions") is not { } all || (all.Bare && all.Bounds[0].Quantity.Value == context.Directions.Count);
        string? what = match.Get<string>("what");
        bool counts = count.Bounds[0].Quantity.Measure is "项" or "个" || (count.Bounds[0].Quantity.Measure == "家" && Facilities.Any(f => what?.EndsWith(f, StringComparison.Ordinal) == true));
        if (!limit || !counts || (what is not null && (what.Contains('类') || what.Contains('或') || what.Contains("方向") || what.Contains('的') || what.Contains("平均"))))
        {
            return null;
        }

        bool person = match.Has("person") || (!named && context.Entity == Entities.Person);
        (MemberUse member, string scope) = Member(match, person);
        Reading most = new CompareReading(new PathQuantity(member.Path), CompareOperator.AtMost, new NumberLiteral(count.Bounds[0].Quantity.Value));
        string says = (person ? "项目负责人" : "申报单位") + (match.Has("as") ? scope + "项目数" + Slots.Get("modal").Render(match.Severity) + Slots.Get("count").Render(count)
            : scope + Slots.Get("modal").Render(match.Severity) + "限申报" + Units.Render(count.Bounds[0].Quantity));
        var rule = new ReadRule(RuleScope.Application, match.Severity, most, says, [member]);
        if (match.Get<EquatableArray<string>>("kind") is not { Count: > 0 } kinds)
        {
            return match.Has("kind") ? null : SegmentReading.Of(rule) with { Entity = person ? Entities.Person : Entities.Applicant };
        }

        // 每家企业限报1项 says nothing of universities.
        return SegmentReading.Of(rule with
        {
            Reading = new WhenReading(new InReading(Members.ApplicantType.Path, Negated: false, kinds, Open: false), most),
            Says = Slots.Get("types").Render(kinds) + "牵头的项目，" + says,
            Members = [member, Members.ApplicantType],
        });
    }

    // 申报同一专题的项目数量:高校不超过5项,企业不超过1项: the next kind of unit, counted as the one before.
    private static SegmentReading? GoesOn(Bound match, SentenceContext context)
    {
        var count = match.Get<BoundedValue>("bounded")!;
        var kinds = match.Get<EquatableArray<string>>("goeson");
        if (context.Here.Count == 0 || context.Here[0] is not { Family: nameof(ApplicationLimitFamily), Rules: [{ Reading: WhenReading { Condition: InReading { Path: var path }, Inner: CompareReading { Left: PathQuantity counted } }, Severity: RuleSeverity.Error, Says: var before, Members: [var member, ..] }] }
            || path != Members.ApplicantType.Path || kinds.Count == 0 || match.Severity != RuleSeverity.Error
            || before.IndexOf('，') is not (> 0 and int whose) || before.IndexOf("限申报", StringComparison.Ordinal) is not (> 0 and int limited) || count.Bare || count.Bounds is not [{ Operator: CompareOperator.AtMost, Quantity: { Measure: "项" or "个" } most }])
        {
            return null;
        }

        return SegmentReading.Of(new ReadRule(RuleScope.Application, match.Severity,
            new WhenReading(new InReading(path, Negated: false, kinds, Open: false), new CompareReading(counted, CompareOperator.AtMost, new NumberLiteral(most.Value))),
            Slots.Get("types").Render(kinds) + "牵头的项目" + before.Substring(whose, limited - whose) + "限申报" + Units.Render(most), [member, Members.ApplicantType])) with { Entity = Entities.Applicant };
    }

    private static (MemberUse Member, string Scope) Member(Bound match, bool person)
    {
        if (match.Get<string>("as") is { } role)
        {
            string taking = "作为" + role + "参与申报";
            return (new MemberUse(Entities.Person + "." + taking + "项目数", MemberKind.Count, taking + "项目数"), taking);
        }

        if (match.Get<string>("within") is not { } within)
        {
            return (person ? Members.ApplicationsByPerson : Members.ApplicationsByUnit, "");
        }

        // 同一专题 need not be a direction.
        string scope = "在" + within;
        return (within == "同一方向" ? (person ? Members.ApplicationsByPersonInDirection : Members.ApplicationsByUnitInDirection)
            : new MemberUse("applications." + (person ? "项目负责人" : "申报单位") + scope + "申报项目数", MemberKind.Count, (person ? "项目负责人" : "申报单位") + scope + "申报项目数"), scope);
    }

    private static SegmentReading? InDirection(SegmentReading reading, EquatableArray<string> only) =>
        reading.Rules is not [var rule] || !rule.Members.Any(m => In(m) != m) ? null : reading with
        {
            Only = only,
            Rules = [rule with
            {
                Only = only,
                Members = rule.Members.Select(In).ToEquatableArray(),
                Reading = In(rule.Reading),
                Says = rule.Says.Replace("限申报", "在同一方向限申报"),
            }],
        };

    private static Reading In(Reading reading) => reading switch
    {
        WhenReading under => under with { Inner = In(under.Inner) },
        CompareReading { Left: PathQuantity { Path: var path } } compare => compare with { Left = new PathQuantity(path == Members.ApplicationsByPerson.Path ? Members.ApplicationsByPersonInDirection.Path : Members.ApplicationsByUnitInDirection.Path) },
        _ => reading,
    };

    private static MemberUse In(MemberUse member) => member == Members.ApplicationsByPerson ? Members.ApplicationsByPersonInDirection
        : member == Members.ApplicationsByUnit ? Members.ApplicationsByUnitInDirection : member;
}
