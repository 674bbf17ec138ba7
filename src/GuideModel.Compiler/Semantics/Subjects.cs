using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>What a noun phrase before a bound is about: a quantity that the genre knows, or a member of its own under
/// its Chinese name (GRAMMAR.md, "Quantities").</summary>
internal static class Subjects
{
    private static readonly string[] Sizes = ["", "总数", "数量", "数", "家数", "人数", "总人数", "总数量", "规模", "总量", "个数", "的数量", "的总数", "的家数", "的人数"];
    private static readonly string[] Registered = ["注册时间", "成立时间", "注册成立时间", "注册年限", "成立年限", "注册", "成立", "注册成立", "登记注册", "登记成立", "依法注册", "依法成立", "依法登记注册", "正式注册"];
    private static readonly string[] Prefixes = ["平均", "年均", "中方", "双方", "项目平均"];

    // What these belong to stands before them.
    private static readonly string[] Tied = ["有效期", "聘期", "合同期", "延期", "保质期", "服务期"];
    private static readonly string[] AgreementTerms = ["协议期限", "协议有效期", "合作协议期限", "合作协议有效期", "协议的有效期"];

    // Of whom these are said need not be said.
    private static readonly string[] Ours = ["中方", "我方"];
    private static readonly string[] OfPersons = ["小时", "分", "次", "学时", "课时"];
    private static readonly string[] RatioWords = ["比例", "比重", "占比", "之比", "比值"];
    private static readonly string[] PaperWords = ["附件", "申报书", "申请书", "正文", "活页", "参考文献", "推荐函", "申报材料", "申请材料", "计划书", "预算书", "文件大小", "文件总大小", "PDF", "报价", "摘要", "关键词", "项目名称", "项目英文名称", "课题名称", "任务简介", "项目简介", "单个文件", "单个附件", "大小"];

    // What an applicant shows of his own works is no result of the project.
    private static readonly string[] Chosen = ["代表性", "代表作"];
    private static readonly HashSet<string> SubprojectSizes = [.. ((string[])["下设课题", "课题", "所设课题", "设置课题", "下设子课题", "子课题"]).SelectMany(Sized)];

    // The lists of the genre by the words for how many they have.
    private static readonly ILookup<string, (string Path, string[] Measures, string[] Names)> ListSizes =
        Lexicon.Lists.SelectMany(l => l.Words.SelectMany(Sized).Distinct().Select(s => (Words: s, List: l))).ToLookup(s => s.Words, s => (s.List.Path, s.List.Measures, s.List.Words));

    private static readonly WordEndings ListEndings = new(Lexicon.Lists.SelectMany(l => l.Words.SelectMany(Sized)));
    private static readonly HashSet<string> Durations = [.. Lexicon.Durations];
    private static readonly HashSet<string> StrongDurations = [.. Lexicon.Durations.Take(Lexicon.StrongDurations)];
    private static readonly WordEndings DurationEndings = new([.. Lexicon.Durations, "期限", "年限", "年龄", "注册时间", "成立时间", .. Tied]);

    /// <summary>The quantity that the genre knows under these words, or null.</summary>
    public static Subject? Known(string words, UnitKind kind, string measure, SentenceContext context, bool eachProject = false)
    {
        (string? entity, string rest) = Entities.Of(words);
        (bool each, string own) = entity is null ? Entities.WithoutProject(rest) : (false, rest);
        return kind switch
        {
            UnitKind.Months when entity is null && (IsDuration(own, context) || IsDuration(rest, context) || IsDuration(WithoutFacility(rest), context)) => Member(Members.Duration, kind, "项目执行期"),
            UnitKind.Months when AgreementTerms.Contains(words) => Member(new MemberUse("agreement.months", MemberKind.Months, "期限"), kind, "协议期限"),
            UnitKind.Months when (entity ?? context.Entity ?? Headings.OfUnit(context.Condition)) == Entities.Applicant && (Registered.Contains(own) || (own.StartsWith("企业", StringComparison.Ordinal) && Registered.Contains(own.Substring(2)))) =>
                Member(Members.RegisteredMonths, kind, "申报单位注册时间") with { Entity = Entities.Applicant },
            UnitKind.Age when Entities.IsPerson(entity ?? context.Entity) && own is "" or "年龄" or "申请时年龄" or "申报时年龄" => Member(Members.Of((entity ?? context.Entity)!, Members.PersonAge), kind, Entities.Term((entity ?? context.Entity)!) + "年龄") with { Entity = entity ?? context.Entity },
            UnitKind.Yuan => Money(entity, own, context, each || eachProject),
            UnitKind.Count => Size(entity, own, measure) ?? Size(entity, rest, measure),
            _ => null,
        };
    }

    // 中心建设期: what is built is the project.
    private static string WithoutFacility(string words) => Facilities.FirstOrDefault(f => words.StartsWith(f, StringComparison.Ordinal)) is { } facility ? words.Substring(facility.Length) : words;

    private static readonly string[] Facilities = ["联合研究中心", "研究中心", "联合实验室", "中心", "实验室", "基地", "工作站"];

    // 建设期 is the project's only where the sentence has no other word for how long something runs.
    private static bool IsDuration(string words, SentenceContext context) => Durations.Contains(words)
        && (StrongDurations.Contains(words) || !Lexicon.Durations.Any(d => d != words && !words.Contains(d) && !d.Contains(words) && context.Sentence.Contains(d)));

    /// <summary>A member of its own, with the bracket that says what belongs to it; null where the words mean something that the genre knows otherwise.</summary>
    public static Subject? Named(string words, QuantityValue value, SentenceContext context, string except = "")
    {
        (string? entity, string rest) = Entities.Of(words);
        // 企业注册资本, 企业上年度营业收入: the applicant's.
        if (entity is null && !context.Results && rest.StartsWith("企业", StringComparison.Ordinal) && Periods.Without(rest.Substring(2)) is var fact
            && (IsOfUnit(fact) || IsStaff(fact)))
        {
            (entity, rest) = (Entities.Applicant, rest.Substring(2));
        }

        // What a project's money is spent on is of no person: 申请人应…, 其中设备费占直接费用的比例….
        bool named = entity is not null;
        entity ??= context.Entity == Entities.Person && FundingNames.IsBudget(rest) ? null : context.Entity;
        rest = value.Kind == UnitKind.Yuan ? FundingNames.Plain(rest) : rest;
        string lasting = Periods.Without(rest);
        bool ofUnit = FundingNames.PathOf(lasting)?.StartsWith(Entities.Applicant, StringComparison.Ordinal) == true;
        bool ofApplicant = Lexicon.UnitFacts.Contains(lasting);
        if (!named && entity is not null && !ofApplicant && !(entity == Entities.Applicant && (ofUnit || (!context.Results && IsStaff(rest)))) && !(entity == Entities.Person && OfPersons.Contains(value.Measure)))
        {
            // 申报单位应为企业,系统合格率不低于90%; 中方主任年龄不超过58周岁,样机重量不大于12千克: of nobody in particular.
            if (!context.IsNewSentence)
            {
                return null;
            }

            entity = null;
        }

        if (rest.Length < 2 || rest[0] == '宜' || Granting.Any(rest.EndsWith) || Lexicon.Verbs.Contains(rest) || (IsReserved(rest) && !IsStaff(rest)) || rest[rest.Length - 1] == '方')
        {
            return null;
        }

        // 企业不低于500万元, 女性不少于3人, 执行期相差6个月: nobody has said what of them, among whom, from what.
        if (Lexicon.UnitTypes.Any(t => t.Words.Contains(words)) || Members.Genders.Any(g => g.Words == words) || rest.EndsWith("相差", StringComparison.Ordinal) || OfSome(words) || IsLoose(rest, value) || rest.Contains('或') || (value.Kind == UnitKind.Measure && FundingNames.IsBudget(rest)) || value.Measure is "元/项" or "元/个" or "元/项目" or "元/家")
        {
            return null;
        }

        // 2024年度营业收入 is a unit's or a person's; a year before a result would narrow it.
        entity ??= !context.Results && ofApplicant ? Entities.Applicant : null;
        entity ??= ofUnit ? Entities.Applicant : null;
        if (lasting.Length < rest.Length && ((IsReserved(lasting) && !ofUnit) || !(entity is Entities.Applicant or Entities.Person || FundingNames.IsMoney(lasting))))
        {
            return null;
        }

        // 研究报告不少于3万字: how long it is, not how many.
        rest += value.Measure is "字" or "个字" && !rest.EndsWith("字数", StringComparison.Ordinal) ? "字数" : value.Measure is "页" && !rest.EndsWith("页数", StringComparison.Ordinal) ? "页数" : "";
        rest += except;
        string root = entity ?? (FundingNames.IsBudget(rest) && value.Kind == UnitKind.Yuan && !context.Results ? "budget" : (IsPaper(rest) && !(context.Results && Chosen.Any(rest.Contains))) || (value.Measure is "字" or "页" && Lexicon.Documents.Any(d => Stem(rest).EndsWith(d, StringComparison.Ordinal)) && !context.Results) ? "documents" : "targets");
        string path = root + "." + context.Vocabulary.JsonName(rest);
        var member = new MemberUse(path, KindOf(value.Kind), rest, value.Kind == UnitKind.Measure ? value.Measure : null);
        string says = (entity is null ? "" : Entities.Term(entity)) + rest;
        return new Subject(new PathQuantity(path), value.Kind, says, [member])
        {
            Term = rest,
            Entity = entity,
            Collection = value.Kind == UnitKind.Count ? Collection.Counted(path, value.Measure, rest) : null,
        };
    }

    /// <summary>Whether words are for what a unit has, whosever project it is: 资产负债率, 营业收入.</summary>
    public static bool IsOfUnit(string words) => Lexicon.UnitFacts.Contains(words) || FundingNames.PathOf(words)?.StartsWith(Entities.Applicant, StringComparison.Ordinal) == true;

    /// <summary>A part of a project's budget under the name that the text gives it: 用于人员交流的支出, 中方研发投入.</summary>
    public static Subject OfBudget(string words, SentenceContext context) =>
        Member(new MemberUse("budget." + context.Vocabulary.JsonName(words), MemberKind.Yuan, words), UnitKind.Yuan, words);

    /// <summary>One side of a ratio: an amount, the size of a list, or a number of its own.</summary>
    public static Subject? Operand(string words, SentenceContext context)
    {
        if (FundsSlot.IsPurpose(words) || (Ours.Any(o => words.StartsWith(o, StringComparison.Ordinal) && FundingNames.PathOf(words.Substring(o.Length))?.StartsWith(Entities.Applicant, StringComparison.Ordinal) == true)))
        {
            return OfBudget(words, context);
        }

        // 双方企业投入不低于本方政府资助经费: of each side its own.
        if (words.Contains("本方"))
        {
            return null;
        }

        // 企业牵头申报项目的自筹经费: whose it is narrows what is said.
        if (words.LastIndexOf('的') is > 0 and int of && FundingNames.PathOf(words.Substring(of + 1)) is not null && FundingNames.PathOf(words) is null && Entities.Of(words).Path is null)
        {
            return null;
        }

        // 中方资助经费 is what else is called 资助经费, 所申请的国拨经费 what is applied for.
        words = words.StartsWith("所申请", StringComparison.Ordinal) && words.Length > 4 ? words.Substring(words[3] == '的' ? 4 : 3) : words;
        words = FundingNames.Plain(words);
        words = Ours.FirstOrDefault(o => words.StartsWith(o, StringComparison.Ordinal)) is { } ours && FundingNames.PathOf(words.Substring(ours.Length)) is not null ? words.Substring(ours.Length) : words;
        (string? entity, string rest) = Entities.Of(words);
        if (RatioWords.Any(r => rest.EndsWith(r, StringComparison.Ordinal)))
        {
            return null; // 人数的比例 is no quantity of its own
        }

        // 外方研发投入 is that of the other side, in the project.
        if (entity == Entities.Partner && FundingNames.PathOf(rest)?.StartsWith(Entities.Applicant, StringComparison.Ordinal) == true)
        {
            return Member(new MemberUse(Entities.Partner + "." + context.Vocabulary.JsonName(rest), MemberKind.Yuan, rest), UnitKind.Yuan, words);
        }

        string own = Periods.WithoutLastYear(entity is null ? Entities.WithoutProject(rest).Remainder : rest);
        bool money = FundingNames.IsMoney(own) || FundingNames.PathOf(own) is not null;
        if (money && entity is null or Entities.Applicant && FundingNames.PathOf(own) is { } amount && (entity is null || amount is "matchingFunding" || amount.StartsWith(Entities.Applicant, StringComparison.Ordinal)))
        {
            return Member(Members.Amount(amount), UnitKind.Yuan, Members.Amount(amount).Term);
        }

        if ((ListsOf(entity, own).FirstOrDefault() ?? ListsOf(entity, rest).FirstOrDefault()) is { } list)
        {
            return list;
        }

        return Named(words, new QuantityValue(0, money ? UnitKind.Yuan : UnitKind.Count, money ? "元" : "个"), context);
    }

    /// <summary>What a member of a unit kind holds.</summary>
    public static MemberKind KindOf(UnitKind kind) => kind switch
    {
        UnitKind.Months => MemberKind.Months,
        UnitKind.Days => MemberKind.Days,
        UnitKind.Yuan => MemberKind.Yuan,
        UnitKind.Share => MemberKind.Ratio,
        UnitKind.Measure or UnitKind.Plain => MemberKind.Measure,
        _ => MemberKind.Count,
    };

    // How much of something is granted is no result of a project.
    private static readonly string[] Granting = ["资助强度", "支持强度", "补助强度", "资助额度", "支持额度", "补助额度", "补助比例", "资助比例", "支持比例", "补贴比例", "拨付比例", "奖补比例", "资助率", "立项率"];

    /// <summary>Whether words are for the people of a unit, not those of the project: 固定科研人员, 专职研究人员.</summary>
    public static bool IsStaff(string words) => StaffKinds.Any(k => words.StartsWith(k, StringComparison.Ordinal)) && words.EndsWith("人员", StringComparison.Ordinal);

    private static readonly string[] StaffKinds = ["固定", "专职", "全职", "科技", "专任", "在编", "在册", "专业技术", "研发", "科研", "技术", "驻场"];

    // 国拨经费…万元 without 每个 or 申请 could be that of all projects together.
    private static Subject? Money(string? entity, string words, SentenceContext context, bool each)
    {
        if ((each && words is "经费" or "资金" ? Members.Funding.Path : FundingNames.PathOf(words)) is not { } path || (entity is not null && !(entity == Entities.Applicant && path.StartsWith(entity, StringComparison.Ordinal)) && path != "matchingFunding"))
        {
            return null;
        }

        // 拟支持1项,国拨经费不超过3000万元: of the one project.
        bool single = context.Here.Any(r => r.Rules is [{ Scope: RuleScope.Portfolio, Reading: CompareReading { Left: CountQuantity { Path: "projects", Where: null }, Operator: CompareOperator.Equal, Right: NumberLiteral { Value: 1 } } }]);
        bool whole = path == Members.Funding.Path && !single && !each && context.Condition is null && context.Opening is null && !FundingNames.IsPerProject(words);
        MemberUse member = Members.Amount(path);
        return whole ? null : Member(member, UnitKind.Yuan, path == Members.Funding.Path ? "每个项目" + member.Term : member.Term);
    }

    private static Subject? Size(string? entity, string words, string measure)
    {
        if (entity is null && SubprojectSizes.Contains(words) && measure is "个" or "项")
        {
            return Member(Members.Subprojects, UnitKind.Count, "项目下设课题");
        }

        return ListsOf(entity, words).FirstOrDefault(l => l.Collection!.Measures.Contains(measure));
    }

    // 欧方合作单位, 韩国合作单位 are 外方合作单位.
    private static IEnumerable<Subject> ListsOf(string? entity, string words) => entity switch
    {
        Entities.Partner => Lists("外方" + words),
        null when Lexicon.Countries.FirstOrDefault(c => words.StartsWith(c, StringComparison.Ordinal)) is { } country => Lists(words.Replace(country, "外方")),
        null => Lists(words),
        _ => [],
    };

    private static IEnumerable<Subject> Lists(string words)
    {
        foreach ((string path, string[] measures, string[] names) in ListSizes[words])
        {
            MemberUse list = Members.List(path, names[0]);
            yield return new Subject(new CountQuantity(path, null), UnitKind.Count, names[0] + "总数", [list])
            {
                Collection = new Collection(path, measures.ToEquatableArray(), names[0]),
            };
        }
    }

    /// <summary>Words for a list with those for how many it has.</summary>
    public static IEnumerable<string> Sized(string words) => Sizes.Select(s => words + s);

    // 发表在国内期刊上的比例, 单次参会代表60人, 执行期内宜授权专利: what it is a part or a time of stands elsewhere.
    private static bool IsLoose(string words, QuantityValue value) => IsDistance(words) || words.StartsWith("发表在", StringComparison.Ordinal)
        || (words[0] == '单' && Lexicon.MeasureWords.Contains(words.Substring(1, 1)) && value.Measure is "人" or "名" or "位")
        || Lexicon.Durations.Any(d => words.Contains(d + "内") || words.Contains(d + "中"));

    // 出具日期距申报截止日: of what paper, another family knows.
    private static bool IsDistance(string words) => words.Contains('距') && (words[words.Length - 1] == '日' || words.EndsWith("日期", StringComparison.Ordinal) || words.EndsWith("时间", StringComparison.Ordinal));

    /// <summary>Whether 或 in a noun joins two demands, not two things: 查新报告或建成生产线, 合作协议或建设面积.</summary>
    public static bool Mixes(string words) => words.IndexOf('或') is 0 || !JoinsLetters(words) && words.IndexOf('或') is > 0 and int or
        && (Lexicon.Verbs.Any(v => v.Length > 1 && words.IndexOf(v, or, StringComparison.Ordinal) is > 0 and int at && string.CompareOrdinal(words, at, "培训班", 0, 3) != 0) || words.IndexOf("联合", or, StringComparison.Ordinal) > 0 || words.IndexOf("共同", or, StringComparison.Ordinal) > 0
            || Lexicon.Documents.Any(d => d.Length > 1 && words.Substring(0, or).EndsWith(d, StringComparison.Ordinal) && !words.EndsWith(d, StringComparison.Ordinal)));

    // SCI或EI收录论文: one of two indexes, still one thing.
    private static bool JoinsLetters(string words) => words.IndexOf('或') is > 0 and int or && or + 1 < words.Length && words[or - 1] is >= 'A' and <= 'Z' && words[or + 1] is >= 'A' and <= 'Z' && words.LastIndexOf('或') == or;

    // 较好水平的企业净资产: what some units have, whatever they are called.
    private static bool OfSome(string words) => words.IndexOf('的') is > 0 and int of
        && Lexicon.UnitTypes.Any(t => t.Words.Any(w => string.CompareOrdinal(words, of + 1, w, 0, w.Length) == 0 && words.Length > of + 1 + w.Length));

    /// <summary>Whether words speak of the papers of an application, not of results.</summary>
    public static bool IsPaper(string words) => Chosen.Any(words.Contains) || PaperWords.Any(w => words.Contains(w)) && !words.Contains("论文");

    private static string Stem(string words) => words.EndsWith("字数", StringComparison.Ordinal) || words.EndsWith("页数", StringComparison.Ordinal) ? words.Substring(0, words.Length - 2) : words;

    // Words that mean something by themselves must not be swallowed by a longer name: 外方项目执行期 is not ours.
    private static bool IsReserved(string words) =>
        Prefixes.Any(p => words.StartsWith(p, StringComparison.Ordinal) && FundingNames.PathOf(words.Substring(p.Length)) is not null) || DurationEndings.End(words)
        || FundingNames.PathOf(Entities.WithoutProject(words).Remainder) is not null || Entities.Names(words)
        || ListEndings.End(words);

    private static Subject Member(MemberUse member, UnitKind kind, string says) => new(new PathQuantity(member.Path), kind, says, [member]);
}
