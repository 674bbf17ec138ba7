using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>申请专利不少于8项, 其中国际专利不超过5项 (G5.9): a part of the number just before is a member of its own.</summary>
internal sealed class PartFamily() : Family(Tier.Outcome,
    "{noun:whole}其中{noun}[的]{modal}{any}",
    "其中{noun}[的|者]{modal}{any}",
    "其中{modal}[有|包括]{any:first}[的|为|是]{noun}",
    "其中{modal}[有]{any:first}(位于|处于|来自|建在){phrase:placed}",
    "{noun:also}{modal}{any}",
    "其中{noun}[的](所占比例|占比|比例|比重){modal}{share}",
    "{noun:whole}其中{noun}[的]占比{modal}{share}",
    "{noun:whole}其中{phrase}[的{noun:head}]{modal}{any}",
    "{noun:whole}其中{phrase}[的{noun:head}]占比{modal}{share}",
    "其中{phrase}的[{noun:head}]{modal}{any}",
    "{phrase:framed}的[{noun:head}][所占](比例|占比|比重){modal}{share}",
    "其中{phrase}的[{noun:head}][所占](比例|占比|比重){modal}{share}",
    "[{noun:whole}][其中]{filter}[的][所占](比例|占比|比重){modal}{share}",
    "[{noun:whole}]其中{filter}{modal}{any}")
{
    private static readonly string[] Deeds = ["授权", "获授权", "转化", "获批", "录用", "收录", "实施", "发布", "登记", "审定"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (match.Get<string>("framed") is { } framed)
        {
            // 但…: a word that only joins is no part of a name.
            if (framed[0] is '但' or '且' or '并' or '而')
            {
                return null;
            }

            // 共同发表的论文中, 被SCI收录的比例: of the whole that the segment before names.
            return context.Whole is { } frame && context.Number is null && match.Get<BoundedValue>("share") is { Bare: false } of
                ? RatioFamily.Quotient(Of(frame, framed + (match.Get<string>("head") is { } h ? "的" + h : ""), One, context), Number(frame), of.Bounds.Select(b => (b.Operator, b.Quantity.Value)), match.Severity) : null;
        }

        // 其中至少1个位于高寒地区
        string noun = match.Get<string>("placed") is { } placed ? "位于" + placed : match.Get<string>("noun") ?? match.Get<string>("also") ?? match.Get<PersonFilter>("filter")?.Words ?? match.Get<string>("phrase") + (match.Get<string>("head") is { } head ? "的" + head : "");
        // 其中A不少于2项、B不少于1项: 、 carries 其中 on. 申请专利5项,授权不少于2项: a deed alone is done to what was named.
        if (match.Has("also") && !(context.AfterComma && context.Before.Count > 0 && context.Before[0].IsPart) && !(Deeds.Contains(noun) && context.Number is { } done && Follows(noun, done.Term, context.Sentence)))
        {
            return null;
        }

        // 其中示范类项目总投入不低于500万元: of some projects, and no part of a number.
        if (noun.Contains("类项目") || noun.Contains("类课题") || Lexicon.Categories.Any(c => c.Words.Any(w => noun.StartsWith(w, StringComparison.Ordinal))))
        {
            return null;
        }

        // 40岁以下人员 is a part of persons.
        if (match.Has("filter") && !match.Has("whole") && context.Number?.Measure is not ("人" or "名" or "位"))
        {
            return null;
        }

        if (match.Get<BoundedValue>("share") is { } share)
        {
            return Share(match, noun, share, context);
        }

        if ((match.Get<string>("whole") is { } named ? new Whole("targets." + context.Vocabulary.JsonName(named), named) : context.Number) is not { } whole)
        {
            return Amount(match, noun, context);
        }

        BoundedValue value = OutcomeFamily.AtLeastIfBare(match.Get<BoundedValue>(match.Has("first") ? "first" : "any")!);
        // 其中SCI论文2篇 is no part of 3名; a part does what its whole does, or says nothing of doing.
        string measure = value.Bounds[0].Quantity.Measure;
        bool alike = whole.Measure is null || Collection.Counted("", whole.Measure, "").Measures.Contains(measure);
        if (!alike || !match.Has("phrase") && Lexicon.Verbs.Any(v => v.Length > 1 && noun.StartsWith(v, StringComparison.Ordinal) && noun.Length > v.Length && v is "发表" or "申请" or "培养" or "制定" or "举办")
            || value.Kind is not (UnitKind.Count or UnitKind.Measure or UnitKind.Yuan))
        {
            return null;
        }

        return Rules(Of(whole, noun, value.Bounds[0].Quantity, context), value, match.Severity) with { Number = whole, Subject = null, Collection = null, IsPart = true };
    }

    // 申请专利5项,论文3篇,授权2项: what stands between, read or not, may be what the deed is done to.
    private static bool Follows(string deed, string whole, string sentence) => sentence.LastIndexOf(deed, StringComparison.Ordinal) is var at
        && sentence.LastIndexOf(whole, Math.Max(at, 0), StringComparison.Ordinal) is var before && (before < 0 || sentence.Substring(before, at - before).Count(c => c is ',' or ';' or '、') <= 1);

    // A part of the number just before is a member of its own (product.md, "Readings").
    private static Subject Of(Whole whole, string noun, QuantityValue value, SentenceContext context)
    {
        string path = whole.Path + "." + context.Vocabulary.JsonName(noun);
        return new Subject(new PathQuantity(path), value.Kind, whole.Term + "其中" + noun,
            [new MemberUse(path, Subjects.KindOf(value.Kind), whole.Term + "中" + noun, value.Kind == UnitKind.Measure ? value.Measure : null)]);
    }

    // 总投资不低于3000万元, 其中设备购置费占比不低于60%
    private static SegmentReading? Share(Bound match, string noun, BoundedValue share, SentenceContext context)
    {
        if (share.Bare)
        {
            return null;
        }

        var bounds = share.Bounds.Select(b => (b.Operator, b.Quantity.Value));
        if (match.Get<string>("whole") is { } named)
        {
            var stated = new Whole("targets." + context.Vocabulary.JsonName(named), named);
            return RatioFamily.Quotient(Of(stated, noun, One, context), Number(stated), bounds, match.Severity, stated.Term + "其中" + noun + "的占比");
        }

        if (context.Number is { } whole)
        {
            return RatioFamily.Quotient(Of(whole, noun, One, context), Number(whole), bounds, match.Severity, whole.Term + "其中" + noun + "的占比") with { Number = whole };
        }

        return context.Subject is { Kind: UnitKind.Yuan } subject && Subjects.Operand(noun, context) is { Kind: UnitKind.Yuan } part
            ? RatioFamily.Quotient(part, subject, bounds, match.Severity) with { Subject = subject } : null;
    }

    // 国拨经费不超过500万元, 其中设备费不超过100万元: the part of an amount is an amount of its own.
    private static SegmentReading? Amount(Bound match, string noun, SentenceContext context)
    {
        BoundedValue value = match.Get<BoundedValue>(match.Has("first") ? "first" : "any")!;
        return value is { Kind: UnitKind.Yuan, Bare: false } && context.Subject?.Kind == UnitKind.Yuan && Subjects.Operand(noun, context) is { Kind: UnitKind.Yuan } part
            ? Rules(part, value, match.Severity) with { Subject = context.Subject } : null;
    }

    private static QuantityValue One { get; } = new(1, UnitKind.Count, "个");

    private static Subject Number(Whole whole) => new(new PathQuantity(whole.Path), UnitKind.Count, whole.Term, [new MemberUse(whole.Path, MemberKind.Count, whole.Term)]);
}
