using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>成本较现有产品降低15%以上; 增产8%以上 (G5.24): a change against something, under the name that the text gives it.</summary>
internal sealed class ChangeFamily() : Family(Tier.Outcome,
    "{noun}(较|比|相较于|相较|与){base}[相比]{change}{modal}{any}",
    "(较|比|相较于|相较|与){base}[相比]{change}{modal}{any}",
    "(较|比|相较于|相较|与){base}[相比]{noun:changed}{change}{modal}{any}",
    "{noun:longer}延长{modal}{any}",
    "{noun:listed}{change}{modal}{any:bare}")
{
    private static readonly string[] Times = ["年", "年度", "年底", "年末", "同期", "现有", "目前", "当前", "现状", "水平", "之前", "实施前", "改造前", "立项前", "基期", "基线"];

    private static readonly string[] Moved = ["提前", "提早", "推迟", "延后", "提早或推迟", "提前或推迟", "提前或延后", "缩短", "延长"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var value = (match.Get<BoundedValue>("any") ?? match.Get<BoundedValue>("bare"))!;

        // 用工减少60%: a bound makes a quantity of its own of it.
        if (match.Get<string>("listed") is { } listed)
        {
            return value is { Bare: true, Reached: false, Kind: UnitKind.Share } && context.Results && !Slots.Get("change").Words.Append("计").Any(listed.EndsWith) && !Lexicon.Durations.Any(listed.EndsWith)
                ? Named(listed + match.Get<string>("change"), OutcomeFamily.AtLeastIfBare(value), match.Severity, context) : null;
        }

        bool relative = value.Kind == UnitKind.Share || (value.Kind == UnitKind.Measure && value.Bounds[0].Quantity.Measure is "倍" or "个百分点");

        // 成熟期较主栽品种提早10天以上: between two times there are days.
        relative |= value.Kind is UnitKind.Days or UnitKind.Months && match.Has("base") && Moved.Contains(match.Get<string>("change")!);
        value = value.Bare && context.Results && !value.Reached ? OutcomeFamily.AtLeastIfBare(value) : value; // readings, "Settled"
        if (!relative || value.Bare)
        {
            return null;
        }

        // 较上年营业收入增长: behind a time, what changes; behind anything else it is that thing's own.
        if (match.Has("changed") && !Times.Any(t => match.Get<string>("base")!.EndsWith(t, StringComparison.Ordinal)))
        {
            return null;
        }

        // 贮藏期延长30%以上 is a result; 执行期延长 changes a rule.
        if (match.Get<string>("longer") is { } longer)
        {
            return value.Kind == UnitKind.Share && !Lexicon.Durations.Any(longer.EndsWith) ? Named(longer + "延长", value, match.Severity, context) : null;
        }

        string noun = match.Get<string>("noun") ?? match.Get<string>("changed") ?? "";
        string term = noun + "较" + match.Get<string>("base") + match.Get<string>("change");
        return Named(term, value, match.Severity, context);
    }

    private static SegmentReading Named(string term, BoundedValue value, RuleSeverity severity, SentenceContext context)
    {
        string path = "targets." + context.Vocabulary.JsonName(term);
        return Rules(new Subject(new PathQuantity(path), value.Kind, term,
            [new MemberUse(path, Subjects.KindOf(value.Kind), term, value.Kind == UnitKind.Measure ? value.Bounds[0].Quantity.Measure : null)]), value, severity);
    }
}
