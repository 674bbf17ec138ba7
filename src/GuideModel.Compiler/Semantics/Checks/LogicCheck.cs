using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Logic;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Checks;

/// <summary>Reports what rules have to do with each other, at the words they were read from (GM3005–GM3011).</summary>
internal sealed class LogicCheck(GuideText text, GuideSpec spec, IReadOnlyList<GuideSpan> parts, DiagnosticBag diagnostics)
{
    // A demonstration that is longer than this demonstrates nothing to a reader.
    private const int MostFacts = 400;

    private static readonly Words FailsHere = new("例如，满足其他各处、不满足此处的", "For example, what meets the others and not this one");
    private static readonly Words FailsThere = new("例如，满足此处、不满足另一处的申报", "For example, what meets this one and not the other");
    private static readonly Words OnlyFailsHere = new("例如，满足另一处、不满足此处的申报", "For example, what meets the other and not this one");
    private static readonly Words Applies = new("例如，符合条件、因而不满足另一处的申报", "For example, what fulfils the condition and so fails the other");

    public void Run()
    {
        // Said of several directions alike, it is said once.
        foreach (LogicFinding finding in RuleLogic.Find(spec).GroupBy(f => (f.Kind, f.Rule, f.Because)).Select(g => g.First()))
        {
            Report(finding);
        }
    }

    private void Report(LogicFinding finding)
    {
        RuleSeverity severity = finding.Severity;
        SaidRule[] rules = [.. finding.Because.Prepend(finding.Rule).Select(i => new SaidRule(parts[i], new(spec.Rules[i].SaysZh, spec.Rules[i].SaysEn)))];
        switch (finding.Kind)
        {
            case LogicKind.Contradiction:
                diagnostics.Contradiction(text, severity, rules, IsOfProjects(finding), Witness(finding, FailsHere));
                break;
            case LogicKind.Clash:
                diagnostics.Clash(text, severity, rules, Witness(finding, OnlyFailsHere));
                break;
            case LogicKind.Redundant or LogicKind.OutOfReach:
                diagnostics.Redundant(text, severity, rules);
                break;
            case LogicKind.Laxer:
                diagnostics.Laxer(text, severity, rules, Witness(finding, FailsThere));
                break;
            case LogicKind.Stricter:
                diagnostics.Stricter(text, severity, rules, Witness(finding, OnlyFailsHere));
                break;
            case LogicKind.NeverApplies:
                diagnostics.NeverApplies(text, severity, rules, Witness(finding, Applies));
                break;
            case LogicKind.Quotas:
                (Words quotas, Words total) = Figures(finding);
                diagnostics.Quotas(text, severity, rules, quotas, total, Witness(finding, FailsHere));
                break;
        }
    }

    private (Words Quotas, Words Total) Figures(LogicFinding finding)
    {
        decimal sum = 0;
        CompareOperator bound = CompareOperator.Equal;
        var total = new Words("", "");
        foreach (RuleSpec rule in spec.Rules.Where(r => r.Scope == RuleScope.Portfolio && r.Direction == finding.Direction!.Number))
        {
            if (rule.Reading is CompareReading { Left: CountQuantity count, Right: NumberLiteral figure } compare && Exact.IsModest(figure.Value))
            {
                if (count.Where is null)
                {
                    total = Figure(compare.Operator, figure.Value);
                }
                else
                {
                    sum += figure.Value * (count.Where is InReading { Names: [RuleLogic.EveryField] } ? finding.Direction!.Fields.Count : 1);
                    bound = compare.Operator == CompareOperator.Equal ? bound : compare.Operator;
                }
            }
        }

        return (Figure(bound, sum), total);
    }

    private bool IsOfProjects(LogicFinding finding) => finding.Because.Append(finding.Rule).Any(i => spec.Rules[i].Scope == RuleScope.Portfolio);

    private static Words Figure(CompareOperator op, decimal value)
    {
        string number = Notation.Print(value);
        return op switch
        {
            CompareOperator.AtLeast or CompareOperator.MoreThan => new($"至少 {number} 个", "at least " + number),
            CompareOperator.AtMost or CompareOperator.LessThan => new($"至多 {number} 个", "at most " + number),
            CompareOperator.About => new($"约 {number} 个", "about " + number),
            _ => new($" {number} 个", number),
        };
    }

    private static DiagnosticWitness? Witness(LogicFinding finding, Words shows) =>
        finding.Witness is { } facts && FactText.Of(facts) is { Length: <= MostFacts } json ? new DiagnosticWitness(shows, json) : null;
}
