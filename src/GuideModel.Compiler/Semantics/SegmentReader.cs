using System.Text.RegularExpressions;
using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads a segment with its brackets, hours and days of counting (GRAMMAR.md, G3.3).</summary>
internal static class SegmentReader
{
    private static readonly string[] SameAgain = ["必备", "必须提供", "必填", "必传", "必交", "备案", "批复", "课题", "含任务或课题", "含课题", "含任务", "含课题、任务", "含任务、课题", "含任务和课题", "含子课题", "套", "台", "件", "个", "项", "职称", "地区", "所", "家", "院", "师", "级", "市", "区", "县", "市、区", "市、县", "县、市", "县、区", "组", "科", "中心", "处", "名", "人", "系", "株系", "品系"];

    private static readonly string[] PartsOfNames = ["送审稿", "报批稿", "草案", "征求意见稿", "初稿", "建议稿", "立项", "草案稿", "受理", "样机", "样品", "规程", "规范", "装备", "装置", "系统", "平台", "团队", "品种", "新品种", "工法", "指南", "软件"];

    private static readonly string[] Stages = ["送审稿", "报批稿", "草案", "征求意见稿", "初稿", "建议稿", "草案稿"];

    private static readonly Regex TimeOfDay = new("(?<=日)(?:上午|下午|晚上|中午|晚)?[0-9]{1,2}(?::[0-9]{2}|[时点](?:[0-9]{1,2}分|整)?)", RegexOptions.CultureInvariant);
    // 截至2026年1月1日年龄不超过58周岁: ages are given in years; on which day they are counted people check.
    private static readonly Regex AgeDay = new(
        "(?:(?:截至|截止到|截止)20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日(?=年龄)|20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日时(?=年龄|未满|不满|不超过)|(?:网络填报|网上申报|申报|申请|受理)?截止(?:日期|日|之日|时间)时?(?=年龄|未满))|\\((?:年龄)?(?:(?:计算)?(?:截至|截止到|截止|计算至|截止日期为|截止时间为|截止日为)20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日|(?:以|按)20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日(?:为(?:截止日|截止日期|截止时间|基准日|准|界)|计算))\\)$", RegexOptions.CultureInvariant);
    private static readonly Regex EndOfDay = new("^(?:24|23(?=:59|[时点]59))", RegexOptions.CultureInvariant);

    private static readonly SoughtWords Categories = new(Lexicon.Categories.SelectMany(c => c.Words));

    // 国际专利(PCT), 冲击吸收功(KV2): the same in Latin letters.
    private static bool IsAcronym(string bracket) => bracket.Length > 1 && bracket[0] is not (>= '0' and <= '9') && bracket.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '/' or ' ');

    /// <summary>What became of a segment and, apart, of its brackets and of what is left to people in it.</summary>
    public static IEnumerable<ReadSegment> Read(NormalText text, int group, SentenceContext context)
    {
        // 每个项目不超过300万元(方向1.1除外): of the other directions, and only this segment.
        foreach ((int open, int close) in Nesting.Pairs(text.Value, 0, text.Length))
        {
            if (open > 0 && context.Only.Count == 0 && NamedDirection.LeftBy(text.Slice(open + 1, close), context) is { Count: > 0 } left)
            {
                SegmentReading said = SegmentReading.Of(SegmentRole.Info) with { Only = left, Condition = context.Condition, Entity = context.Entity, Subject = context.Subject };
                return ReadWhole(text.Without(open, close + 1), group, context with { Here = [said, .. context.Here] })
                    .Select((s, i) => s with { Source = i == 0 ? text.Source(0, text.Length) : s.Source, Reading = s.Reading is null || s.Reading.Only != left ? null : s.Reading with { Only = [] } });
            }
        }

        return ReadWhole(text, group, context);
    }

    private static IEnumerable<ReadSegment> ReadWhole(NormalText text, int group, SentenceContext context)
    {
        // 项目(课题)负责人, 2台(套), 国际专利(PCT): another word for the same.
        NormalText full = text;
        foreach ((int open, int close) in Nesting.Pairs(text.Value, 0, text.Length).Reverse())
        {
            if (text.Value[open] == '(' && (SameAgain.Contains(text.Slice(open + 1, close).Value) || IsAcronym(text.Slice(open + 1, close).Value)))
            {
                full = full.Without(open, close + 1);
            }
            else if (text.Value[open] == '(' && PartsOfNames.Contains(text.Slice(open + 1, close).Value) && !(close == text.Length - 1 && Stages.Contains(text.Slice(open + 1, close).Value)))
            {
                // 技术标准(送审稿), 新产品(样机): how far it has come, or what else it may be, belongs to its name.
                full = full.Without(close, close + 1).Without(open, open + 1);
            }
        }

        // 项目负责人(不含青年科学家项目): a condition of the whole segment; 重点项目(不含…) has one of its own, which would take its place.
        foreach ((int open, int close) in Nesting.Pairs(full.Value, 0, full.Length).Reverse())
        {
            if (full.Value[open] == '(' && open > 0 && KindConditions.Outside(full.Slice(open + 1, close)) is { } outside && Conditions.Joins(context, outside)
                && context.Condition?.Subject != outside.Subject && !Categories.AnyIn(full.Without(open, close + 1).Value))
            {
                full = full.Without(open, close + 1);
                context = context with { Here = [SegmentReading.Of(SegmentRole.Info) with { Condition = Conditions.And(context.Condition, outside), Entity = context.Entity, Subject = context.Subject }, .. context.Here] };
            }
        }

        // …4月20日16时: the day is checked, the hour left to people. The end of the day is the day.
        var forPeople = new List<NormalText>();
        foreach (Match hour in TimeOfDay.Matches(full.Value).Cast<Match>().Reverse())
        {
            if (!EndOfDay.IsMatch(hour.Value))
            {
                forPeople.Insert(0, full.Slice(hour.Index, hour.Index + hour.Length));
            }

            full = full.Without(hour.Index, hour.Index + hour.Length);
            context = context with { Hours = true };
        }

        // 标准2项(送审稿): how far it must have come people see.
        if (full.Length > 2 && full.Value[full.Length - 1] == ')' && full.Value.LastIndexOf('(') is > 0 and int stage && Stages.Contains(full.Slice(stage + 1, full.Length - 1).Value))
        {
            forPeople.Add(full.Slice(stage + 1, full.Length - 1));
            full = full.Slice(0, stage);
        }

        foreach (Match day in AgeDay.Matches(full.Value).Cast<Match>().Reverse())
        {
            forPeople.Insert(0, day.Value[0] == '(' ? full.Slice(day.Index + 1, day.Index + day.Length - 1) : full.Slice(day.Index, day.Index + day.Length));
            full = full.Without(day.Index, day.Index + day.Length);
        }

        // A bracket that a pattern itself reads (不含45周岁) needs no leave.
        ReadSegment whole = PartReader.Read(full, group, context) with { Source = text.Source(0, text.Length) };
        if (whole.Reading is { Rules.Count: > 0 } or { Family: nameof(ConditionFamily) })
        {
            foreach (ReadSegment part in ForPeopleApart(whole, full))
            {
                yield return part;
            }

            foreach (NormalText words in forPeople)
            {
                yield return new ReadSegment(words.Source(0, words.Length), group, words.Value) { Reading = SegmentReading.Of(SegmentRole.Manual) with { Family = nameof(ManualFamily) }, IsBracket = true };
            }

            yield break;
        }

        NormalText host = full;
        var brackets = new List<NormalText>();
        int opened = 0;
        foreach ((int open, int close) in Nesting.Pairs(full.Value, 0, full.Length).Reverse())
        {
            if (full.Value[open] is '(' or '[' && close > open + 1)
            {
                brackets.Insert(0, full.Slice(open + 1, close));
                opened = open;
                host = host.Without(open, close + 1);
            }
        }

        if (brackets.Count == 0)
        {
            yield return whole;
            yield break;
        }

        ReadSegment read = PartReader.Read(host, group, context) with { Source = text.Source(0, text.Length) };
        if (read.Reading is not { } hostReading)
        {
            yield return read;
            yield break;
        }

        // A bracket can change what stands before it, so one that is not itself read blocks it; and it stands under the same condition.
        // 女性可放宽至40周岁(1986年…出生): the bracket is said of those to whom it is granted.
        IReadOnlyList<SegmentReading> hostOnly = [(hostReading.Within is { } within ? hostReading with { Condition = Conditions.And(hostReading.Condition, within) } : hostReading) with { Relaxes = false }];
        var inner = brackets.SelectMany(b => Inner(b, group, context with { Before = hostOnly, Here = hostOnly, Host = hostReading })).ToList();
        if ((context.Results || context.Direction is not null) && hostReading.Rules.Count > 0 && brackets.Count == 1 && opened > 0 && opened < host.Length && MeasuringConditions.IsWithin(inner[0], hostReading)
            && MeasuringConditions.Named(hostReading, host.Value, opened, inner[0].Words, context) is { } qualified)
        {
            yield return read with { Reading = qualified };
            yield break;
        }

        if (context.Results && hostReading.Rules.Count > 0)
        {
            inner = [.. inner.Select(b => MeasuringConditions.Is(b, hostReading) ? b with { Reading = SegmentReading.Of(SegmentRole.Manual) with { Family = nameof(MeasuringConditions) } } : b)];
        }

        // 限申报1项(含联合基金项目), 在研项目(含参与)不超过2项: what is counted with them people see.
        if (hostReading.Family is nameof(ApplicationLimitFamily) or nameof(ApplicationLoadFamily) or nameof(NamedQuantityFamily) && hostReading.Rules.Count > 0 && hostReading.Rules.All(r => r.Members.All(m => m.Path.StartsWith("applications.", StringComparison.Ordinal) || m.Term.Contains("在研"))))
        {
            inner = [.. inner.Select(b => Counted.IsMatch(b.Words) ? b with { Reading = SegmentReading.Of(SegmentRole.Manual) with { Family = nameof(MeasuringConditions) } } : b)];
        }

        // 外方投入(含实物折价)不低于…: what is counted as such people see.
        if (hostReading.Family is nameof(RatioFamily) && hostReading.Rules.Count > 0)
        {
            inner = [.. inner.Select(b => Valued.IsMatch(b.Words) ? b with { Reading = SegmentReading.Of(SegmentRole.Manual) with { Family = nameof(MeasuringConditions) } } : b)];
        }

        bool harmless = inner.All(b => b.Reading is { Family: nameof(MeasuringConditions) } or { Role: SegmentRole.Info } or { Role: SegmentRole.Rule, Family: nameof(PartFamily) or nameof(ListPartFamily) or nameof(PersonBirthFamily) or nameof(QuotaFamily) or nameof(RegistrationFamily) })
            || (hostReading.Rules.Count == 0 && brackets.All(b => !Signals.Any(b.Value) && !(context.Here.Any(r => r.Rules.Count > 0) && Counts.Any(b.Value.StartsWith))));
        if (!harmless || hostReading.Exempt is not null)
        {
            yield return read with { Reading = null, BlockedBy = "(" + brackets[0].Value + ")" };
            yield break;
        }

        yield return read;
        foreach (ReadSegment bracket in inner.Where(b => b.Reading is { Role: SegmentRole.Info or SegmentRole.Rule } or { Family: nameof(MeasuringConditions) }))
        {
            yield return bracket;
        }
    }

    // (1968年1月1日以后出生,院士不受此限): what is no whole is read part by part.
    private static IEnumerable<ReadSegment> Inner(NormalText bracket, int group, SentenceContext context)
    {
        ReadSegment whole = PartReader.Read(bracket, group, context) with { IsBracket = true };
        int comma = whole.Reading is null ? bracket.Value.IndexOf(',') : -1;
        return comma <= 0 || comma == bracket.Length - 1 ? [whole]
            : [PartReader.Read(bracket.Slice(0, comma), group, context) with { IsBracket = true }, .. Inner(bracket.Slice(comma + 1, bracket.Length), group, context)];
    }

    private static readonly Regex Valued = new("^(?:含|包括)(?:实物|设备|人员|人力|场地|仪器)(?:折价|折算|投入|出资)?$", RegexOptions.CultureInvariant);
    private static readonly Regex Counted = new("^(?:含|包括)(?:参与|参加|参与申报|在研|[\u4E00-\u9FFF]{2,8}(?<!外方|境外|国外|其他)(?:项目|课题|基金))$", RegexOptions.CultureInvariant);

    // Behind a duty for people, a bracket of these may still be about the rule before it.
    private static readonly string[] Counts = ["含", "不含", "包括", "不包括"];

    // 申报单位应为在中国大陆境内注册|的企业: up to 的 it is for people.
    private static IEnumerable<ReadSegment> ForPeopleApart(ReadSegment whole, NormalText text)
    {
        int at = whole.Reading?.ForPeople is { } words ? text.Value.IndexOf(words, StringComparison.Ordinal) : -1;
        int end = at < 0 ? -1 : text.Value.IndexOf('的', at + whole.Reading!.ForPeople!.Length);
        if (at < 0)
        {
            return [whole];
        }

        // 2024年12月31日前在省内|注册
        if (end < 0)
        {
            return [whole, whole with { Source = text.Source(at, at + whole.Reading!.ForPeople!.Length), Words = whole.Reading.ForPeople, Reading = SegmentReading.Of(SegmentRole.Manual) with { Family = whole.Reading.Family }, IsBracket = true }];
        }

        return
        [
            whole with { Source = text.Source(0, end), Reading = SegmentReading.Of(SegmentRole.Manual) with { Family = whole.Reading!.Family } },
            whole with { Source = text.Source(end, text.Length) },
        ];
    }
}
