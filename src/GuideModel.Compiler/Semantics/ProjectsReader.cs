using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads 拟支持项目数 and 共拟支持经费 (GRAMMAR.md, "Projects" and "Budget"): a total, then what is said of its parts.</summary>
internal static class ProjectsReader
{
    private static readonly QuotaFamily Quotas = new();
    private static readonly Regex Quota = new("(?<=[(、,;])(?<term>[^(、,;0-9各每原]{2,20}?)(?:领域|方向)?[0-9]+个(?=[、,;)])", RegexOptions.CultureInvariant);
    private static readonly QuantityFamily Quantities = new();
    private static readonly string[] FieldEndings = ["领域", "方向", "领域方向", "类", "项目", "类项目", "领域项目", "方向项目", ""];

    /// <summary>The rules of 拟支持项目数, quotas included; null where a word of it is not read.</summary>
    public static IReadOnlyList<ReadRule>? ReadProjects(NormalText content, EquatableArray<FieldSpec> fields, SentenceContext context)
    {
        List<NormalText> parts = Parts(content);
        if (parts.Count > 0 && ReadCategory(parts[0]) is not null)
        {
            // 重点课题20项,一般课题60项: nothing but parts.
            return Each(parts, p => ReadCategory(p) is { } quota ? [quota] : null);
        }

        if (parts.Count == 0 || Whole("count", parts[0]) is not ({ Bounds.Count: <= 2 } count, var severity))
        {
            return null;
        }

        var total = new CountQuantity("projects", null);
        List<ReadRule> rules = [.. count.Bounds.Select(b => Rule(new CompareReading(total, b.Operator, new NumberLiteral(b.Quantity.Value)),
            "拟支持项目数" + Slots.Get("modal").Render(severity) + Slots.Get("count").Render(count with { Bounds = [b] }), severity, []))];
        if (EachOf([.. parts.Skip(1)], fields) is { } each)
        {
            return [.. rules, .. each];
        }

        return Each([.. parts.Skip(1)], p => ReadQuota(p, fields) is { } quota ? [quota] : ReadCategory(p) is { } category ? [category] : Only(Quotas, p, context)) is { } quotas
            ? [.. rules, .. quotas] : null;
    }

    /// <summary>The rules of 共拟支持经费: an upper bound of the sum, and what each project may have; null where it is not read.</summary>
    public static IReadOnlyList<ReadRule>? ReadBudget(NormalText content, SentenceContext context)
    {
        List<NormalText> parts = Parts(content);
        if (parts.Count == 0 || Whole("money", WithoutName(parts[0])) is not ({ Bounds.Count: 1 } money, var severity))
        {
            return null;
        }

        CompareOperator op = money.Bounds[0].Operator == CompareOperator.About ? CompareOperator.About : CompareOperator.AtMost;
        decimal yuan = money.Bounds[0].Quantity.Value;
        var reading = new CompareReading(new SumQuantity("projects.requestedFunding"), op, new NumberLiteral(yuan));
        string says = "经费总额" + Slots.Get("modal").Render(severity) + Slots.Get("money").Render(money with { Bounds = [money.Bounds[0] with { Operator = op }] });
        return Each([.. parts.Skip(1)], p => Only(Quantities, p, context)) is { } each
            ? [Rule(reading, says, severity, [Members.Funding]), .. each] : null;
    }

    // 国拨经费2000万元, 人民币1200万元: the label says already what is spoken of.
    private static NormalText WithoutName(NormalText part) =>
        Named.FirstOrDefault(n => part.Value.StartsWith(n, StringComparison.Ordinal)) is { } name ? part.Slice(name.Length, part.Length) : part;

    private static readonly string[] Named = ["国拨经费", "财政经费", "人民币", "国拨资金", "财政资金", "中方经费"];

    /// <summary>The words of a quota where a field's name should stand but none of the direction's does: 生物科枝领域1个.</summary>
    public static (int Start, int End)? StrangeField(NormalText content, EquatableArray<FieldSpec> fields)
    {
        foreach (Match quota in Quota.Matches(content.Value))
        {
            Group term = quota.Groups["term"];
            if (fields.Count > 0 && !fields.Any(f => f.Term == term.Value || (f.Group is not null && f.Group == term.Value)))
            {
                return (term.Index, term.Index + term.Length);
            }
        }

        return null;
    }

    // 3个(食品科学、环境科学领域各1个): the fields named before 各, each so many.
    private static List<ReadRule>? EachOf(List<NormalText> parts, EquatableArray<FieldSpec> fields)
    {
        if (parts.Count == 0 || parts[parts.Count - 1] is not { } last || last.Value.IndexOf('各') is not (> 0 and var at) || parts.Take(parts.Count - 1).Any(p => p.Value.Any(char.IsDigit))
            || Whole("count", last.Slice(at + 1, last.Length)) is not ({ Bounds.Count: 1 } count, var severity))
        {
            return null;
        }

        string ending = FieldEndings.First(e => last.Slice(0, at).Value.EndsWith(e, StringComparison.Ordinal));
        string[] terms = [.. parts.Take(parts.Count - 1).Select(p => p.Value), .. last.Slice(0, at - ending.Length).Value.Split(['和', '及', '与'])];
        FieldSpec?[] named = [.. terms.Select(t => fields.FirstOrDefault(f => NormalText.Of(f.Term, new GuideSpan(0, f.Term.Length)).Value == t))];
        return named.Any(f => f is null) || named.Distinct().Count() != named.Length ? null : [.. named.Select(f => Rule(
            new CompareReading(Where(Members.Field.Path, [f!.Name]), count.Bounds[0].Operator, new NumberLiteral(count.Bounds[0].Quantity.Value)),
            f.Term + "领域支持项目数" + Slots.Get("count").Render(count), severity, [Members.Field]))];
    }

    private static List<ReadRule>? Each(IReadOnlyList<NormalText> parts, Func<NormalText, IReadOnlyList<ReadRule>?> read)
    {
        var rules = new List<ReadRule>();
        foreach (NormalText part in parts)
        {
            if (read(part) is not { } found)
            {
                return null;
            }

            rules.AddRange(found);
        }

        return rules;
    }

    // The parts between commas and brackets: 8个(每个领域2个), 30项,其中A不少于8项.
    private static List<NormalText> Parts(NormalText content)
    {
        var parts = new List<NormalText>();
        int start = 0;
        for (int i = 0; i <= content.Length; i++)
        {
            if (i < content.Length && !",;、()。".Contains(content.Value[i]))
            {
                continue;
            }

            if (i > start)
            {
                int from = content.Value.Substring(start, i - start).StartsWith("其中", StringComparison.Ordinal) ? start + 2 : start;
                parts.Add(content.Slice(from, i));
            }

            start = i + 1;
        }

        return parts;
    }

    // 生物科技领域1个
    private static ReadRule? ReadQuota(NormalText part, EquatableArray<FieldSpec> fields)
    {
        // 新材料领域2个: a field, or a group of fields.
        IEnumerable<(string Term, EquatableArray<string> Names)> all = fields.Select(f => (f.Term, (EquatableArray<string>)[f.Name]))
            .Concat(fields.Where(f => f.Group is not null).GroupBy(f => f.Group!).Select(g => (g.Key, g.Select(f => f.Name).ToEquatableArray())));
        foreach ((string name, EquatableArray<string> names) in all.OrderByDescending(f => f.Term.Length))
        {
            string term = NormalText.Of(name, new GuideSpan(0, name.Length)).Value;
            foreach (string ending in FieldEndings.Where(e => part.Value.StartsWith(term + e, StringComparison.Ordinal)))
            {
                if (Whole("count", part.Slice(term.Length + ending.Length, part.Length)) is ({ Bounds.Count: 1 } count, var severity))
                {
                    var reading = new CompareReading(Where(Members.Field.Path, names), count.Bounds[0].Operator, new NumberLiteral(count.Bounds[0].Quantity.Value));
                    return Rule(reading, name + "领域支持项目数" + Slots.Get("count").Render(count), severity, [Members.Field]);
                }
            }
        }

        return null;
    }

    // 重点课题20项
    private static ReadRule? ReadCategory(NormalText part)
    {
        ReadRule? rule = null;
        if (part.Length is 0 or > SegmentText.MaxLength)
        {
            return null;
        }

        var text = new SegmentText(part);
        Slots.Get("category").Match(text, 0, (end, name) =>
        {
            if (Whole("count", part.Slice(end, part.Length)) is ({ Bounds.Count: 1 } count, var severity))
            {
                var reading = new CompareReading(Where(Members.Category.Path, [(string)name]), count.Bounds[0].Operator, new NumberLiteral(count.Bounds[0].Quantity.Value));
                rule = Rule(reading, Slots.Get("category").Render(name) + "支持项目数" + Slots.Get("count").Render(count), severity, [Members.Category]);
            }
        });
        return rule;
    }

    private static CountQuantity Where(string path, EquatableArray<string> names) => new("projects", new InReading(path, Negated: false, names, Open: false));

    private static List<ReadRule>? Only(Family family, NormalText part, SentenceContext context) =>
        part.Length is 0 or > SegmentText.MaxLength ? null
            : family.Read(new SegmentText(part), 0, context).Select(r => r.Rules).GroupBy(r => string.Join(";", r.Select(x => x.Reading))).ToList() is [var one] ? one.First().ToList() : null;

    // The slot's value when it is the whole text, and how severe it is.
    private static (BoundedValue Value, RuleSeverity Severity)? Whole(string slot, NormalText text)
    {
        (BoundedValue, RuleSeverity)? whole = null;
        if (text.Length is > 0 and <= SegmentText.MaxLength)
        {
            var segment = new SegmentText(text);
            Slots.Get("modal").Match(segment, 0, (start, modal) => Slots.Get(slot).Match(segment, start, (end, found) =>
                whole = end == segment.Length ? ((BoundedValue)found, ((Modal)modal).Severity) : whole));
        }

        return whole;
    }

    private static ReadRule Rule(Reading reading, string says, RuleSeverity severity, EquatableArray<MemberUse> members) =>
        new(RuleScope.Portfolio, severity, reading, says, members);
}
