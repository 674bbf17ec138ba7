using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>GM3xxx: what clauses say together.</content>
internal sealed partial class DiagnosticBag
{
    /// <summary>A total that the guide declares and its directions do not come to.</summary>
    public void Declared(
        string code, GuideText text, GuideSpan span, bool error, Words declared, Words found, int silent, string? named, IReadOnlyList<GuideSpan> clauses)
    {
        string zh = named ?? string.Join("、", clauses.Select(c => $"第{text.PositionAt(c.Start).Line}行“{text.Quote(c)}”"));
        string en = named ?? string.Join(", ", clauses.Select(c => $"line {text.PositionAt(c.Start).Line} \"{text.Quote(c)}\""));
        Add(error ? RuleSeverity.Error : RuleSeverity.Warning, code, text, span,
            silent == 0
                ? new($"“{text.Quote(span)}”写明{declared.Zh}，而各方向合计为{found.Zh}（{zh}）。", $"\"{text.Quote(span)}\" declares {declared.En}; the directions give {found.En} ({en}).")
                : new($"“{text.Quote(span)}”写明{declared.Zh}，而已写明的各方向合计已有{found.Zh}（{zh}），还有 {silent} 个方向没有写明。",
                    $"\"{text.Quote(span)}\" declares {declared.En}; the directions that give a figure come to {found.En} already ({en}), and {silent} give none."),
            Grammar("G5.17"),
            new("请核对并改正其中之一。", "Check and correct one of them."),
            related: clauses.Distinct().Select(c => Related(text, c, new("计入合计", "part of the sum"))).ToEquatableArray());
    }

    /// <summary>Quotas of the fields that do not go with the number of projects.</summary>
    public void Quotas(GuideText text, RuleSeverity severity, IReadOnlyList<SaidRule> rules, Words quotas, Words total, DiagnosticWitness? witness) =>
        Add(severity, DiagnosticIds.Quotas, text, rules[0].Span,
            new($"各领域名额合计{quotas.Zh}，与该方向拟支持项目数{total.Zh}不符。", $"The quotas of the fields add up to {quotas.En}, but the direction supports {total.En} projects."),
            Grammar("G5.15"),
            new("请改正其中之一。", "Correct one of them."),
            related: Places(text, rules), witness: witness);

    /// <summary>Rules that nothing can satisfy together: no application, or no choice of supported projects.</summary>
    public void Contradiction(GuideText text, RuleSeverity severity, IReadOnlyList<SaidRule> rules, bool ofProjects, DiagnosticWitness? witness)
    {
        Words so = severity switch
        {
            _ when ofProjects => new("怎样选择支持项目都做不到", "no choice of projects would do"),
            RuleSeverity.Error => new("任何申报都会不合格", "every application would be ineligible"),
            RuleSeverity.Warning => new("合格的申报总会受到提示", "every eligible application would be warned"),
            _ => new("所倡导的做不到", "what is encouraged cannot be done"),
        };
        Add(severity, DiagnosticIds.Contradiction, text, rules[0].Span,
            rules.Count == 1
                ? new($"{Here(text, rules).Zh}自相矛盾，{so.Zh}。", $"{Here(text, rules).En} contradicts itself: {so.En}.")
                : new($"{Here(text, rules).Zh}与{There(text, rules).Zh}不能同时满足，{so.Zh}。", $"{Here(text, rules).En} and {There(text, rules).En} cannot be met together: {so.En}."),
            Grammar("G11.2"),
            new("请核对各处原文，改正或删去一处；如一处是另一处的例外，请写明。", "Compare the clauses and correct or delete one; where one is an exception to the other, say so."),
            related: Places(text, rules), witness: witness);
    }

    /// <summary>Rules that can be satisfied together only where one of them does not apply.</summary>
    public void Clash(GuideText text, RuleSeverity severity, IReadOnlyList<SaidRule> rules, DiagnosticWitness? witness) =>
        Add(severity, DiagnosticIds.Clash, text, rules[0].Span,
            new($"{Here(text, rules).Zh}与{There(text, rules).Zh}都适用时不能同时满足，这样的申报总会有一处不满足。",
                $"{Here(text, rules).En} and {There(text, rules).En} cannot be met together where both apply: such an application always fails one of them."),
            Grammar("G11.3"),
            new("请核对各处原文；如一处是另一处的例外，请在另一处写明“除……外”。", "Compare the clauses; where one is an exception to the other, let the other say so."),
            related: Places(text, rules), witness: witness);

    /// <summary>A rule that demands nothing the others do not demand.</summary>
    public void Redundant(GuideText text, RuleSeverity severity, IReadOnlyList<SaidRule> rules) =>
        Add(severity, DiagnosticIds.Redundant, text, rules[0].Span,
            new($"{Here(text, rules).Zh}不起作用：{There(text, rules).Zh}已经包含这一要求。", $"{Here(text, rules).En} has no effect: {There(text, rules).En} demands as much already."),
            Grammar("G11.4"),
            new("请核对数字；确属重复的，可以删去。", "Check the figures; delete it where it only repeats."),
            related: Places(text, rules));

    /// <summary>A direction's rule that is laxer than one of all directions.</summary>
    public void Laxer(GuideText text, RuleSeverity severity, IReadOnlyList<SaidRule> rules, DiagnosticWitness? witness) =>
        Add(severity, DiagnosticIds.Laxer, text, rules[0].Span,
            new($"{Here(text, rules).Zh}比{There(text, rules).Zh}宽；后者对各方向都适用，两处都须满足，申报须按后者执行，这里不起作用。",
                $"{Here(text, rules).En} is laxer than what all directions demand in {There(text, rules).En}, and both hold: applicants must meet the latter, and this has no effect."),
            Grammar("G11.5"),
            new("如要放宽，请在对各方向的要求中写明例外；否则请改正或删去这里。", "To relax it, name the exception where all directions are spoken of; otherwise correct or delete this one."),
            related: Places(text, rules), witness: witness);

    /// <summary>A direction's rule that is stricter than one of all directions.</summary>
    public void Stricter(GuideText text, RuleSeverity severity, IReadOnlyList<SaidRule> rules, DiagnosticWitness? witness) =>
        Add(severity, DiagnosticIds.Stricter, text, rules[0].Span,
            new($"{Here(text, rules).Zh}比{There(text, rules).Zh}严；后者对各方向都适用，两处都须满足，本方向的申报须按这里执行。",
                $"{Here(text, rules).En} is stricter than what all directions demand in {There(text, rules).En}; both hold, so applicants of this direction must meet this one."),
            Grammar("G11.5"),
            new("确是如此的，不必修改。", "Nothing is to be done where this is meant."),
            related: Places(text, rules), witness: witness);

    /// <summary>A rule whose condition cannot hold.</summary>
    public void NeverApplies(GuideText text, RuleSeverity severity, IReadOnlyList<SaidRule> rules, DiagnosticWitness? witness) =>
        Add(severity, DiagnosticIds.NeverApplies, text, rules[0].Span,
            new($"{Here(text, rules).Zh}永远不会适用：满足{There(text, rules).Zh}的申报都不符合它的条件。",
                $"{Here(text, rules).En} never applies: no application that meets {There(text, rules).En} fulfils its condition."),
            Grammar("G11.6"),
            new("请核对条件，改正或删去一处。", "Check the condition; correct or delete one of them."),
            related: Places(text, rules), witness: witness);

    private static EquatableArray<RelatedPlace> Places(GuideText text, IReadOnlyList<SaidRule> rules) =>
        rules.Skip(1).Select(r => r.Span).Distinct().Where(s => s != rules[0].Span).Select(s => Related(text, s, new("另一处", "the other clause"))).ToEquatableArray();

    // The words, and what was read from them where that says more: “每人不少于3个月”（来华合作研究每人累计不少于3个月）.
    private static Words Here(GuideText text, IReadOnlyList<SaidRule> rules)
    {
        (string quote, Words says) = (text.Quote(rules[0].Span), rules[0].Says);
        return new($"“{quote}”" + (says.Zh.Length == 0 || quote == says.Zh ? "" : $"（{says.Zh}）"), $"\"{quote}\" ({says.En})");
    }

    // The others, one clause each: 第3行“…”、第5行“…”.
    private static Words There(GuideText text, IReadOnlyList<SaidRule> rules)
    {
        Words[] clauses = [.. rules.Skip(1).GroupBy(r => r.Span).Select(g => Clause(g.Key, [.. g.Select(r => r.Says)]))];
        return new(string.Join("、", clauses.Select(c => c.Zh)), string.Join(" and ", clauses.Select(c => c.En)));

        Words Clause(GuideSpan span, Words[] says)
        {
            string quote = text.Quote(span);
            int line = text.PositionAt(span.Start).Line;
            string zh = string.Join("；", says.Select(s => s.Zh).Distinct());
            return new($"第{line}行“{quote}”" + (quote == zh ? "" : $"（{zh}）"), $"\"{quote}\" in line {line} ({string.Join("; ", says.Select(s => s.En).Distinct())})");
        }
    }
}
