using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads a sentence segment by segment: completely, or not at all (GRAMMAR.md, "Full consumption").</summary>
internal static class SentenceReader
{
    private static readonly string[] SameAgain = ["课题", "套", "台", "件", "个", "项", "职称", "地区", "所", "家", "院", "师", "级", "市", "区", "县", "市、区", "县、市", "县、区", "组", "科", "中心", "处", "名", "人", "系", "株系", "品系"];

    private static readonly string[] PartsOfNames = ["送审稿", "报批稿", "草案", "征求意见稿", "初稿", "建议稿", "立项", "草案稿", "受理", "样机", "样品", "规程", "规范", "装备", "装置", "系统", "平台", "团队", "品种", "新品种", "工法", "指南", "软件"];

    private static readonly Regex TimeOfDay = new("(?<=日)(?:上午|下午|晚上|中午|晚)?[0-9]{1,2}(?::[0-9]{2}|[时点](?:[0-9]{1,2}分|整)?)", RegexOptions.CultureInvariant);
    // 截至2026年1月1日年龄不超过58周岁: ages are given in years; on which day they are counted people check.
    private static readonly Regex AgeDay = new("(?:截至|截止到|截止)20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日(?=年龄)", RegexOptions.CultureInvariant);
    private static readonly Regex EndOfDay = new("^(?:24|23(?=:59|[时点]59))", RegexOptions.CultureInvariant);

    /// <summary>The segments of a sentence, each with what became of it.</summary>
    public static IReadOnlyList<ReadSegment> Read(GuideText text, GuideSpan span, SentenceContext context)
    {
        NormalText sentence = WithoutEnd(NormalText.Of(text.Content, span));
        var segments = new List<ReadSegment>();
        var before = new List<SegmentReading>(context.Before);
        int groupStart = context.Before.Count - context.Here.Count;
        int lastGroup = 0;
        foreach ((int start, int end, int group, bool afterComma) in Segmentation.Split(sentence))
        {
            groupStart = group == lastGroup ? groupStart : before.Count;
            lastGroup = group;
            SentenceContext here = context with { Sentence = sentence.Value, Before = before, Here = [.. before.Take(before.Count - groupStart)], AfterComma = afterComma || (start == 0 && context.AfterComma) };
            ReadSegment? unread = afterComma && segments.LastOrDefault(s => !s.IsBracket) is { Reading: null } last ? last : null;
            foreach (ReadSegment read in ReadSegment(sentence.Slice(start, end), group, here))
            {
                // What is listed with 、 shares a verb or subject with what was not read.
                ReadSegment segment = unread is null || read.Reading is not { Rules.Count: > 0 } ? read : read with { Reading = null, BlockedBy = unread.Words };

                // What may yet be reported keeps its place, as it was when it was read.
                segments.Add(segment.Reading is { Role: not SegmentRole.Manual } ? segment : segment with { Context = here with { Before = [.. before] } });
                if (segment.Reading is { } reading && !segment.IsBracket)
                {
                    before.Insert(0, reading with { Listed = afterComma });
                }
            }
        }

        IReadOnlyList<ReadSegment> licensed = Defaults.Apply(Licence.Apply([.. Exemptions.Apply(segments)]));
        if (licensed.All(s => s.Reading is null or { Rules.Count: 0, Condition: null }) && Signals.IsBackground(sentence.Value))
        {
            // A whole sentence without any sign of a demand: nothing to check, and nothing beside it that it could change.
            SegmentRole role = Signals.HasDuty(sentence.Value) ? SegmentRole.Manual : SegmentRole.Info;
            return [.. licensed.Select(s => s.Reading is null ? s with { Reading = SegmentReading.Of(role), Ambiguity = [] } : s)];
        }

        return context.Introduction?.Blocks is not { } blocks || (context.Introduction.SparesNamed && Headings.NamesSide(sentence.Value)) ? licensed
            : [.. licensed.Select(s => s.Reading is { Rules.Count: > 0 } ? s with { Reading = null, BlockedBy = blocks } : s)];
    }

    private static NormalText WithoutEnd(NormalText sentence)
    {
        int end = sentence.Length;
        while (end > 0 && "。!?:,;".Contains(sentence.Value[end - 1]))
        {
            end--;
        }

        return sentence.Slice(0, end);
    }

    // 国际专利(PCT): the same in Latin letters.
    private static bool IsAcronym(string bracket) => bracket.Length > 1 && bracket.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-' or '/');

    private static IEnumerable<ReadSegment> ReadSegment(NormalText text, int group, SentenceContext context)
    {
        // 项目(课题)负责人, 2台(套), 国际专利(PCT): another word for the same.
        NormalText full = text;
        foreach ((int open, int close) in Nesting.Pairs(text.Value, 0, text.Length).Reverse())
        {
            if (text.Value[open] == '(' && (SameAgain.Contains(text.Slice(open + 1, close).Value) || IsAcronym(text.Slice(open + 1, close).Value)))
            {
                full = full.Without(open, close + 1);
            }
            else if (text.Value[open] == '(' && PartsOfNames.Contains(text.Slice(open + 1, close).Value))
            {
                // 技术标准(送审稿), 新产品(样机): how far it has come, or what else it may be, belongs to its name.
                full = full.Without(close, close + 1).Without(open, open + 1);
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

        foreach (Match day in AgeDay.Matches(full.Value).Cast<Match>().Reverse())
        {
            forPeople.Insert(0, full.Slice(day.Index, day.Index + day.Length));
            full = full.Without(day.Index, day.Index + day.Length);
        }

        // A bracket that a pattern itself reads (不含45周岁) needs no leave.
        ReadSegment whole = ReadPart(full, group, context) with { Source = text.Source(0, text.Length) };
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
        foreach ((int open, int close) in Nesting.Pairs(full.Value, 0, full.Length).Reverse())
        {
            if (full.Value[open] == '(' && close > open + 1)
            {
                brackets.Insert(0, full.Slice(open + 1, close));
                host = host.Without(open, close + 1);
            }
        }

        if (brackets.Count == 0)
        {
            yield return whole;
            yield break;
        }

        ReadSegment read = ReadPart(host, group, context) with { Source = text.Source(0, text.Length) };
        if (read.Reading is not { } hostReading)
        {
            yield return read;
            yield break;
        }

        // A bracket can change what stands before it, so one that is not itself read blocks it; and it stands under the same condition.
        IReadOnlyList<SegmentReading> hostOnly = [hostReading.Within is { } within ? hostReading with { Condition = Conditions.And(hostReading.Condition, within) } : hostReading];
        var inner = brackets.Select(b => ReadPart(b, group, context with { Before = hostOnly, Here = hostOnly, Host = hostReading }) with { IsBracket = true }).ToList();
        if (context.Results && hostReading.Rules.Count > 0)
        {
            inner = [.. inner.Select(b => MeasuringConditions.Is(b, hostReading) ? b with { Reading = SegmentReading.Of(SegmentRole.Manual) with { Family = nameof(MeasuringConditions) } } : b)];
        }

        bool harmless = inner.All(b => b.Reading is { Family: nameof(MeasuringConditions) } or { Role: SegmentRole.Info } or { Role: SegmentRole.Rule, Family: nameof(PartFamily) or nameof(ListPartFamily) or nameof(PersonBirthFamily) or nameof(QuotaFamily) })
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

    private static ReadSegment ReadPart(NormalText normal, int group, SentenceContext context)
    {
        var segment = new ReadSegment(normal.Source(0, normal.Length), group, normal.Value);
        if (normal.Length is 0 or > SegmentText.MaxLength)
        {
            return segment;
        }

        // A circumstance or condition that was recognised is no part of a name: the shortest remainder that is read counts.
        var text = new SegmentText(normal);
        List<Opening> openings = [.. Opening.Of(text, context).OrderByDescending(o => o.Start)];
        var readings = new List<SegmentReading>();
        foreach (Family[] tier in Tiers)
        {
            for (int i = 0; i < openings.Count && (readings.Count == 0 || openings[i].Start == openings[i - 1].Start); i++)
            {
                foreach (Family family in tier)
                {
                    Opened(family, text, openings[i], context, readings);
                }
            }

            if (readings.Count == 1)
            {
                return segment with { Reading = readings[0] };
            }

            if (readings.Count > 1)
            {
                return readings.All(r => r.Rules.Count == 0)
                    ? segment with { Reading = readings.OrderBy(r => r.Role).First() }
                    : segment with { Ambiguity = [.. readings.Select(Describe)] };
            }
        }

        if (Both(normal, group, context) is { } both)
        {
            return segment with { Reading = both };
        }

        if (Either(text, context) is { } either && (context.Condition is not { } condition ? either : Conditions.Under(condition, either)) is { } under)
        {
            return segment with { Reading = under };
        }

        return segment with { BlockedBy = Blockers.Of(text) };
    }

    // 营业收入不低于5000万元且研发投入占比不低于4%: two complete demands in one segment.
    private static SegmentReading? Both(NormalText text, int group, SentenceContext context)
    {
        // 不少于8人且不超过15人的不予受理: the bounds are of what is refused. A且B或C says not how it is bracketed.
        if (text.Value.Contains("的不予") || text.Value.Contains("的不得") || text.Value.Any(c => c == '或'))
        {
            return null;
        }

        for (int at = text.Value.IndexOf('且'); at > 2; at = text.Value.IndexOf('且', at + 1))
        {
            int end = text.Value[at - 1] == '并' ? at - 1 : at;
            if (ReadPart(text.Slice(0, end), group, context).Reading is { Rules.Count: > 0 } left
                && ReadPart(text.Slice(at + 1, text.Length), group, context with { Here = [left, .. context.Here], Before = [left, .. context.Before] }).Reading is { Rules.Count: > 0 } right
                && right.Family != nameof(Either))
            {
                return right with { Rules = [.. left.Rules, .. right.Rules], Role = left.Role < right.Role ? left.Role : right.Role, Entity = right.Entity ?? left.Entity };
            }
        }

        return null;
    }

    // 发表论文不少于2篇或申请专利不少于1项: two complete demands of which one is enough.
    private static SegmentReading? Either(SegmentText text, SentenceContext context)
    {
        var found = new List<SegmentReading>();
        for (int at = text.Value.IndexOf('或'); at > 0; at = text.Value.IndexOf('或', at + 1))
        {
            if (text.IsCut(at) && text.IsCut(at + 1) && at + 1 < text.Length
                && Only(text.Text.Slice(0, text.Value[at - 1] == ',' ? at - 1 : at), context) is { } left && (Only(text.Text.Slice(at + 1, text.Length), Of(left, context)) ?? Shared(text, at, context)) is { } right
                && left.Severity == right.Severity && !(IsExact(right) && !IsExact(left)))
            {
                found.Add(SegmentReading.Of(left with
                {
                    Reading = new OrReading(left.Reading, right.Reading),
                    Says = left.Says + "或" + right.Says,
                    Members = [.. left.Members, .. right.Members],
                }) with { Family = nameof(Either) });
            }
        }

        return found.Count == 1 ? found[0] : null;
    }

    // 获得临床批件1项或新药证书1项: the verb of the first is that of the other.
    private static ReadRule? Shared(SegmentText text, int or, SentenceContext context) =>
        Lexicon.Verbs.Where(v => v.Length > 1 && text.StartsWith(v, 0)).OrderByDescending(v => v.Length).FirstOrDefault() is { } verb
            && string.Concat(verb, text.Text.Slice(or + 1, text.Length).Value) is var other ? Only(NormalText.Of(other, new GuideSpan(0, other.Length)), context) : null;

    // 申请人雅思成绩不低于6.5分或托福成绩不低于95分: both of whom the first names.
    private static SentenceContext Of(ReadRule left, SentenceContext context) => left.Members.Count > 0 && left.Members[0].Path.Split('.') is [Entities.Person or Entities.Applicant or Entities.Partner, ..] and [var whom, ..]
        ? context with { Here = [SegmentReading.Of(SegmentRole.Info) with { Entity = whom }, .. context.Here] } : context;

    // 至少一家企业或两家高校: the bound may reach over 或, and a bare figure behind it says neither.
    private static bool IsExact(ReadRule rule) => rule.Reading is CompareReading { Operator: CompareOperator.Equal };

    // The one rule on an application that a text is, without conditions and nesting.
    private static ReadRule? Only(NormalText normal, SentenceContext context) => Only(new SegmentText(normal), context);

    private static ReadRule? Only(SegmentText text, SentenceContext context) =>
        AllFamilies.List.Where(f => f.Tier <= Tier.Noun).SelectMany(f => f.Read(text, 0, context)).Distinct(Comparer).ToList()
            is [{ Relaxes: false, Rules: [{ Scope: RuleScope.Application, Reading: CompareReading or InReading or AnswerReading } rule] }] ? rule : null;

    // Adds what a family reads behind an opening, under the condition there or the one that an earlier segment left.
    private static void Opened(Family family, SegmentText text, Opening opening, SentenceContext context, List<SegmentReading> readings)
    {
        if (opening.Condition is { } opens && !Conditions.Joins(context, opens))
        {
            return;
        }

        EquatableArray<string> only = opening.Only.Count > 0 ? opening.Only : context.Only;
        foreach (SegmentReading read in family.Read(text, opening.Start, opening.Context))
        {
            // 方向1.1…;…: whether what stands behind the semicolon is said of it as well, nobody can say.
            if (only.Count == 0 && read.Rules.Count > 0 && context.Before.Any(r => r.Only.Count > 0))
            {
                continue;
            }

            if (only.Count > 0 && read.Rules.Any(r => r.Scope == RuleScope.Guide))
            {
                continue;
            }

            SegmentReading reading = only.Count == 0 || read.Only.Count > 0 ? read : read with { Only = only, Rules = read.Rules.Select(r => r with { Only = only }).ToEquatableArray() };

            // 由企业牵头的应用示范类项目: one condition behind the other.
            if (opening.Condition is { Chains: true } first && reading is { Rules.Count: 0, Condition: { Chains: true } second })
            {
                Add(reading with { Condition = Conditions.And(first, second) });
                continue;
            }

            // 青年人才项目实行定额资助,每项20万元: of whom nothing is demanded yet, the next segments may go on.
            if (opening.Condition is { } spoken && reading is { Rules.Count: 0, Condition: null, Family: nameof(ManualFamily) or nameof(InformationFamily) } && !text.Value.Contains(",或"))
            {
                Add(reading with { Condition = Conditions.And(context.Condition, spoken) });
                continue;
            }

            if (opening.Condition is null && reading is { NamesWhom: true, Rules.Count: > 0 })
            {
                Add(reading);
                continue;
            }

            if (opening.Condition is { } led && reading.NamesWhom)
            {
                Add(reading with { Condition = Conditions.And(context.Condition, led) });
                continue;
            }

            // 所有项目 ends what a condition carried.
            bool everyone = ParagraphKind.Everyone.Any(e => text.Value.StartsWith(e, StringComparison.Ordinal));
            Condition? condition = opening.Condition is { } own ? Conditions.And(context.Condition, own) : everyone ? null : context.Condition;
            SegmentReading? under = condition is null || reading.Rules.Count == 0 ? (opening.Condition is null ? reading : null) : Conditions.Under(condition, reading);
            // What a narrower subject began, 外籍人员须…, goes on without being named.
            bool lost = under?.Rules.Count > 0 && context.Here.Any(r => r.NarrowsProject && context.Condition is null) || under?.Rules.Count > 0 && context.Here.Any(r => r.Narrow) && family.Tier != Tier.Noun && under.Entity is null && under.Subject is null;
            if (under is not null && !lost)
            {
                // 男性不超过45周岁,女性不超过48周岁,每年…: the sex is that of its own segment.
                Add(opening.Condition?.Subject == Members.PersonGender.Path ? under with { Condition = context.Condition, Within = opening.Condition } : under);
            }
        }

        void Add(SegmentReading reading)
        {
            if (!readings.Contains(reading, Comparer))
            {
                readings.Add(reading);
            }
        }
    }

    private static string Describe(SegmentReading reading) =>
        reading.Rules.Count == 0 ? reading.Role.ToString() : string.Join("; ", reading.Rules.Select(r => r.Reading.ToString()));

    private static Family[][] Tiers { get; } = [.. AllFamilies.List.GroupBy(f => f.Tier).OrderBy(t => t.Key).Select(t => t.ToArray())];

    private static ReadingComparer Comparer { get; } = new();

    /// <summary>Two readings are one when they make the same rules; how they are worded does not matter.</summary>
    private sealed class ReadingComparer : IEqualityComparer<SegmentReading>
    {
        public bool Equals(SegmentReading? x, SegmentReading? y) => x is not null && y is not null
            && x.Role == y.Role && x.Rules.Select(Key).SequenceEqual(y.Rules.Select(Key));

        public int GetHashCode(SegmentReading obj) => (int)obj.Role + obj.Rules.Count;

        private static (RuleScope, RuleSeverity, Reading) Key(ReadRule rule) => (rule.Scope, rule.Severity, rule.Reading);
    }
}
