using GuideModel.Cli.Guides;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Testing.Cases;
using GuideModel.Testing;

namespace GuideModel.Cli.Cases;

/// <summary>Cases with what came out of them.</summary>
internal sealed class CaseRun
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private CaseRun(LoadedGuide guide, IReadOnlyList<CaseFile> files, CaseSet set, IReadOnlyList<(GuideCaseSpec, CaseResult)> results)
    {
        Guide = guide;
        Mistakes = set.Diagnostics;
        Results = results;
        foreach (CaseFile file in files)
        {
            texts[file.Path] = file.Text;
        }

        Coverage = CaseCoverage.Of(guide.Compilation.Spec, results.Where(r => r.Item2.IsAsExpected).Select(r => r.Item1));
    }

    public LoadedGuide Guide { get; }

    /// <summary>The cases that were understood, in the order of the files, each with what came out.</summary>
    public IReadOnlyList<(GuideCaseSpec Case, CaseResult Result)> Results { get; }

    /// <summary>What is wrong with the others.</summary>
    public EquatableArray<GuideDiagnostic> Mistakes { get; }

    /// <summary>Which outcomes of which rules the cases show.</summary>
    public IReadOnlyList<ClauseCoverage> Coverage { get; }

    public int Passed => Results.Count(r => r.Result.IsAsExpected);

    public bool IsFine => Mistakes.Count == 0 && Passed == Results.Count;

    /// <summary>The text of a file of cases.</summary>
    public string TextOf(string file) => texts[file];

    /// <summary>Where a rule stands in the guide.</summary>
    public int LineOf(string rule)
    {
        int place = Guide.Compilation.Spec.Rules.Select(r => r.Id).ToList().IndexOf(rule);
        return Guide.Compilation.SourceMap.Rules[place].Line;
    }

    /// <summary>Runs the cases of some files against a model.</summary>
    public static CaseRun Of(LoadedGuide guide, GuideDefinition definition, IReadOnlyList<CaseFile> files)
    {
        CaseSet set = CaseSet.Of(guide.Compilation.Spec, files);
        return new CaseRun(guide, files, set, [.. set.Cases.Select(c => (c, TestOf(c).Run(definition)))]);
    }

    private static GuideCase TestOf(GuideCaseSpec one) => new()
    {
        Source = one.File,
        Number = one.Direction,
        Smallest = one.Smallest,
        Change = one.Change,
        Expected = one.Verdict switch
        {
            CaseVerdict.Eligible => Verdict.Eligible,
            CaseVerdict.Ineligible => Verdict.Ineligible,
            _ => Verdict.Incomplete,
        },
        Clauses = [.. one.Clauses.Select(c => new ExpectedClause(OutcomeOf(c.Outcome), c.Rules))],
    };

    private static Outcome OutcomeOf(FactOutcome outcome) => outcome switch
    {
        FactOutcome.Pass => Outcome.Pass,
        FactOutcome.Fail => Outcome.Fail,
        FactOutcome.Missing => Outcome.Missing,
        FactOutcome.NotApplicable => Outcome.NotApplicable,
        _ => Outcome.Manual,
    };
}
