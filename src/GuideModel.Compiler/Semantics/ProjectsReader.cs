using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads 拟支持项目数 and 共拟支持经费 (GRAMMAR.md, "Projects" and "Budget").</summary>
internal static class ProjectsReader
{
    private static readonly QuotaFamily Quotas = new();
    private static readonly Regex Quota = new("(?<=[(、,;])(?<term>[^(、,;0-9各每原]{2,20}?)(?:领域|方向)?[0-9]+个(?=[、,;)])", RegexOptions.CultureInvariant);

    /// <summary>The rules of 拟支持项目数, quotas in brackets included; null where a word of it is not read.</summary>
    public static IReadOnlyList<ReadRule>? ReadProjects(NormalText content, EquatableArray<FieldSpec> fields, SentenceContext context)
    {
        NormalText text = content;
        NormalText? bracket = null;
        foreach ((int open, int close) in Nesting.Pairs(content.Value, 0, content.Length))
        {
            if (bracket is not null || content.Value[open] != '(')
            {
                return null;
            }

            bracket = content.Slice(open + 1, close);
            text = content.Without(open, close + 1);
        }

        if (Whole("count", text) is not { Bounds.Count: 1 } count)
        {
            return null;
        }

        Bound bound = count.Bounds[0];
        var total = new CompareReading(new CountQuantity("projects", null), bound.Operator, new NumberLiteral(bound.Quantity.Value));
        var rules = new List<ReadRule> { Rule(total, "拟支持项目数" + Slots.Get("count").Render(count), RuleSeverity.Error, []) };
        return bracket is null ? rules : ReadQuotas(bracket, fields, context) is { } quotas ? [.. rules, .. quotas] : null;
    }

    /// <summary>The rule of 共拟支持经费: an upper bound of the sum; null where it is not read.</summary>
    public static ReadRule? ReadBudget(NormalText content)
    {
        if (Whole("money", content) is not { Bounds.Count: 1 } money)
        {
            return null;
        }

        CompareOperator op = money.Bounds[0].Operator == CompareOperator.About ? CompareOperator.About : CompareOperator.AtMost;
        decimal yuan = money.Bounds[0].Quantity.Value;
        var reading = new CompareReading(new SumQuantity("projects.requestedFunding"), op, new NumberLiteral(yuan));
        string says = "经费总额" + Slots.Get("money").Render(money with { Bounds = [money.Bounds[0] with { Operator = op }] });
        return Rule(reading, says, RuleSeverity.Error, [Members.Funding]);
    }

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

    private static List<ReadRule>? ReadQuotas(NormalText bracket, EquatableArray<FieldSpec> fields, SentenceContext context)
    {
        var text = new SegmentText(bracket);
        if (Quotas.Read(text, context).ToList() is [var each])
        {
            return [.. each.Rules];
        }

        var rules = new List<ReadRule>();
        int start = 0;
        for (int i = 0; i <= bracket.Length; i++)
        {
            if (i < bracket.Length && bracket.Value[i] is not ('、' or ',' or ';'))
            {
                continue;
            }

            if (ReadQuota(bracket.Slice(start, i), fields) is not { } rule)
            {
                return null;
            }

            rules.Add(rule);
            start = i + 1;
        }

        return rules;
    }

    // 生物科技领域1个
    private static ReadRule? ReadQuota(NormalText part, EquatableArray<FieldSpec> fields)
    {
        foreach (FieldSpec field in fields.OrderByDescending(f => f.Term.Length))
        {
            string term = NormalText.Of(field.Term, new GuideSpan(0, field.Term.Length)).Value;
            foreach (string suffix in (string[])["领域", "方向", ""])
            {
                if (part.Value.StartsWith(term + suffix, StringComparison.Ordinal)
                    && Whole("count", part.Slice(term.Length + suffix.Length, part.Length)) is { Bounds.Count: 1 } count)
                {
                    var quantity = new CountQuantity("projects", new InReading("field", Negated: false, [field.Name], Open: false));
                    var reading = new CompareReading(quantity, count.Bounds[0].Operator, new NumberLiteral(count.Bounds[0].Quantity.Value));
                    return Rule(reading, field.Term + "领域支持项目数" + Slots.Get("count").Render(count), RuleSeverity.Error, [Members.Field]);
                }
            }
        }

        return null;
    }

    // The slot's value when it is the whole text, but for the full stop.
    private static BoundedValue? Whole(string slot, NormalText text)
    {
        int end = text.Value.TrimEnd('。').Length;
        BoundedValue? value = null;
        if (end is > 0 and <= SegmentText.MaxLength)
        {
            var segment = new SegmentText(text.Slice(0, end));
            Slots.Get(slot).Match(segment, 0, (at, found) => value = at == segment.Length ? (BoundedValue)found : value);
        }

        return value;
    }

    private static ReadRule Rule(Reading reading, string says, RuleSeverity severity, EquatableArray<MemberUse> members) =>
        new(RuleScope.Portfolio, severity, reading, says, members);
}
