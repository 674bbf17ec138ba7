using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads the conditions under which rules apply: 如…, 涉及…的, 企业牵头的项目, 除…外 (GRAMMAR.md, "Conditions").</summary>
internal static class Conditions
{
    private const string Leads = "[由]{types}[单独|独立|作为](牵头|牵头申报|牵头承担|牵头实施|牵头揭榜|揭榜|申报|申请|承担|作为牵头单位申报)";
    private static readonly string[] Facilities = ["基地", "平台", "机构", "实验室", "中心"];
    private static readonly string[] Choices = ["研究内容", "主题", "任务", "研究方向"];
    private const string Together = "(联合|共同|合作)(申报|申请|承担|实施|开展)[项目|课题](的项目|的课题|的)";
    private const string Led = "(项目|课题|平台|联合体|榜单|实验室|)";

    private static readonly (Pattern Pattern, Func<Bindings?, EquatableArray<FieldSpec>, Condition?> Make)[] Forms =
    [
        Form("[如|若|凡|对|对于][项目|课题|研究|研究内容|申报项目]涉及{matters}[的][项目|课题|研究项目|申报项目|申请项目|研究]", b => Concerned(Bindings.Find<string>(b, "matters")!)),
        Form("[如|若|凡|对|对于]" + Leads + "的" + Led, b => Leader(b, negated: false)),
        Form("{types}牵头(申报|承担|实施|)(项目|课题|项目的|课题的)[,]", b => Leader(b, negated: false)),
        Form("[如|若]{types}作为(牵头|申报|牵头申报|申请|承担|牵头承担)单位的", b => Leader(b, negated: false)),
        Form("(如|若)" + Leads, b => Leader(b, negated: false)),
        Form("(如|若|当)({unit}|单位|企业)为{types}[的|时]", b => Leader(b, negated: false) with { Entity = Entities.Applicant }),
        Form("({unit}|单位)为{types}的", b => Leader(b, negated: false) with { Entity = Entities.Applicant }),
        Form("[如|若|凡|对|对于][由|有]{types}(牵头或参与|牵头或者参与|参与)[申报|申请|承担|实施](的项目|的课题|的)", b => TakesPart(Bindings.Find<EquatableArray<string>>(b, "types"))),
        Form("(如|若)(有|由){types}(参与|参加)[申报|项目|实施][的]", b => TakesPart(Bindings.Find<EquatableArray<string>>(b, "types"))),
        Form("[如|若|凡|对|对于][由]{count:several}[法人|独立法人|中方]单位" + Together, b => Several(Bindings.Find<BoundedValue>(b, "several"))),
        Form("[如|若|凡|对|对于][由](多家|多个|若干家)[法人|独立法人|中方]单位" + Together, _ => Several(Two)),
        Form("除" + Leads + "的" + Led + "[以]外", b => Leader(b, negated: true)),
        Form("[本指南所列|指南所列|本指南中|本批次|本指南]{categories}[指南](方向|任务|指南方向)", b => Category(b, negated: false)),
        Form("[对|对于|申报|申请]{noun:kind}类(和|及|与|、){noun:other}类(项目|课题)[的|应|中]", Kinds),
        Form("[对|对于|申报|申请]{categories}[的|应|中]", b => Category(b, negated: false)),
        Form("[对|对于|申报|申请]{noun:kind}类(项目|课题|任务|榜单)[的|应|中]", (b, fields) => Kind(b, "类", fields)),
        Form("[对|对于|申报|申请]\"{noun:kind}\"类[项目|课题|任务|榜单][的|应|中]", (b, fields) => Kind(b, "类", fields)),
        Form("[对|对于|申报|申请]{noun:kind}(领域|方向)[的](项目|课题)[的|应|中]", (b, fields) => Kind(b, "领域", fields)),
        Form("除{categories}[以]外[的项目|,其他项目|的其他项目|,其余项目|的其余项目]", b => Category(b, negated: true)),
        Form("[项目]执行期[在|为]{duration}的项目", Duration),
        Form("[如|若|凡|对|对于]有{noun:funds}[来源|投入]的[项目|申报项目]", b => Funds(Bindings.Find<string>(b, "funds")!)),
        Form("{noun:amount}[在]{money}的[设备|仪器|仪器设备|企业|单位|项目]", Amount),
        Form("{noun:amount}扣除{noun:less}后{money}的", Remainder),
        Form("[对|对于][购置|购买|采购|试制](单台|单台套|单套|单件|单台件|单价|单台价格|单台套价格|单台价值)[在]{money}[的](设备|仪器|仪器设备|科研仪器|大型仪器设备|大型科研仪器)[的]", UnitPrice),
        Form("[对|对于](购置|购买|采购|试制){money}[的](设备|仪器|仪器设备|科研仪器|大型仪器设备|大型科研仪器)[的]", UnitPrice),
        Form("[对于|对]{gender}[项目负责人|负责人|申请人|科研人员|]", b => Gender(Bindings.Find<string>(b, "gender")!, negated: false)),
        Form("[{person}]为{gender}的", b => Gender(Bindings.Find<string>(b, "gender")!, negated: false)),
        Form("[其中][属]{hired}的", b => Answer("有" + Bindings.Find<string>(b, "hired") + "人员", Whom)),
        .. Facilities.Select(f => Form("[对|对于]{noun:kind}类" + f + "[应|须]", b => OwnFacility(f, b))),
        .. Choices.Select(c => Form("[选择|申报|申请|针对|围绕]" + c + "\\({plain}\\)(的|的项目|项目)[,]", b => Chosen(c, b))),
        Form("除{gender}项目负责人[以]外", b => Gender(Bindings.Find<string>(b, "gender")!, negated: true)),
        Form(Honours.Words + "[牵头的项目|项目负责人|申请人|]", b => Honours.Of(b, Entities.Person, negated: false)),
        Form("除" + Honours.Words + "[牵头的项目][以]外", b => Honours.Of(b, Entities.Person, negated: true)),
        Form(Honours.Words + "担任{whom}的", b => Honours.Of(b, Bindings.Find<string>(b, "whom")!, negated: false)),
        Form("除" + Honours.Words + "担任{whom}[的][以]外", b => Honours.Of(b, Bindings.Find<string>(b, "whom")!, negated: true)),
    ];

    // Only as a segment of their own: in a longer one any 的 would do.
    private static readonly (Pattern Pattern, Func<Bindings?, EquatableArray<FieldSpec>, Condition?> Make)[] OfTheirOwn =
    [
        Form("[如|若|凡|对|对于][项目|课题|研究内容]拟{words:planned}(的项目|的课题|的)", b => Planned(Bindings.Find<string>(b, "planned")!)),
        Form("[如|若|凡|对|对于]{words}(的项目|的申报单位|的单位|的企业|的课题|的申请人|的方向|的)", Stated),
        Form("(如|若){words}", Stated),
        Form("除{words}[以]外", Except),
        Form("[对|对于|针对|选择|申报|申请|围绕]{words}[的|的项目|项目|内|中]", OfField),
    ];

    private static readonly PatternSet<Func<Bindings?, EquatableArray<FieldSpec>, Condition?>> Openings = new(Forms, toTheEnd: false);
    private static readonly PatternSet<Func<Bindings?, EquatableArray<FieldSpec>, Condition?>> Whole = new([.. Forms, .. OfTheirOwn], toTheEnd: true);

    // A condition in words of its own may hold neither a figure nor anything that turns a rule round.
    private static readonly string[] NotStated =
        ["不", "未", "除", "鼓励", "经批准", "确", "特殊", "可", "优先", "之一", "应", "须", "必须", "逾期", "否则", "其中", "同等条件", "以上", "以下", "提供", "提交", "往", "曾获", "例如", "视为", "仅", "每", "必要", "需要", "可能", "允许", "规定", "如", "若", "但", "申报书", "申请书"];

    private static readonly string[] NotPlanned = [.. NotStated.Except(["提供", "提交"])];

    /// <summary>Calls back for every condition that begins at a position.</summary>
    public static void Match(SegmentText text, int start, EquatableArray<FieldSpec> fields, Action<int, Condition> found) => Match(Openings, text, start, fields, found);

    /// <summary>The first condition that is the segment and nothing else, or null.</summary>
    public static Condition? OfWhole(SegmentText text, int start, EquatableArray<FieldSpec> fields)
    {
        Condition? whole = null;
        Match(Whole, text, start, fields, (_, condition) => whole ??= condition);
        return whole;
    }

    private static void Match(
        PatternSet<Func<Bindings?, EquatableArray<FieldSpec>, Condition?>> forms, SegmentText text, int start, EquatableArray<FieldSpec> fields, Action<int, Condition> found)
    {
        foreach ((Matcher pattern, Func<Bindings?, EquatableArray<FieldSpec>, Condition?> make) in forms.At(text, start))
        {
            pattern.Match(text, start, null, (end, bindings) =>
            {
                if (make(bindings, fields) is { } condition)
                {
                    found(end, condition);
                }
            });
        }
    }

    /// <summary>Both conditions; one about the same fact takes the place of the one before it.</summary>
    public static Condition And(Condition? before, Condition condition) =>
        before is null || before.Subject == condition.Subject ? condition : condition with
        {
            Reading = new AndReading(before.Reading, condition.Reading),
            Says = before.Says + "，" + condition.Says,
            Members = [.. before.Members, .. condition.Members],
            Chains = false,
        };

    /// <summary>The rules of a reading under a condition; null where they are not about one application.</summary>
    public static SegmentReading? Under(Condition condition, SegmentReading reading) =>
        reading.Rules.Any(r => r.Scope != RuleScope.Application) ? null : reading.Rules.All(r => IsAbout(condition.Subject, r.Reading)) ? reading : reading with
        {
            Condition = condition,
            Rules = reading.Rules.Select(r => r with
            {
                Reading = r.Reading is WhenReading own
                    ? new WhenReading(new AndReading(condition.Reading, own.Condition), own.Inner) : new WhenReading(condition.Reading, r.Reading),
                Says = condition.Says + "，" + r.Says,
                Members = [.. r.Members, .. condition.Members],
            }).ToEquatableArray(),
        };

    /// <summary>Whether a second condition may stand for both: 企业牵头的项目,…,涉及动物实验的,… does not say whether the first still holds;
    /// one over the whole paragraph or list does.</summary>
    public static bool Joins(SentenceContext context, Condition condition) =>
        // 青年科学家项目负责人,男性…,女性…: the sex is that of the persons spoken of.
        (condition.Subject == Members.PersonGender.Path && context.Here.All(r => r.Rules.Count == 0 || r.Condition?.Reading == context.Condition?.Reading)) || !context.Here.Any(r => r.Rules.Count > 0 && r.Condition is { } before && before.Subject != condition.Subject && before.Reading != context.Introduction?.Condition?.Reading);

    // 企业牵头的项目须…,每家高校限报2项: a rule with a condition of its own about the same fact.
    private static bool IsAbout(string path, Reading reading) => reading is WhenReading { Condition: InReading own } && own.Path == path;

    private static (Pattern Pattern, Func<Bindings?, EquatableArray<FieldSpec>, Condition?> Make) Form(string pattern, Func<Bindings?, Condition?> make) =>
        (PatternParser.Parse(pattern), (b, _) => make(b));

    private static (Pattern Pattern, Func<Bindings?, EquatableArray<FieldSpec>, Condition?> Make) Form(string pattern, Func<Bindings?, EquatableArray<FieldSpec>, Condition?> make) =>
        (PatternParser.Parse(pattern), make);

    // 以联合体形式申报的: a yes/no answer under its own words.
    private static Condition? Stated(Bindings? bindings)
    {
        string words = Bindings.Find<string>(bindings, "words")!;
        return IsStated(words, NotStated) ? Answer(words) : null;
    }

    // 拟向境外提供重要数据的: what a project means to do, it says.
    private static Condition? Planned(string words) => IsStated("拟" + words, NotPlanned) ? Answer("拟" + words) : null;

    private static bool IsStated(string words, string[] unfit) =>
        words.Length is > 2 and <= 30 && words[0] is not ('且' or '并' or '或') && !Signals.Any(words) && !unfit.Any(words.Contains) && words.All(c => char.IsLetterOrDigit(c) || c is '、' or '"')
            && !words.StartsWith("涉及", StringComparison.Ordinal) && !Signals.IsSubordinate(words) && !Lexicon.UnitTypes.Any(t => t.Words.Any(w => words.StartsWith(w, StringComparison.Ordinal)));

    // 涉及人体研究、实验动物的: one of them is enough; 涉及A和B的 does not say that.
    private static Condition Concerned(string matters)
    {
        string[] each = matters.Split(["、", "或者", "或"], StringSplitOptions.RemoveEmptyEntries);
        Condition whole = Answer("涉及" + matters);
        // 涉及遗传资源采集、保藏、利用的: a bare deed goes on with the matter of the first.
        // 涉及种质资源或人类遗传资源出境的: whether 出境 is that of both is not said apart.
        if (each.Length < 2 || each.Any(m => All.Any(m.Contains)) || (Acts.End(each[each.Length - 1]) && !each.All(Acts.End)) || (each[0].Length > 3 && each.Skip(1).Any(m => m.Length < 3)))
        {
            return whole;
        }

        Condition[] answers = [.. each.Select(m => Answer("涉及" + m))];
        return whole with { Reading = answers.Select(a => a.Reading).Aggregate((left, right) => new OrReading(left, right)), Says = "涉及" + string.Join("或", each) + "的", Members = [.. answers.SelectMany(a => a.Members)] };
    }

    private static readonly string[] All = ["和", "及", "与"];

    // What is done with a matter.
    private static readonly WordEndings Acts = new(["出境", "进境", "出口", "进口", "出入境", "采集", "保藏", "利用", "使用", "共享", "转让", "开发", "生产", "经营", "运输", "处置", "建设", "改造", "引进", "输出", "交换"]);

    // 除西部地区的项目外: only kinds of projects are excepted this way; 除牵头单位外, 除第一课题外 leave somebody out of a count.
    private static Condition? Except(Bindings? bindings)
    {
        string words = Bindings.Find<string>(bindings, "words")!;
        return words.EndsWith("项目", StringComparison.Ordinal) && Stated(bindings) is { } stated
            ? stated with { Reading = new NotReading(stated.Reading), Says = "除" + words + "外" } : null;
    }

    /// <summary>A condition that is a yes/no answer in words of its own.</summary>
    public static Condition Answer(string words, string? about = null)
    {
        string path = Identifiers.Camel(Identifiers.FromText(words));
        return new Condition(new AnswerReading(path), words + "的", [new MemberUse(path, MemberKind.YesNo, words)], about ?? path);
    }

    private static Condition? Funds(string words) => FundingNames.PathOf(words) == "matchingFunding" ? Funded() : null;

    /// <summary>The project has funds of its own besides what it asks for.</summary>
    public static Condition Funded()
    {
        MemberUse member = Members.Amount("matchingFunding");
        return new Condition(new CompareReading(new PathQuantity(member.Path), CompareOperator.MoreThan, new NumberLiteral(0)), "有" + member.Term + "的", [member], member.Path);
    }

    private static Condition Leader(Bindings? bindings, bool negated) => Leaders(Bindings.Find<EquatableArray<string>>(bindings, "types"), negated);

    /// <summary>Units of some types lead, or lead not.</summary>
    public static Condition Leaders(EquatableArray<string> types, bool negated)
    {
        string words = Slots.Get("types").Render(types);
        return new Condition(new InReading(Members.ApplicantType.Path, negated, types, Open: false),
            negated ? "除" + words + "牵头的项目外" : words + "牵头的项目", [Members.ApplicantType], Members.ApplicantType.Path) { Chains = true };
    }

    // 企业牵头或参与申报的: the team, the applicant included, has one.
    private static Condition TakesPart(EquatableArray<string> types)
    {
        string words = Slots.Get("types").Render(types);
        return new Condition(new CompareReading(new CountQuantity(Members.Team.Path, new InReading("type", Negated: false, types, Open: false)), CompareOperator.AtLeast, new NumberLiteral(1)),
            "有" + words + "参与的", [Members.Team, Members.TeamType], Members.Team.Path);
    }

    private static readonly BoundedValue Two = new([new Bound(CompareOperator.AtLeast, new QuantityValue(2, UnitKind.Count, "家"))], Bare: false);

    // 由两家及以上单位联合申报的; 两家单位联合申报的 are two or more as well.
    private static Condition? Several(BoundedValue? count) => count?.Bounds is not [{ Quantity: { Value: >= 2, Measure: "家" or "个" } } one] || (count!.Bare ? one.Quantity.Value != 2 : one.Operator != CompareOperator.AtLeast) ? null
        : new Condition(new CompareReading(new CountQuantity(Members.Team.Path, null), CompareOperator.AtLeast, new NumberLiteral(one.Quantity.Value)),
            Units.Render(one.Quantity) + "以上单位联合申报的", [Members.Team], Members.Team.Path);

    private static Condition Category(Bindings? bindings, bool negated) => Categories(Bindings.Find<EquatableArray<string>>(bindings, "categories"), negated);

    /// <summary>Projects of some categories, or of others.</summary>
    public static Condition Categories(EquatableArray<string> names, bool negated)
    {
        string words = Slots.Get("categories").Render(names);
        return new Condition(new InReading(Members.Category.Path, negated, names, Open: false), negated ? "除" + words + "外" : words, [Members.Category], Members.Category.Path) { Chains = true };
    }

    /// <summary>The condition of a field of the direction, or of a group of them: 可再生能源领域; null where it has none of that name.</summary>
    public static Condition? OfFields(string words, EquatableArray<FieldSpec> fields)
    {
        string name = FieldEndings.FirstOrDefault(e => words.EndsWith(e, StringComparison.Ordinal)) is { } ending ? words.Substring(0, words.Length - ending.Length) : words;
        EquatableArray<string> names = [.. fields.Where(f => f.Term == name || f.Term == words || f.Group == name || f.Group == words).Select(f => f.Name)];
        return names.Count == 0 ? null
            : new Condition(new InReading(Members.Field.Path, Negated: false, names, Open: false), name + "领域的项目", [Members.Field], Members.Field.Path) { Chains = true };
    }

    /// <summary>What a condition is about that says of whom papers are asked; the next whom takes the place of the one before.</summary>
    public const string Whom = "whom";

    private const string Price = "单价";

    /// <summary>What a condition is about that says of which devices something is asked.</summary>
    public const string UnitPricePath = "budget." + Price;

    /// <summary>What a condition is about that names a kind in the guide's own words.</summary>
    public const string OwnKind = "kind";

    private static readonly string[] FieldEndings = ["研究方向", "领域方向", "领域", "方向", "主题", "专题"];

    /// <summary>氢能方向应研制…: calls back where a text opens with a field of the direction and goes on with what is demanded there;
    /// 氢能方向论文 is a thing of its own.</summary>
    public static void MatchFields(SegmentText text, int start, EquatableArray<FieldSpec> fields, Action<int, Condition> found)
    {
        foreach (string name in fields.SelectMany(f => (string[])[f.Term, f.Group ?? ""]).Where(n => n.Length > 1 && text.StartsWith(n, start)).Distinct())
        {
            foreach (string ending in FieldEndings.Where(e => text.StartsWith(e, start + name.Length)))
            {
                int end = start + name.Length + ending.Length;
                if (Demands.StandAt(text, end) && OfFields(name, fields) is { } field)
                {
                    found(end, field);
                }
            }
        }
    }

    private static readonly WordTable<bool> Demands = new(((string[])["应", "须", "需", "要", "原则上", "至少", "每个项目", .. Lexicon.Verbs]).Distinct().Select(w => (w, true)));

    // 先进材料领域,…; 选择氢能方向的: a field of the direction, and only such.
    private static Condition? OfField(Bindings? bindings, EquatableArray<FieldSpec> fields) => OfFields(Bindings.Find<string>(bindings, "words")!, fields);

    // 企业类基地研发人员不少于30人: facilities of one kind.
    private static Condition? OwnFacility(string facility, Bindings? bindings) => Bindings.Find<string>(bindings, "kind") is { Length: > 1 and < 12 } kind && !Signals.Any(kind)
        ? Answer(kind + "类" + facility, OwnKind) with { Says = kind + "类" + facility } : null;

    // 选择研究内容(2)的,…: the number of one of those that the text lists.
    private static Condition? Chosen(string what, Bindings? bindings)
    {
        var number = Bindings.Find<BoundedValue>(bindings, "plain")!;
        return number is { Bare: true, Bounds: [var one] } && one.Quantity.Value is >= 1 and <= 99 && one.Quantity.Value % 1 == 0 ? Answer("选择" + what + one.Quantity.Value, OwnKind) with { Says = $"选择{what}({one.Quantity.Value})的" } : null;
    }

    // 科普图书创作类项目, 中医药领域的项目: a yes/no answer under the name that the text gives the kind.
    private static Condition? Kind(Bindings? bindings, string suffix, EquatableArray<FieldSpec> fields) => Kind(Bindings.Find<string>(bindings, "kind")!, suffix, fields);

    private static Condition? Kind(string kind, string suffix, EquatableArray<FieldSpec> fields)
    {
        if ((OfFields(kind, fields) ?? OfFields(kind + "类", fields)) is { } field)
        {
            return field with { Says = kind + suffix + (suffix == "类" ? "项目" : "的项目") };
        }

        bool known = Lexicon.Categories.Any(c => c.Words.Contains(kind + suffix + "项目") || c.Words.Contains(kind + suffix + "课题"));
        return known || kind.Length is < 2 or > 14 || kind[kind.Length - 1] == '方' ? null : Answer(kind + suffix + (suffix == "类" ? "项目" : "的项目"), OwnKind) with { Says = kind + suffix + (suffix == "类" ? "项目" : "的项目") };
    }

    // 共性技术类和集成示范类项目: of one kind or of the other.
    private static Condition? Kinds(Bindings? bindings, EquatableArray<FieldSpec> fields)
    {
        Condition?[] each = [.. ((string[])["kind", "other"]).Select(n => OfKind(Bindings.Find<string>(bindings, n)!, fields))];
        return each is not [{ } first, { } second] || !IsKind(first.Subject) || !IsKind(second.Subject) || (first.Reading is InReading && second.Reading is InReading) ? null
            : first with { Reading = new OrReading(first.Reading, second.Reading), Says = first.Says + "或" + second.Says, Members = [.. first.Members, .. second.Members], Chains = false };
    }

    private static Condition? OfKind(string kind, EquatableArray<FieldSpec> fields) =>
        Lexicon.Categories.FirstOrDefault(c => c.Words.Contains(kind + "类项目")) is { Name: { } known } ? Categories([known], negated: false) : Kind(kind, "类", fields);

    private static bool IsKind(string subject) => subject is OwnKind || subject == Members.Category.Path;

    /// <summary>(不含青年科学家项目): the condition that a bracket adds to what it stands in, or null.</summary>
    public static Condition? Outside(NormalText bracket)
    {
        Condition? outside = null;
        foreach ((Matcher form, bool _) in Outsides.At(new SegmentText(bracket), 0))
        {
            form.Match(new SegmentText(bracket), 0, null, (_, bindings) => outside = Category(bindings, negated: true));
        }

        return outside;
    }

    private static readonly PatternSet<bool> Outsides = new([(PatternParser.Parse("(不含|不包括|不包含){categories}"), true), (PatternParser.Parse("{categories}除外"), true), (PatternParser.Parse("除{categories}外"), true)], toTheEnd: true);

    /// <summary>A person of one sex, or of the other.</summary>
    public static Condition Gender(string name, bool negated)
    {
        string who = Slots.Get("gender").Render(name) + "项目负责人";
        return new Condition(new InReading(Members.PersonGender.Path, negated, [name], Open: false), negated ? "除" + who + "外" : who,
            [Members.PersonGender], Members.PersonGender.Path) { Entity = Entities.Person };
    }

    /// <summary>The condition that holds where this one does not; null where nobody could say it.</summary>
    public static Condition? Negated(Reading condition) => condition switch
    {
        InReading { Negated: false, Open: false, Path: "category" } r => Categories(r.Names, negated: true),
        InReading { Negated: false, Open: false, Path: "applicant.type" } r => Leaders(r.Names, negated: true),
        InReading { Negated: false, Open: false, Path: "principalInvestigator.gender", Names: [var name] } => Gender(name, negated: true),
        _ => Honours.Negated(condition),
    };

    // 单台设备购置费超过50万元的: an amount, known or under its own name.
    private static Condition? Amount(Bindings? bindings)
    {
        string noun = Bindings.Find<string>(bindings, "amount")!;
        var bounded = Bindings.Find<BoundedValue>(bindings, "money")!;
        return OfAmount(noun, bounded);
    }

    // 单台(套)50万元以上的设备, 购置50万元以上设备的: what one of them costs.
    private static Condition? UnitPrice(Bindings? bindings) => OfAmount(Price, Bindings.Find<BoundedValue>(bindings, "money")!);

    // 直接费用扣除设备购置费后不超过500万元的
    private static Condition? Remainder(Bindings? bindings)
    {
        string noun = FundingNames.Plain(Bindings.Find<string>(bindings, "amount")!) + "扣除" + Bindings.Find<string>(bindings, "less")! + "后";
        return FundingNames.IsMoney(Bindings.Find<string>(bindings, "less")!) ? OfAmount(noun, Bindings.Find<BoundedValue>(bindings, "money")!) : null;
    }

    private static Condition? OfAmount(string noun, BoundedValue bounded)
    {
        if (noun.StartsWith("涉及", StringComparison.Ordinal) || FundingNames.PathOf(noun) is null && Lexicon.Verbs.Any(v => v.Length > 1 && noun.Length > v.Length + 1 && noun.StartsWith(v, StringComparison.Ordinal)) || bounded.Bare || bounded.Bounds.Count != 1 || bounded.Bounds[0].Operator == CompareOperator.About || !(FundingNames.IsMoney(noun) || noun.EndsWith("费后", StringComparison.Ordinal) || noun.EndsWith("单价", StringComparison.Ordinal)))
        {
            return null;
        }

        string path = FundingNames.PathOf(noun) ?? "budget." + Identifiers.FromText(noun);
        var member = new MemberUse(path, MemberKind.Yuan, noun);
        return new Condition(new CompareReading(new PathQuantity(path), bounded.Bounds[0].Operator, new NumberLiteral(bounded.Bounds[0].Quantity.Value)),
            noun + Slots.Get("money").Render(bounded) + "的", [member], path);
    }

    private static Condition Duration(Bindings? bindings)
    {
        var bounded = Bindings.Find<BoundedValue>(bindings, "duration")!;
        Reading reading = bounded.Bounds
            .Select(b => (Reading)new CompareReading(new PathQuantity(Members.Duration.Path), b.Operator, new NumberLiteral(b.Quantity.Value)))
            .Aggregate((left, right) => new AndReading(left, right));
        return new Condition(reading, "执行期" + Slots.Get("duration").Render(bounded) + "的项目", [Members.Duration], Members.Duration.Path);
    }
}
