using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>成本较现有产品降低15%以上; 增产8%以上 (G5.24): a change against something, under the name that the text gives it.</summary>
internal sealed class ChangeFamily() : Family(Tier.Outcome,
    "{noun}(较|比|相较于|相较|与){base}[相比]{change}{modal}{any}",
    "(较|比|相较于|相较|与){base}[相比]{change}{modal}{any}",
    "(较|比|相较于|相较|与){base}[相比]{noun:changed}{change}{modal}{any}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        var value = match.Get<BoundedValue>("any")!;
        bool relative = value.Kind == UnitKind.Share || (value.Kind == UnitKind.Measure && value.Bounds[0].Quantity.Measure is "倍" or "个百分点");
        if (!relative || value.Bare)
        {
            return null;
        }

        string noun = match.Get<string>("noun") ?? match.Get<string>("changed") ?? "";
        string term = noun + "较" + match.Get<string>("base") + match.Get<string>("change");
        string path = "targets." + context.Vocabulary.JsonName(term);
        return Rules(new Subject(new PathQuantity(path), value.Kind, term,
            [new MemberUse(path, Subjects.KindOf(value.Kind), term, value.Kind == UnitKind.Measure ? value.Bounds[0].Quantity.Measure : null)]), value, match.Severity);
    }
}
