using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>The slots that patterns may name.</summary>
internal static class Slots
{
    private static readonly Dictionary<string, Slot> ByName = new(StringComparer.Ordinal)
    {
        ["modal"] = new ModalSlot(),
        ["duration"] = new BoundedSlot(UnitKind.Months),
        ["stay"] = new BoundedSlot(UnitKind.Months, UnitKind.Days),
        ["count"] = new BoundedSlot(UnitKind.Count),
        ["money"] = new BoundedSlot(UnitKind.Yuan),
        ["share"] = new BoundedSlot(UnitKind.Share),
        ["types"] = new UnitTypesSlot(["、", "或", "或者", "和", "及", "以及"]),
        ["anytypes"] = new UnitTypesSlot(["或", "或者"]),
        ["noun"] = new NounSlot(),
        ["words"] = new WordsSlot(),
        ["issue"] = new IssueSlot(),
        ["date"] = new DateSlot(),
        ["age"] = new BoundedSlot(UnitKind.Age),
        ["measure"] = new BoundedSlot(UnitKind.Measure, UnitKind.Share),
        ["category"] = new WordSlot([.. Lexicon.Categories.SelectMany(c => c.Words.Select(w => (w, (object)c.Name)))]),
        ["amount"] = new WordSlot([.. Lexicon.Amounts.SelectMany(a => a.Words.Select(w => (w, (object)a.Path)))]),
        ["documents"] = new NounListSlot(Lexicon.Documents),
        ["indicator"] = new EndingSlot(Lexicon.Indicators),
        ["qualifications"] = new QualificationsSlot(),
        ["ratio"] = new RatioSlot(),
        ["times"] = new TimesSlot(),
        ["country"] = WordSlot.Themselves([.. Lexicon.Countries, .. "韩 日 俄 德 法 英 美 意 新 印 泰 越 埃 柬 匈 捷 芬 荷 瑞 葡 西 墨 巴 南非".Split(' ')]),
        ["shared"] = WordSlot.Synonyms("共同", "联合", "合作"),
        ["published"] = WordSlot.Synonyms("发表"),
        ["applied"] = WordSlot.Synonyms("申请", "申报"),
        ["granted"] = WordSlot.Synonyms("授权", "获得授权", "获授权"),
        ["trained"] = WordSlot.Themselves(["培养", "培训"]),
        ["deed"] = WordSlot.Themselves(["登记", "备案", "应用", "推广", "转化"]),
        ["made"] = WordSlot.Themselves(["完成", "获得", "取得", "引进", "编写", "出版", "带动", "新增", "孵化", "签署", "签订", "举办", "举行", "组织", "发布", "转化", "推广", "制定", "编制", "建设", "共建", "建立", "建成", "研制", "研发", "开发", "形成"]),
        ["workshop"] = new WordSlot(
            (Members.Workshops.Term, Members.Workshops.Term), ("研讨会", Members.Workshops.Term), ("国际学术研讨会", Members.Workshops.Term),
            (Members.Conferences.Term, Members.Conferences.Term), ("国际学术会议", Members.Conferences.Term), ("国际会议", Members.Conferences.Term)),
        ["each"] = WordSlot.Themselves(["人", "名", "位", "次", "场", "个", "届"]),
        ["facts"] = new ListSlot<MemberUse>(Members.Comparable, "和"),
        ["since"] = WordSlot.Themselves(["以后", "之后", "后", "(含)以后", "(含)之后", "(含)后"]),
        ["until"] = WordSlot.Themselves(["以前", "之前", "前", "(含)以前", "(含)之前", "(含)前"]),
        ["list"] = new WordSlot((Members.Visits.Term, Collection.Visits),
            (Members.Workshops.Term, Collection.Meetings(Members.Workshops)), (Members.Conferences.Term, Collection.Meetings(Members.Conferences))),
        ["itself"] = WordSlot.Synonyms("协议", "合作协议"),
        ["papers"] = WordSlot.Synonyms("共同发表论文", "中外合著论文", "共同发表的论文", "合著论文"),
        ["exchange"] = WordSlot.Themselves(["互派", "互访"]),
        ["open"] = WordSlot.Synonyms("等"),
        ["agreements"] = new ListSlot<string>(Members.AgreementKinds, "或"),
    };

    /// <summary>A slot by its name in the notation of patterns.</summary>
    public static Slot Get(string name) =>
        ByName.TryGetValue(name, out Slot? slot) ? slot : throw new FormatException($"There is no slot '{name}'.");
}

/// <summary>Words that decide the severity and nothing else: 须, 应, 原则上 (GRAMMAR.md, "Severity"). May be empty.</summary>
internal sealed class ModalSlot : Slot
{
    private static readonly string[] Softeners = ["", "原则上", "一般"];
    private static readonly string[] Duties = ["", "必须", "须", "应", "应当", "应该", "需", "需要", "要", "均须", "均应"];

    public override IEnumerable<string> Words => [.. Softeners, .. Duties];

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        foreach (string softener in Softeners)
        {
            if (softener.Length > 0 && !text.StartsWith(softener, at))
            {
                continue;
            }

            foreach (string duty in Duties)
            {
                if (duty.Length == 0 || text.StartsWith(duty, at + softener.Length))
                {
                    found(at + softener.Length + duty.Length, softener.Length > 0 ? RuleSeverity.Warning : RuleSeverity.Error);
                }
            }
        }
    }

    public override string Render(object value) => (RuleSeverity)value == RuleSeverity.Warning ? "原则上" : "";
}

/// <summary>A list of unit types: 高校、科研院所或医疗机构.</summary>
internal sealed class UnitTypesSlot(string[] joints) : Slot
{
    public override IEnumerable<string> Words => Lexicon.UnitTypes.SelectMany(t => t.Words);

    public override void Match(SegmentText text, int at, Action<int, object> found) => MatchFrom(text, at, [], found);

    public override string Render(object value)
    {
        var names = (EquatableArray<string>)value;
        string[] words = [.. names.Select(n => Lexicon.UnitTypes.First(t => t.Name == n).Words[0])];
        return words.Length == 1 ? words[0] : string.Join("、", words.Take(words.Length - 1)) + "或" + words[words.Length - 1];
    }

    private void MatchFrom(SegmentText text, int at, EquatableArray<string> before, Action<int, object> found)
    {
        foreach ((string name, string[] words) in Lexicon.UnitTypes)
        {
            foreach (string word in words)
            {
                if (!text.StartsWith(word, at))
                {
                    continue;
                }

                int end = at + word.Length;
                EquatableArray<string> names = [.. before, name];
                found(end, names);
                foreach (string joint in joints)
                {
                    if (text.StartsWith(joint, end))
                    {
                        MatchFrom(text, end + joint.Length, names, found);
                    }
                }
            }
        }
    }
}

/// <summary>A noun phrase: unknown words are legal here and only here; words that could change a reading end it.</summary>
internal sealed class NounSlot : Slot
{
    private static readonly string[] Stops =
    [
        .. "不 未 已 将 应 须 需 必须 可 得 和 或 与 及 、 且 并 等 每 约 如 若 除 至 超 达 为 是 有 在 中 后 前 内 外 从 由 被 曾 者 其 拟 仅 均 各 该 共 限 同一".Split(' '),
        "其中", "低于", "高于", "少于", "多于", "大于", "小于", "预计", "力争", "平均", "累计", "一定", "至少", "最", "原则上", "一般", "鼓励", "优先", "下列", "之一", "左右", "部分", "以上", "以下", "上一", "建议", "往届", "往年", "历年", "同类", "以往", "某",
        ",", ";", "。", ":", "(", ")", "\"", "《", "》", "%",
    ];

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        for (int end = at; end < text.Length && !Stopped(text, end); end++)
        {
            if (text.IsCut(end + 1))
            {
                found(end + 1, text.Value.Substring(at, end + 1 - at));
            }
        }
    }

    public override string Render(object value) => (string)value;

    private static bool Stopped(SegmentText text, int at) =>
        text.Value[at] is >= '0' and <= '9' || (text.IsCut(at) && Stops.Any(s => string.CompareOrdinal(text.Value, at, s, 0, s.Length) == 0
            && at + s.Length <= text.Length && text.IsCut(at + s.Length)));
}

/// <summary>Any words up to the end of what the pattern wants: only for roles that make no rule.</summary>
internal sealed class WordsSlot : Slot
{
    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        for (int end = at + 1; end <= text.Length; end++)
        {
            found(end, text.Value.Substring(at, end - at));
        }
    }

    public override string Render(object value) => (string)value;
}
