using System.Text.RegularExpressions;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>Signs that a text may carry a rule or change its neighbours: whoever has one is never put aside as background
/// or left to people without being said to be unread (GRAMMAR.md, "The licence of neighbours").</summary>
internal static class Signals
{
    private static readonly string[] Words =
    [
        "不少于", "不低于", "不小于", "不超过", "不高于", "不多于", "不大于", "至少", "至多", "最多", "最少", "最长", "最短", "以上", "以下", "以内",
        "不接受", "无效", "限报", "限申报", "限牵头", "下设",
        "除外", "供参考", "之一", "特殊情况", "延长", "例如", "不适用", "取消", "不要求", "不作要求", "不做要求", "不受此限", "不受限", "不必", "不一定", "经批准", "批准后", "据统计", "统计显示", "往届",
        "上一批次", "截至", "预计", "力争", "视为", "为宜", "建议", "如无", "仅", "只有", "只能", "方可", "才可", "适用于", "必要时", "放宽", "豁免", "确有", "确需", "最好", "原则上", "一般不", "优先", "不作硬性",
    ];

    private static readonly SoughtWords Sought = new(Words);

    /// <summary>The signs that are words.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>Whether a text has such a sign: a figure, a bound, a prohibition, or a frame.</summary>
    public static bool Any(string text) =>
        HasFigure(text) || Sought.AnyIn(text) || HasChineseNumber(text);

    /// <summary>Whether a segment makes a demand of its own that changes nothing beside it: words without scope or condition,
    /// then a bound and a figure (GRAMMAR.md, "The licence of neighbours").</summary>
    public static bool IsOwnDemand(string text)
    {
        var characters = new CharacterSet(text);
        (int at, int length) = (int.MaxValue, 0);
        foreach (SoughtWord bound in Bounds)
        {
            if (bound.IsIn(text, characters) && text.IndexOf(bound.Word, StringComparison.Ordinal) is > 1 and int place && (place < at || (place == at && bound.Word.Length > length)))
            {
                (at, length) = (place, bound.Word.Length);
            }
        }

        return length > 0 && Numbers.Read(text, at + length) is not null && !Reaching.AnyIn(text) && !NounStops.AnyIn(text.Substring(0, at));
    }

    /// <summary>Whether a segment of a list of results names an indicator and its figure, in whatever words, and speaks of none beside it:
    /// 系统电-电转换效率达到70%以上.</summary>
    public static bool IsOwnIndicator(string text) => Indicator.Match(text) is { Success: true, Groups: var found } && found["name"].Value is var name && !Reaching.AnyIn(name) && !NounStops.AnyIn(name);

    // Without a bound it may be under what the next is measured (转速3000r/min,效率…); 500℃时 is.
    private const string Figure = @"±?[0-9][0-9.,]*(?:×10\^?[0-9-]+)?[A-Za-z%‰°·/()^μΩ℃²³0-9-]{0,12}[\u4E00-\u9FFF-[时下后内前中的者外起间]]{0,4}";
    private const string Bounding = "(?:达到|达|优于|控制在|提高到|提升到|缩短至|降至|降低到|不少于|不低于|不小于|不超过|不高于|不大于|大于|小于|低于|高于|超过|≥|≤|>|<|至少)";

    private static readonly Regex Indicator = new(
        $"^(?<name>[^0-9,;]{{3,30}}?)(?:{Bounding}{Figure}(?:以上|以下|以内|左右)?|(?:为|在)?{Figure}(?:以上|以下|以内))$", RegexOptions.CultureInvariant);

    private static readonly SoughtWord[] Bounds = [.. BoundWords.Before.Select(w => new SoughtWord(w.Word))];
    private static readonly SoughtWords NounStops = new(Lexicon.NounStops);

    private static bool HasFigure(string text)
    {
        foreach (char c in text)
        {
            if (c is >= '0' and <= '9' or '%' or '≥' or '≤')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words name something that data could show: a kind of unit, a rank, a document, both sides.</summary>
    public static bool Checkable(string text) =>
        Kinds.AnyIn(text) || UnitTypes.Beginning(text) is not null || (text.Length > 0 && text[0] == '附' && !text.StartsWith("附加", StringComparison.Ordinal));

    private static readonly WordTable<bool> UnitTypes = new(Lexicon.UnitTypes.SelectMany(t => t.Words).SelectMany(w => (string[])[w, "为" + w]).Select(w => (w, true)));

    private static readonly SoughtWords Kinds = new(["职称", "学位", "同时申报", "双方申报", "提供", "提交", "上传", "出具", "签署", "签订"]);

    /// <summary>Whether a subject is somebody or some time narrower than the project and its people: 外籍人员, 中期.</summary>
    public static bool Narrows(string subject)
    {
        (string? entity, string rest) = Entities.Of(subject);
        return subject.Length > 0 && !(entity is not null && rest.Length <= 1) && NarrowWords.AnyIn(subject);
    }

    /// <summary>Whether a subject is a kind of projects of its own: 产业化项目.</summary>
    public static bool NarrowsProject(string subject) => subject.Length > 4 && subject[0] is not ('本' or '该') && !subject.StartsWith("申报", StringComparison.Ordinal) && !subject.Contains("合作") && !subject.Contains("专项")
        && (subject.EndsWith("项目", StringComparison.Ordinal) || subject.EndsWith("课题", StringComparison.Ordinal)) && Entities.WithoutProject(subject).Remainder.Length > 0;

    private static readonly SoughtWords NarrowWords = new(
        ["人员", "外籍", "退休", "单位", "机构", "企业", "高校", "医院", "方", "团队", "专家", "学者", "科学家", "博士后", "公民", "成员", "中期", "年度", "阶段", "人才", "教师", "学生", "医生", "院所", "负责人", "样机", "示范", "课题"]);

    /// <summary>Whether a sentence has neither a figure nor a bound, frame, kind, rank or document: background, or a duty for people.</summary>
    public static bool IsBackground(string text) => !Any(text) && !Kinds.AnyIn(text) && !IsDemand(text);

    /// <summary>Whether a word in the name of a place or party makes it another one, or none: 部分省份, 非合作方.</summary>
    public static bool TurnsName(string name) => NameTurns.AnyIn(name);

    private static readonly SoughtWords NameTurns = new(["平均", "约", "部分", "某", "其他", "曾", "拟", "未", "不", "非", "首", "上一", "每", "左右", "可", "如", "若", "除", "往", "最近", "类", "每年", "女性", "外籍", "无"]);

    /// <summary>Whether words of duty or prohibition stand in a sentence.</summary>
    public static bool HasDuty(string text) => Duties.AnyIn(text);

    private static readonly SoughtWords Duties = new(["须", "应", "必须", "需", "不得", "严禁", "禁止", "不能", "不予", "要求", "负责", "不作为", "不设", "不允许", "不接受", "不支持"]);

    /// <summary>Whether words of demands that have a form of their own stand in a text: what was not read of them must be seen.</summary>
    public static bool IsDemand(string text) => Demands.AnyIn(text);

    private static readonly SoughtWords Demands = new(["同时申报", "单方", "一致", "牵头", "同意", "不受", "此限", "上述", "放宽", "例外", "另有规定", "签署", "签订", "具有博士", "为企业", "为高校", "限"]);

    /// <summary>Whether a segment only says what follows when something is so: 不予受理, 不得申报.</summary>
    public static bool IsConsequence(string text) => Consequences.Beginning(text) is not null;

    /// <summary>Whether words are a clause beside another: 当条件具备时, 立项后, 具有相应资质的. 除了…外 adds and narrows nothing.</summary>
    public static bool IsSubordinate(string text) => (Ends.Any(e => text.EndsWith(e, StringComparison.Ordinal)) && !NounEnds.Any(e => text.EndsWith(e, StringComparison.Ordinal)) && !text.Contains("除了"))
        || (Begins.Any(b => text.StartsWith(b, StringComparison.Ordinal)) && !NounBegins.Any(b => text.StartsWith(b, StringComparison.Ordinal)));

    private static readonly string[] Ends = ["时", "后", "前", "内", "中", "下", "的", "期间", "的项目", "的课题", "的单位", "的企业", "的申请人", "外"];
    private static readonly string[] NounEnds = ["国外", "海外", "境外", "室外", "对外", "中外", "小时", "同时", "及时", "实时", "临时", "按时", "随时", "最后", "售后", "今后", "目前", "当前", "其中", "集中", "以下", "如下", "地下", "线下", "国内", "境内", "室内", "省内", "市内", "区内", "校内"];
    private static readonly string[] Begins = ["当", "如", "若", "一旦", "只要", "只有", "倘", "除非", "凡"];
    private static readonly string[] NounBegins = ["当地", "当前", "当年", "当代", "如下", "如实", "如期", "若干"];

    private static readonly WordTable<bool> Consequences = new(((string[])
        ["不予", "不得申报", "不得牵头申报", "不得申请", "不得参与", "不能申报", "不再", "视为", "视同", "为不合格", "取消", "终止", "退回", "收回", "暂停", "不受理", "不支持", "按"]).SelectMany(c => (string[])[c, "一律" + c, "均" + c, "将" + c, "原则上" + c, "一般" + c]).Select(w => (w, true)));

    // Words by which a segment speaks of its neighbours.
    private static readonly SoughtWords Reaching = new(
    [
        "如", "若", "当", "时", "者", "除", "外", "参考", "之一", "可", "经", "例", "仅", "特殊", "前提", "情况", "下列", "以下简称", "上述", "统计", "取消", "视为", "优先", "为宜", "另", "其他", "其余", "不含", "不包括", "延长", "放宽", "该", "此", "但", "否则", "或", "分别", "的,", "的提供", "的提交", "的须", "的应", "的需", "的按", "的不", "目前", "现有", "国际先进", "国外", "已", "曾", "将", "拟", "项目", "课题", "类", "单位", "企业", "高校", "院所", "负责人", "申请人", "申报人", "成员", "团队", "合作者", "方",
    ]);

    // 三年, 两名: a Chinese number before a measure word.
    private static bool HasChineseNumber(string text)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if ("一二三四五六七八九十两百千".Contains(text[i]) && "个项篇件名人次场家年台套亿万".Contains(text[i + 1])
                && !(i > 0 && text[i - 1] == '第'))
            {
                return true;
            }
        }

        return false;
    }
}
