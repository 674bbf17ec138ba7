using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>项目负责人应具有高级职称或博士学位; 基地负责人应具有副高级以上职称或5年以上管理经验 (G5.19): one of the qualifications, or a higher one, is enough.</summary>
internal sealed class PersonQualificationFamily() : Family(Tier.Specific,
    "[{whom}]{modal}[已]" + Has + "{qualifications}",
    "[且|并|并且]{modal}[已]" + Has + "{qualifications}",
    "[且|并|并且][{whom}]{modal}[已]" + Has + "{qualifications}[,](且|和|并|并且|同时)[" + Has + "]{qualifications:besides}",
    "{whom}{modal}[已]为{qualifications}",
    "[{whom}]{modal}[已]" + Has + "{qualifications}[,](或|或者)[" + Has + "|有]" + Experience,
    "[{whom}]{modal}[已]" + Has + "{qualifications}[,](或|或者)从事{noun:work}[满]{duration}[以上]",
    "[{whom}]{modal}[[已]" + Has + "{qualifications}[,](或|或者)][已](取得|获得){qualifications:held}[满|已满]{duration:since}[以上]",
    "[并|且|并且][{whom}]{modal}[{lately}]{led}{noun:projects}{count}",
    "[{whom}]{modal}(" + Has + "|有)" + Experience,
    "[{whom}]{modal}[连续|累计]从事{noun:work}[满]{duration}")
{
    private const string Has = "(具有|具备|取得|获得|拥有)";
    private const string Experience = "{duration}[的]{noun:field}(经验|经历)";

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if ((match.Get<string>("whom") ?? context.Whom) is not { } whom)
        {
            return null;
        }

        var alternatives = new List<(Reading Reading, string Says, MemberUse Member)>();
        if (match.Get<EquatableArray<Qualification>>("qualifications") is { Count: > 0 } all)
        {
            alternatives.AddRange(all.Select(q => ((Reading)Rank(whom, q), Slots.Get("qualifications").Render(new EquatableArray<Qualification>([q])), Members.Of(whom, Members.PersonRank(q.List)))));
        }

        if (match.Get<BoundedValue>("count") is { } projects)
        {
            if (Led(match, whom, projects, context) is not { } led)
            {
                return null;
            }

            alternatives.Add(led);
        }

        if (match.Get<BoundedValue>("since") is { } since)
        {
            if (Held(match.Get<EquatableArray<Qualification>>("held"), whom, since, context) is not { } held)
            {
                return null;
            }

            alternatives.Add(held);
        }

        if (match.Get<BoundedValue>("duration") is { } years)
        {
            if (Years(match, whom, years, context) is not { } experience)
            {
                return null;
            }

            alternatives.Add(experience);
        }

        string modal = Slots.Get("modal").Render(match.Severity);

        // 博士学位和副高级以上职称: both of them, each by itself.
        if (match.Get<EquatableArray<Qualification>>("besides") is { Count: > 0 } besides)
        {
            return alternatives.Count > 1 || besides.Count > 1 || besides[0].List == match.Get<EquatableArray<Qualification>>("qualifications")[0].List ? null
                : SegmentReading.Of([.. match.Get<EquatableArray<Qualification>>("qualifications").Concat(besides).Select(q => new ReadRule(RuleScope.Application, match.Severity, Rank(whom, q),
                    Entities.Term(whom) + modal + "具有" + Slots.Get("qualifications").Render(new EquatableArray<Qualification>([q])), [Members.Of(whom, Members.PersonRank(q.List))]))]) with { Entity = whom };
        }

        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity, alternatives.Select(a => a.Reading).Aggregate((left, right) => new OrReading(left, right)),
            Entities.Term(whom) + modal + (match.Has("work") || match.Has("projects") || (match.Has("held") && !match.Has("qualifications")) ? "" : "具有") + string.Join("或", alternatives.Select(a => a.Says)),
            alternatives.Select(a => a.Member).Distinct().ToEquatableArray())) with { Entity = whom };
    }

    private static CompareReading Rank(string whom, Qualification one) =>
        new CompareReading(new PathQuantity(Members.Of(whom, Members.PersonRank(one.List)).Path), CompareOperator.AtLeast, new RankLiteral(one.Name));

    // 近五年主持过省级科研项目不少于2项
    private static (Reading, string, MemberUse)? Led(Bound match, string whom, BoundedValue count, SentenceContext context)
    {
        string projects = match.Get<string>("projects")!;
        if (count.Bare || count.Bounds is not [{ Operator: CompareOperator.AtLeast, Quantity: { Measure: "项" or "个" } least }] || !(projects.EndsWith("项目", StringComparison.Ordinal) || projects.EndsWith("课题", StringComparison.Ordinal)) || projects.Contains('或') || Signals.TurnsName(projects))
        {
            return null;
        }

        string term = match.Get<string>("lately") + match.Get<string>("led") + projects;
        var member = new MemberUse(whom + "." + context.Vocabulary.JsonName(term), MemberKind.Count, term);
        return (new CompareReading(new PathQuantity(member.Path), CompareOperator.AtLeast, new NumberLiteral(least.Value)), term + Slots.Get("count").Render(count), member);
    }

    // 取得博士学位满3年: how long somebody has had the degree.
    private static (Reading, string, MemberUse)? Held(EquatableArray<Qualification> degrees, string whom, BoundedValue since, SentenceContext context)
    {
        bool least = since.Bounds is [var one] && (since.Bare || one.Operator == CompareOperator.AtLeast);
        if (!least || degrees is not [{ List: "degree", OrAbove: false } degree])
        {
            return null;
        }

        string term = "取得" + Slots.Get("qualifications").Render(degrees) + "年限";
        var member = new MemberUse(whom + "." + context.Vocabulary.JsonName(term), MemberKind.Months, term);
        Quantity quantity = new PathQuantity(member.Path);
        return (new CompareReading(quantity, CompareOperator.AtLeast, new NumberLiteral(since.Bounds[0].Quantity.Value)), "取得" + Slots.Get("qualifications").Render(degrees) + "满" + Units.Render(since.Bounds[0].Quantity), member);
    }

    // 5年以上国际合作管理经验, 从事本领域研究5年以上: how long, under the name that the text gives it.
    private static (Reading, string, MemberUse)? Years(Bound match, string whom, BoundedValue years, SentenceContext context)
    {
        string? work = match.Get<string>("work");
        string field = match.Get<string>("field") ?? work!;
        if (years.Bare || years.Bounds is not [{ Operator: CompareOperator.AtLeast } bound] || field.Contains('或'))
        {
            return null;
        }

        string term = work is null ? field + "经验" : "从事" + field;
        var member = new MemberUse(whom + "." + context.Vocabulary.JsonName(term), MemberKind.Months, term);
        string says = work is null ? Units.Render(bound.Quantity) + "以上" + field + "经验" : "从事" + field + Slots.Get("duration").Render(years);
        return (new CompareReading(new PathQuantity(member.Path), CompareOperator.AtLeast, new NumberLiteral(bound.Quantity.Value)), says, member);
    }
}
