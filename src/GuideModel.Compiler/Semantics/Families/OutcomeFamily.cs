using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>联合研制样机不少于4台; 出版学术专著1部; 提供不少于800平方米的场地 (G5.5): a verb, a noun and a bound make a member of the targets.</summary>
/// <remarks>A bare number in a list of results means at least (readings, "Settled").</remarks>
internal sealed class OutcomeFamily() : Family(Tier.Outcome,
    "{modal}[" + Partner + "][{shared:joint}]{verb}[{relative}]{noun}[{except}][{itemised}]{modal}{any}",
    "{modal}[" + Partner + "][{shared:joint}]{verb}{modal}{any:first}[的][{relative}]{noun}",
    "{modal}至少[{shared:joint}]{verb}[{relative}]{noun}{any:least}",
    "{modal}至少[{shared:joint}]{verb}{any:least}[的][{relative}]{noun}",
    "{noun:shared}{any}",
    "(可|可以){verb}{any:permitted}[的]{noun}",
    "{modal}在{noun:venue}[上|中]{verb}{noun}{modal}{any}",
    "{modal}在{abroad}{noun:venue}[上|中]{verb}{noun}{modal}{any}",
    "{modal}以{matters:venue}[身份|名义]{verb}{noun}{modal}{any}",
    "{modal}以{signature}{verb}{noun}{modal}{any}",
    "{modal}{verb}{noun:one}或{verb:second}{noun}{modal}{any}",
    "{modal}[{shared:joint}]{verb}或{verb:alternative}{noun}{modal}{any}",
    "{modal}在{any:regions}[的](省份|省|市|地市|县|区县|国家|地区)的{any:places}[的]{noun:place}[内|中|上](实现|开展|进行|完成|实施){noun:what}",
    "{modal}为{noun:helped}{verb}({noun}|{kinds:several}){modal}{any}",
    "{modal}[" + Partner + "][{shared:joint}]{verb}{kinds:several}{modal}{any}",
    "{modal}[" + Partner + "][{shared:joint}]{verb}{summed:several}(合计|总计|共计|总数|合计共)[{modal}]{any:sum}",
    "{noun:tested}{modal}通过{any:first}[的]{noun:tester}(验证|应用验证|试用验证|考核验证|认证|试用|测试|检测|评测)",
    "{modal}[" + Partner + "]{noun:recorded}{deed}{any}",
    "[实现|完成|推动|促成|推进]{noun:recorded}在{noun:where}{deed}{modal}{any}",
    "[项目成果|研究成果|成果|相关成果|产品|新产品|样机|装备|设备|系统|技术|平台]{modal}在{any:first}[的]{noun:recorded}[内|中|上]{deed}",
    "[产品|样机|装备|设备|系统|技术|平台|成果]{modal}[至少]在{any:first}[的]{noun:place}[内|中|上](实现|开展|进行|完成|实施){noun:what}",
    "{modal}[" + Partner + "][{shared:joint}]{verb}({noun:example}|{summed:example})等{noun}{modal}{any}",
    "{modal}[" + Partner + "][{shared:joint}]{verb}({noun:example}|{summed:example})等{any:first}[的]{noun}")
{
    public const string Partner = "与({country}[方]|外方|对方|国外|境外|各国)[合作](伙伴|单位|方|机构|团队|导师|专家|学者|研究人员|科研人员|)";

    private static readonly string[] Places = ["境外", "国外", "海外", "国内", "境内", "省内", "省外", "区内", "市内", "县内", "本区", "我区", "本省", "我省", "本市", "我市", "内地", "港澳", "香港", "澳门", "地区", "国家", "国", "省", "市", "县", "区", "地", "基地", "园区", "企业", "单位", "医院", "学校", "高校", "机构"];
    private static readonly string[] Doing = ["开展", "进行", "实现", "完成", "实施"];
    private static readonly string[] Helped = ["方", "国", "当地", "企业", "单位", "机构", "地区", "院校", "医院", "国家"];
    private static readonly string[] Rights = ["专利", "著作权", "标准", "新品种权", "品种权", "商标", "知识产权", "新药", "临床试验", "注册证", "规程", "规范", "工法", "PCT", "布图设计"];

    private static readonly string[] Testers = ["企业", "单位", "用户", "客户", "公司", "机构", "医院", "厂商", "厂家", "实验室"];
    /// <summary>满足不少于30人的要求: what is demanded is no result.</summary>
    public static bool IsDemand(string noun) => Demanding.Any(d => noun.EndsWith(d, StringComparison.Ordinal));

    private static readonly string[] Demanding = ["要求", "条件", "规定"];
    private static readonly string[] Handing = ["提供", "提交", "出具"];

    private static readonly string[] Lasting = ["时间", "时长", "周期", "成本", "费用", "能耗", "误差"];

    private static readonly string[] Staff = ["人员", "团队", "机构", "费", "投入", "经费", "人才", "骨干"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // A figure that limits a permission is a rule.
        if (match.Get<BoundedValue>("permitted") is { } permitted && (permitted.Bare || permitted.Bounds.Any(b => b.Operator is not (CompareOperator.AtMost or CompareOperator.LessThan))))
        {
            return null;
        }

        if (match.Get<string>("shared") is { } shared)
        {
            return context.Verb is { } carried ? Outcome(match, context, carried, shared, "any") : null;
        }

        // 在4个省份的20家医院开展评价: so many of each.
        if (match.Has("regions"))
        {
            if (BeginsWithMeasure(match.Get<string>("place")!, match.Get<BoundedValue>("places")))
            {
                return null;
            }

            string done = "开展" + match.Get<string>("what");
            return Outcome(match, context, "", done + "的" + Regional, "regions") is { } first && Outcome(match, context, "", done + "的" + match.Get<string>("place"), "places") is { } second
                ? second with { Rules = [.. first.Rules, .. second.Rules] } : null;
        }

        // 在2座以上矿山开展试验: so many places where it is done.
        if (match.Get<string>("place") is { } place)
        {
            return Outcome(match, context, "", "开展" + match.Get<string>("what") + "的" + place, "first");
        }

        // 产品通过不少于2家下游企业验证: so many that have tested it.
        if (match.Get<string>("tester") is { } tester)
        {
            return Testers.Any(t => tester.EndsWith(t, StringComparison.Ordinal)) && !BeginsWithMeasure(tester, match.Get<BoundedValue>("first")) ? Outcome(match, context, "", match.Get<string>("tested") + "通过验证的" + tester, "first") : null;
        }

        if (match.Get<string>("recorded") is { } recorded)
        {
            // 企业开展示范应用: 开展 is the verb of 示范应用, not the end of a name.
            if (Doing.Any(recorded.Contains))
            {
                return null;
            }

            // 成果在省内转化
            string where = match.Get<string>("where") is { } there ? "在" + there : "";
            return where.Length > 0 && !Places.Any(p => where.EndsWith(p, StringComparison.Ordinal)) ? null
                : Outcome(match, context, "", recorded + where + match.Get<string>("deed"), match.Has("first") ? "first" : "any");
        }

        // 至少举办研讨会2次
        if (match.Get<BoundedValue>("least") is { } least && !least.Bare)
        {
            return null;
        }

        string verb = match.Get<string>("verb")!;
        string noun = match.Get<string>("example") is { } example ? example + "等" + match.Get<string>("noun") : match.Get<string>("noun") ?? match.Get<string>("several") + (match.Has("sum") ? "合计" : "");

        // 满足研发人员不少于30人的要求; 须提供协议或…总数不超过4个: no deeds either.
        if (IsDemand(noun) || (Handing.Contains(verb) && !context.Results && match.Get<BoundedValue>("sum") is not null))
        {
            return null;
        }

        // 注册资本, 研发场地面积: what a unit has, and no deed.
        if (!context.Results && !match.Has("joint") && Lexicon.UnitFacts.Contains(verb + noun))
        {
            return null;
        }

        // 博士后和博士研究生合计不少于10名: of the sum.
        if (match.Has("several") && !match.Has("sum") && match.Sums)
        {
            return null;
        }

        // 提供5篇代表性论文: papers of the application, no results.
        if (Handing.Contains(verb) && Subjects.IsPaper(noun))
        {
            return null;
        }

        // 培训100人次: 次 belongs to the measure word.
        if ((match.Has("first") || match.Has("least")) && (noun.Length < 2 || CountsOthers(noun, match.Get<BoundedValue>("first") ?? match.Get<BoundedValue>("least")) || noun.Contains("参加") || (noun.Contains("参与") && noun.Contains('的')) || BeginsWithMeasure(noun, match.Get<BoundedValue>("first") ?? match.Get<BoundedValue>("least"))))
        {
            return null;
        }

        // 申请发明专利或登记软件著作权: rights are counted together, however they are got.
        if (match.Get<string>("one") is { } one)
        {
            return IsRight(one) && IsRight(noun) && !match.MeansEach ? Outcome(match, context, verb + one + "或" + match.Get<string>("second"), noun, "any") : null;
        }

        if (Subjects.Mixes(noun) && !(verb is "获得" or "取得" or "获批" && AreCertificates(noun.Split('或'))))
        {
            return null;
        }

        if (match.Get<string>("venue") is { } venue)
        {
            // 在规定时间内向…: to whom is not where.
            if (venue.Contains('向') && !venue.Contains("方向"))
            {
                return null;
            }

            // 在中亚地区派出: where it is done belongs to the name.
            if (verb is not ("发表" or "刊发" or "出版" or "录用"))
            {
                return Places.Any(p => venue.EndsWith(p, StringComparison.Ordinal)) ? Outcome(match, context, "在" + venue + verb, noun, "any") : null;
            }

            return Outcome(match, context, match.Get<string>("abroad") + venue + verb, noun, "any");
        }

        // 为外方培训: whom it is done for belongs to the name.
        if (match.Get<string>("helped") is { } helped)
        {
            return Helped.Any(h => helped.EndsWith(h, StringComparison.Ordinal)) ? Outcome(match, context, "为" + helped + verb, noun, "any") : null;
        }

        // 以第一标注发表论文: how it is signed belongs to the name.
        if (match.Get<string>("signature") is { } signature)
        {
            return Outcome(match, context, "以" + signature + verb, noun, "any");
        }

        // 获得|授权发明专利 is 获得授权|发明专利.
        if (verb is "获得" or "取得" && noun.StartsWith("授权", StringComparison.Ordinal))
        {
            return null;
        }

        // 提供3份材料 is about papers of the application.
        if (verb is "提供" or "出具" && Lexicon.Documents.Any(d => noun.EndsWith(d, StringComparison.Ordinal)))
        {
            return null;
        }

        // 研发人员 is a kind of person, not a deed.
        if (verb is "研发" or "研究" or "开发" or "服务" or "管理" or "生产" or "设计" && Staff.Any(s => noun.StartsWith(s, StringComparison.Ordinal)))
        {
            return null;
        }

        // 项目负责人…,发表论文不少于3篇: what somebody has to show is no result of the project.
        if (!context.Results && !match.Has("joint") && OwnDeeds.Contains(verb) && (context.Entity is Entities.Person || (context.Entity is Entities.Applicant && !context.IsNewSentence)))
        {
            return null;
        }

        // 完成千吨|级中试: how large it is belongs to the name.
        if (noun[0] == '级')
        {
            return null;
        }

        // 申报单位… is no outcome: only rights are applied for and granted.
        bool right = verb is "申请" or "授权";
        if (right && (noun.StartsWith("单位", StringComparison.Ordinal) || noun[0] == '人' || noun.StartsWith("主体", StringComparison.Ordinal)))
        {
            return null;
        }

        return right && !Rights.Any(r => noun.EndsWith(r, StringComparison.Ordinal)) ? null
            : Outcome(match, context, (match.Has("joint") ? "共同" : "") + verb + (match.Get<string>("alternative") is { } alternative ? "或" + alternative : "") + match.Get<string>("relative"), noun, match.Has("sum") ? "sum" : match.Has("first") ? "first" : match.Has("least") ? "least" : match.Has("permitted") ? "permitted" : "any");
    }

    private static readonly string[] OwnDeeds = ["发表", "获得", "取得", "获", "授权", "获授权", "获得授权", "主持", "承担", "参与", "参加", "拥有", "出版", "入选"];

    private const string Regional = "地区";

    private static bool IsRight(string noun) => Rights.Any(r => noun.EndsWith(r, StringComparison.Ordinal)) && !noun.Contains('或') && !noun.Contains('、');

    // 获得新药注册证书或临床试验批件
    private static bool AreCertificates(string[] nouns) => nouns.Length == 2 && nouns.All(n => Certificates.Any(c => n.EndsWith(c, StringComparison.Ordinal) && n.Length > c.Length))
        && !Lexicon.Verbs.Any(v => nouns[1].StartsWith(v, StringComparison.Ordinal));

    private static readonly string[] Certificates = ["证书", "注册证", "批件", "批文", "许可证", "备案凭证", "备案号", "登记证", "文号"];

    // 3XQ款产品: a unit that nobody knows before a measure word.
    private static bool BeginsWithMeasure(string noun, BoundedValue? value) => value is { Kind: UnitKind.Measure } && value.Bounds[0].Quantity.Measure is [.., < '\u4E00'] && Lexicon.MeasureWords.Contains(noun.Substring(0, 1));

    // 60家实验室…的能力验证: what is counted in 家 are the units before 的.
    private static bool CountsOthers(string noun, BoundedValue? count) => count?.Bounds[0].Quantity.Measure == "家" && noun.LastIndexOf('的') is > 0 and int end
        && noun.Substring(end + 1) is var head && !UnitTypesSlot.IsKind(head) && !Units.End(head);

    private static readonly WordEndings Units = new(["单位", "用户", "客户", "户", "门店", "商户", "厂", "社", "所", "场"]);

    private static SegmentReading? Outcome(Bound match, SentenceContext context, string verb, string noun, string slot)
    {
        // SCI论文、EI论文均不少于2篇: so many of each, not of both together.
        if (match.MeansEach && (match.Has("several") || noun.Contains('、') || noun.Contains('/')))
        {
            return null;
        }

        BoundedValue value = AtLeastIfBare(match.Get<BoundedValue>(slot)!);

        // 5次 of something done is counted, not measured.
        bool counted = value.Kind == UnitKind.Measure && Lexicon.MeasureWords.Contains(value.Bounds[0].Quantity.Measure);
        if (counted || value.Kind is UnitKind.Age or UnitKind.Share or UnitKind.Months or UnitKind.Days)
        {
            return null;
        }

        // 修复时间2小时: of what is better short or cheap a bare figure is no least.
        if (match.Get<BoundedValue>(slot)!.Bare && value.Kind is UnitKind.Measure or UnitKind.Yuan && Lasting.Any(l => noun.EndsWith(l, StringComparison.Ordinal)))
        {
            return null;
        }

        string term = verb + noun + match.Get<string>("except");
        string path = "targets." + context.Vocabulary.JsonName(term);
        var member = new MemberUse(path, Subjects.KindOf(value.Kind), term, value.Kind == UnitKind.Measure ? value.Bounds[0].Quantity.Measure : null);
        var subject = new Subject(new PathQuantity(path), value.Kind, term, [member])
        {
            Collection = value.Kind == UnitKind.Count ? Collection.Counted(path, value.Bounds[0].Quantity.Measure, term) : null,
        };
        return Rules(match.Has("itemised") ? Itemised(subject) : subject, value, match.Severity) with { Verb = verb, Number = new Whole(path, term) { Measure = value.Bounds[0].Quantity.Measure } };
    }

    /// <summary>3篇 in a list of results means 不少于3篇.</summary>
    public static BoundedValue AtLeastIfBare(BoundedValue value) => !value.Bare ? value
        : new BoundedValue([value.Bounds[0] with { Operator = CompareOperator.AtLeast }], Bare: false);
}
