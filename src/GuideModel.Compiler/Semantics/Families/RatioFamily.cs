using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>自筹经费与国拨经费比例不低于1:1; 不低于国拨经费的2倍; 占总经费的比例不超过20% (G5.21): a quotient of two quantities.</summary>
internal sealed class RatioFamily() : Family(Tier.Specific,
    "[{project}|其中|{budget}[,]][拟]{funds:part}[总额|支出]占{funds:whole}[的](比例|比重|占比|)[合计]{modal}{share}",
    "[{project}|{budget}]{funds:part}(与|和){funds:whole}[的](比例|之比|比值|配比|比){modal}({ratio}|{share})",
    "[{project}|其中|{budget}[,]]{funds:part}[总额|比例|占比|所占比例]{modal}{multiple}",
    "[{project}]{noun:whole}中[,][的]{noun:part}[的|所占](比例|占比|比重){modal}{share}",
    "[{project}]{noun:whole}中[的]用于{words:used}的(支出|经费|费用|部分)[比例|占比]{modal}{share}",
    "[且|并|并且|同时]{modal}{multiple:carried}",
    "[{project}]{funds:part}(用于|用作){noun:spent}的(比例|比重|占比){modal}{share}",
    "[{project}]{noun:part}占{noun:whole}扣除{noun:less}后[余额]的(比例|比重|占比){modal}{share}",
    "[{project}]{otherfunds:part}(与|和){noun:whole}[的](比例|之比|比值|配比|比){modal}({ratio}|{share})",
    "[{unit}]{modal}按[照][与{funds:whole}]({ratio:matched}|{multiple:times})[的]比例[足额]({matching}{noun:part}|[进行|予以|给予]配套)",
    "{noun:own}{modal}按[照][与{funds:whole}]({ratio:matched}|{multiple:times})[的]比例[足额]({matching}[到位]|[进行|予以|给予]配套|到位)",
    "[{project}|其中]{noun:part}[总额|比例]{modal}[按|按照]{upto}{noun:whole}扣除{noun:less}后[余额]的{share:limit}[的比例][核定|计提|列支|确定|提取]",
    "[{project}|{budget}]{funds:part}[总额]{modal}{upto:least}{funds:other}[总额]")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // 国拨经费中用于人员交流的支出不低于30%
        if (match.Get<string>("used") is { } used)
        {
            return match.Get<BoundedValue>("share") is { Bare: false } spent && !Signals.Any(used) && Subjects.Operand(match.Get<string>("whole")!, context) is { Kind: UnitKind.Yuan } all
                ? Quotient(Subjects.OfBudget("用于" + used + "的支出", context), all, spent.Bounds.Select(b => (b.Operator, b.Quantity.Value)), match.Severity) : null;
        }

        // 项目经费中…: the words for the project belong to the name.
        if (match.Has("project") && match.Get<string>("whole") is "经费" or "资金" or "投入" or "预算")
        {
            return null;
        }

        if (match.Has("matched") || match.Has("times"))
        {
            return Matched(match, context);
        }

        // 财政资金用于设备购置的比例不超过40%
        if (match.Get<string>("spent") is { } purpose)
        {
            return match.Get<BoundedValue>("share") is { Bare: false } portion && Subjects.Operand(match.Get<string>("part")!, context) is { Kind: UnitKind.Yuan } granted
                ? Quotient(Subjects.OfBudget("用于" + purpose + "的支出", context), granted, portion.Bounds.Select(b => (b.Operator, b.Quantity.Value)), match.Severity) : null;
        }

        var multiple = match.Get<Multiple>("multiple") ?? match.Get<Multiple>("carried");
        Subject? part = match.Has("carried") ? context.Subject : Subjects.Operand(match.Get<string>("part")!, context);
        string named = multiple?.Whole ?? match.Get<string>("other") ?? match.Get<string>("whole")!;
        // 拨付合作单位的财政资金不超过总额的50%: of that money.
        named = named == "总额" && match.Get<string>("part") is { } of ? FundsSlot.HeadOf(of) ?? named : named;
        Subject? whole = match.Get<string>("less") is { } less ? Less(named, less, context) : Subjects.Operand(named, context);
        // 研发人员占职工总数的比例: those of the unit whose staff it is.
        if (whole?.Entity == Entities.Applicant && part is { Entity: null, Quantity: PathQuantity { Path: var path } } && path.StartsWith("targets.", StringComparison.Ordinal) && match.Get<string>("part") is { } some)
        {
            part = Subjects.Operand(some, context with { Introduction = SegmentReading.Of(SegmentRole.Info) with { Entity = Entities.Applicant } });
        }

        if (match.Get<string>("whole")?.IndexOf('占') >= 0 || match.Get<string>("part")?.IndexOf('占') >= 0)
        {
            return null;
        }

        // 自筹经费不低于省资助经费: as much at least; only amounts are compared so, and no bound word that states instead of demanding.
        var least = match.Get<object>("least");
        if (least is not null && (part is not { Kind: UnitKind.Yuan } || least is not (CompareOperator.AtLeast or CompareOperator.AtMost)))
        {
            return null;
        }

        if (part is null || whole is null || part.Quantity == whole.Quantity || part.Kind != whole.Kind || part.Quantity is RatioQuantity
            || (whole.Quantity is CountQuantity && part.Quantity is not CountQuantity))
        {
            return null;
        }

        IEnumerable<(CompareOperator Operator, decimal Value)> bounds = multiple is not null ? [(multiple.Operator, multiple.Factor)]
            : least is CompareOperator equal ? [(equal, 1)]
            : match.Get<RatioValue>("ratio") is { } ratio ? [(ratio.Operator, ratio.Value)]
            : match.Get<BoundedValue>("limit") is { Bare: true, Bounds: [var limit] } ? [((CompareOperator)match.Get<object>("upto")!, limit.Quantity.Value)]
            : match.Get<BoundedValue>("share") is { Bare: false } share ? share.Bounds.Select(b => (b.Operator, b.Quantity.Value)) : [];
        SegmentReading reading = Quotient(part, whole, bounds, match.Severity);
        return reading.Rules.Count == 0 ? null : reading with { Subject = part, Entity = part.Entity ?? whole.Entity };
    }

    // 按不低于1:1的比例落实配套经费, 按不低于国拨经费1倍的比例配套: to what is granted, unless the text names something else.
    private static SegmentReading? Matched(Bound match, SentenceContext context)
    {
        // 自筹经费按2:1落实: twice what is granted; 按1:0.5的比例配套: half of it. The other way round nobody can say.
        bool first = match.Has("own");
        if (match.Get<RatioValue>("matched") is { Value: not 1 } uneven && (uneven.ToOne == first || (!first && match.Has("whole"))))
        {
            return null;
        }

        var times = match.Get<Multiple>("times");
        (CompareOperator Operator, decimal Value) bound = times is null ? (match.Get<RatioValue>("matched")!.Operator, first ? match.Get<RatioValue>("matched")!.Value : 1 / match.Get<RatioValue>("matched")!.Value) : (times.Operator, times.Factor);
        return Subjects.Operand(match.Get<string>("own") ?? match.Get<string>("part") ?? "配套经费", context) is { } own && own.Members[0].Path == "matchingFunding"
            && Subjects.Operand(times?.Whole ?? match.Get<string>("whole") ?? "申请经费", context) is { Kind: UnitKind.Yuan } granted && !(times is not null && match.Has("whole"))
            ? Quotient(own, granted, [bound], match.Severity) with { Subject = own } : null;
    }

    /// <summary>直接费用扣除设备购置费后: the difference is an amount under the name that the text gives it.</summary>
    public static Subject? Less(string whole, string less, SentenceContext context)
    {
        string term = FundingNames.Plain(whole) + "扣除" + less + "后";
        string path = "budget." + context.Vocabulary.JsonName(term);
        return FundingNames.IsMoney(whole) && FundingNames.IsMoney(less) ? new Subject(new PathQuantity(path), UnitKind.Yuan, term, [new MemberUse(path, MemberKind.Yuan, term)]) : null;
    }

    /// <summary>The rules of a quotient.</summary>
    /// <param name="part">The numerator.</param>
    /// <param name="whole">The denominator.</param>
    /// <param name="bounds">The bounds.</param>
    /// <param name="severity">How much depends on it.</param>
    /// <param name="says">How the ratio is worded; null for 甲占乙的比例.</param>
    public static SegmentReading Quotient(Subject part, Subject whole, IEnumerable<(CompareOperator Operator, decimal Value)> bounds, RuleSeverity severity, string? says = null)
    {
        return SegmentReading.Of([.. Bounded(new RatioQuantity(part.Quantity, whole.Quantity), says ?? part.Says + "占" + whole.Says + "的比例", bounds, severity, [.. part.Members, .. whole.Members])]);
    }

    /// <summary>The rules on a quotient, one a bound.</summary>
    public static IEnumerable<ReadRule> Bounded(RatioQuantity ratio, string says, IEnumerable<(CompareOperator Operator, decimal Value)> bounds, RuleSeverity severity, EquatableArray<MemberUse> members) => bounds.Select(b => new ReadRule(
        RuleScope.Application, severity, new CompareReading(ratio, b.Operator, new NumberLiteral(b.Value)),
        $"{says}{Slots.Get("modal").Render(severity)}{Word(b.Operator)}{Units.Render(new QuantityValue(b.Value, UnitKind.Share, "%"))}", members));

    private static string Word(CompareOperator op) => op switch
    {
        CompareOperator.Equal => "为",
        CompareOperator.AtLeast => "不低于",
        _ => BoundWords.For(op),
    };
}
