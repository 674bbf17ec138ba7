using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>参与单位不超过6家, 其中企业不少于2家; 团队中具有博士学位的不少于3人; 女性占比不低于30% (G5.4): a part of a list, counted or as a share of it.</summary>
internal sealed class ListPartFamily() : Family(Tier.Specific,
    "[{noun:list}中|其中]{filter}{modal}[有]{count}",
    "[{noun:list}中|其中]{modal}(有|包括|包含|配备|)[至少]{count}{filter}",
    "[{noun:list}中|其中]{filter}[的][所][占](占比|比例|比重|比){modal}{share}",
    "[{noun:list}中|其中]{filter}{modal}{share}",
    "({noun:list}中|{whose}){types}[所][占](占比|比例|比重|比){modal}{share}",
    "{filter}{modal}{multiple}",
    "{filter}占{noun:whole}[的](比例|比重|占比|){modal}{share}",
    "{noun:list}中[的]{units:before}{modal}[有]{count}",
    "{whose}{units:before}{modal}[有]{count}",
    "{whose}{modal}[至少][有|包括]{count}[为|是]{units}",
    "[{noun:list}中]{types}[单位]{total}{modal}{count}",
    "({noun:list}中|{noun:list}其中){noun:named}{modal}[有]{count}",
    "其中{noun:named}[的]{modal}[有]{count}",
    "{noun:list}[中]{modal}[至少](有|包括|包含|配备){modal}{count}{noun:named}",
    "[{noun:list}中|其中]{modal}[至少][有]{count}(为|是){noun:named}",
    "{noun:list}[中]{modal}[至少](有|包括|包含){modal}{count}{noun:named}(和|与|及){count:second}{noun:others}",
    "{noun:list}中{modal}[至少](有|包括|包含|)[至少]{count}[为|是]{units}",
    "{noun:list}{modal}(包括|包含)[至少]{count}{units}",
    "{noun:list}中{modal}[至少][有]{count}来自{phrase:from}",
    "{whose}{modal}[至少][有]{count}来自{phrase:from}",
    "{noun:named}占{noun:whole}[的](比例|比重|占比|){modal}{share}",
    "({noun:list}中|{noun:list}其中|其中){noun:named}[的][所占](占比|比例|比重){modal}{share}",
    "{noun:also}{modal}[有]{count}",
    "{types}参与单位[数量|数|总数]{modal}{count}",
    "{types}参与[申报|实施]",
    "[在]{noun:frame}中")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // 中方研究团队中,…: what follows counts some of them.
        if (match.Get<string>("frame") is { } frame)
        {
            return Subjects.Operand(frame, context)?.Collection is { } framed && Lexicon.Lists.Any(l => l.Path == framed.Path) ? SegmentReading.Of(SegmentRole.Info) with { Collection = framed } : null;
        }

        // 其中 without a list before it speaks of nothing.
        bool alone = match.Has("types") && !match.Has("list") && !match.Has("whose");
        Collection? list = !alone ? List(match, context) : context.Collection is null || context.Collection.Path == UnitCounts.Team.Path ? UnitCounts.Team : null;
        if (list is null)
        {
            return null;
        }

        // 其中A不少于3人,外方人员不少于2人: persons behind a part are another part.
        if (match.Get<string>("also") is { } person && !(context.Here.Count > 0 && context.Here[0] is { IsPart: true, Family: nameof(ListPartFamily), Collection: { } all } && all.Measures.Contains("人") && Persons.Any(p => person.EndsWith(p, StringComparison.Ordinal))))
        {
            return null;
        }

        if ((match.Get<UnitGroup>("units") ?? match.Get<UnitGroup>("before")) is { } group)
        {
            BoundedValue units = OutcomeFamily.AtLeastIfBare(match.Get<BoundedValue>("count")!);
            return !UnitCounts.Fits(units) || !UnitCounts.Holds(list, group.Side) || (match.Has("before") && !UnitCounts.IsClear(group, units)) ? null
                : SegmentReading.Of([.. UnitCounts.Rules(group, list, units, match.Severity, context)]) with { Collection = list };
        }

        if (match.Get<string>("from") is { } from)
        {
            BoundedValue units = OutcomeFamily.AtLeastIfBare(match.Get<BoundedValue>("count")!);
            return !UnitCounts.Fits(units) || !list.Measures.Contains("家") || Signals.TurnsName(from) || Signals.Any(from) || UnitTypesSlot.IsKind(from) ? null
                : SegmentReading.Of([.. UnitCounts.From(from, list, units, match.Severity, context)]) with { Collection = list };
        }

        if (Part(match, list, match.Get<string>("named") ?? match.Get<string>("also"), context) is not { } part)
        {
            return null;
        }

        if (match.Get<BoundedValue>("second") is { } second)
        {
            return Part(match, list, match.Get<string>("others"), context) is not { } other ? null
                : Counted(match, list, part, match.Get<BoundedValue>("count")!) is { } first && Counted(match, list, other, second) is { } also
                    ? first with { Rules = [.. first.Rules, .. also.Rules] } : null;
        }

        // 45周岁以下成员不少于团队总人数的二分之一
        if (match.Get<Multiple>("multiple") is { } multiple)
        {
            return RatioFamily.Quotient(Of(list, part), Size(list), [(multiple.Operator, multiple.Factor)], match.Severity) with { Collection = list };
        }

        // 企业牵头,医疗机构参与: at least one.
        if ((match.Get<BoundedValue>("count") ?? (match.Has("share") ? null : UnitCounts.One)) is { } count)
        {
            return Counted(match, list, part, count);
        }

        var share = match.Get<BoundedValue>("share")!;
        return share.Bare ? null : RatioFamily.Quotient(Of(list, part), Size(list), share.Bounds.Select(b => (b.Operator, b.Quantity.Value)), match.Severity, Within(list, part) + "占比") with { Collection = list, IsPart = !match.Has("list") };
    }

    // 女性占比, 高级职称人员占比: what a filter reads.
    private static bool IsFilter(string name) => Members.Genders.Any(g => name.StartsWith(g.Words, StringComparison.Ordinal)) || Lexicon.Ranks.Any(r => r.Words.Any(w => name.StartsWith(w, StringComparison.Ordinal))) || Has.Any(h => name.StartsWith(h, StringComparison.Ordinal));

    // 示范类项目参与单位总数: a number of its own, no part.
    private static readonly string[] Uncounted = ["总数", "数量", "人数", "家数"];

    private static readonly string[] Has = ["具有", "具备", "拥有"];
    private static readonly string[] Persons = ["人员", "成员", "骨干", "人才", "研究生", "博士后", "研究者", "参与者", "专家", "青年"];

    // 中外 is a word of its own.
    private static string Within(Collection list, PersonFilter part) => list.Term + (part.Says[0] == '外' ? "其中" : "中") + part.Says;

    private static Subject Size(Collection list) => new(new CountQuantity(list.Path, null), UnitKind.Count, list.Term + "总数", [Members.List(list.Path, list.Term)]);

    private static Subject Of(Collection list, PersonFilter part, bool total = false) => new(new CountQuantity(list.Path, part.Where), UnitKind.Count, Within(list, part) + (total ? "合计" : ""),
        [Members.List(list.Path, list.Term), .. part.Members.Select(m => m with { Path = list.Path + "." + m.Path })]);

    private static SegmentReading? Counted(Bound match, Collection list, PersonFilter part, BoundedValue count)
    {
        string[] measures = list.Measures.Contains("家") ? ["家", "个", "所"] : ["人", "名", "位", "人次"];
        return count.Bounds.All(b => measures.Contains(b.Quantity.Measure))
            ? Rules(Of(list, part, match.Has("total")), OutcomeFamily.AtLeastIfBare(count), match.Severity) with { Collection = list, Subject = null, IsPart = !match.Has("list") } : null;
    }

    private static Collection? List(Bound match, SentenceContext context) =>
        (match.Get<string>("whole") ?? match.Get<Multiple>("multiple")?.Whole) is { } whole ? Subjects.Operand(whole, context)?.Collection
        : match.Get<string>("list") is { } list ? Subjects.Operand(list, context)?.Collection
        : Lexicon.Lists.Any(l => l.Path == context.Collection?.Path) ? context.Collection : null;

    private static PersonFilter? Part(Bound match, Collection list, string? named, SentenceContext context)
    {
        // 企业或高校: which of them is counted, or both, is not said.
        if (named?.Contains('或') == true)
        {
            return null;
        }

        if (match.Get<PersonFilter>("filter") is { } filter)
        {
            return list.Measures.Contains("家") ? null : filter;
        }

        if (match.Get<EquatableArray<string>>("types") is { Count: > 0 } types)
        {
            return !list.Measures.Contains("家") || list.Path == Members.Partners.Path || (types.Count > 1 && !match.Has("total") && match.Has("count")) ? null
                : new PersonFilter(new InReading("type", Negated: false, types, Open: false), Slots.Get("types").Render(types), [Members.TeamType with { Path = "type" }]);
        }

        // What the genre does not know is a yes/no answer of each element, under its Chinese name; only of lists that it knows.
        string name = named ?? "";
        return name.Length < 2 || Uncounted.Any(name.EndsWith) || name.Contains("项目") || (match.Has("share") && (IsFilter(name) || !Persons.Any(p => name.EndsWith(p, StringComparison.Ordinal)))) || name.EndsWith("参与", StringComparison.Ordinal) || name.EndsWith("参加", StringComparison.Ordinal) || Lexicon.Lists.All(l => l.Path != list.Path) || (list.Measures.Contains("家") && UnitTypesSlot.IsKind(name)) || (Lexicon.UnitTypes.Any(t => t.Words.Any(w => name.StartsWith(w, StringComparison.Ordinal))) && !(list.Measures.Contains("人") && Persons.Any(p => name.EndsWith(p, StringComparison.Ordinal)))) ? null
            : new PersonFilter(new AnswerReading(context.Vocabulary.JsonName(name)), name, [new MemberUse(context.Vocabulary.JsonName(name), MemberKind.YesNo, name)]);
    }
}
