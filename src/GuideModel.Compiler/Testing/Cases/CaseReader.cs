using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>Understands cases: what their words name in the guide.</summary>
/// <param name="guide">The guide.</param>
/// <param name="known">Directions that were made before.</param>
internal sealed class CaseReader(GuideSpec guide, params CaseDirection[] known)
{
    private readonly Dictionary<string, CaseDirection> directions = known.ToDictionary(d => d.Spec.Number, StringComparer.Ordinal);

    /// <summary>The cases of some files, and what is wrong with the others.</summary>
    public CaseSet Read(IEnumerable<CaseFile> files)
    {
        var cases = new List<GuideCaseSpec>();
        var diagnostics = new List<GuideDiagnostic>();
        foreach (CaseFile file in files)
        {
            var problems = new CaseProblems(new GuideText(file.Path, file.Text));
            List<CaseSketch> sketches = file.IsTable ? TableCases.Read(problems) : TextCases.Read(problems);
            cases.AddRange(sketches.Select(s => Read(s, problems)).OfType<GuideCaseSpec>());
            diagnostics.AddRange(problems.All);
        }

        return new CaseSet([.. cases], [.. diagnostics]);
    }

    // A case, or null where it was not understood; then what is wrong with it was reported.
    private GuideCaseSpec? Read(CaseSketch sketch, CaseProblems problems)
    {
        bool sound = sketch.IsSound;
        if (sketch.Name is null && sound)
        {
            problems.NoName(sketch);
            sound = false;
        }

        // What a spoilt line was to say is not told of again.
        CaseVerdict? verdict = sketch.Verdict is { } word ? CaseWords.Verdict(word.Text) : null;
        if (verdict is null && sketch.Verdict is { } unknown)
        {
            problems.UnknownVerdict(unknown);
        }
        else if (verdict is null && sketch.IsSound)
        {
            problems.NoVerdict(sketch);
        }

        if (Direction(sketch, problems) is not { } direction)
        {
            return null;
        }

        Facts facts = direction.Smallest.Copy();
        var changes = new CaseChanges(direction, facts, problems);
        var clauses = new CaseClauses(direction, problems);
        List<ClauseExpectation>? expected = clauses.Read(sketch.Clauses, verdict ?? CaseVerdict.Eligible);
        bool changed = changes.TryApply(sketch.Changes);
        return !sound || verdict is null || !changed || expected is null ? null : new GuideCaseSpec
        {
            Name = Invisible.Escape(sketch.Name!.Text),
            File = problems.Text.Path,
            Line = problems.Text.PositionAt(sketch.Start.Start).Line,
            Direction = direction.Spec.Number,
            Smallest = direction.SmallestText,
            Change = direction.Change(facts),
            Verdict = verdict.Value,
            Clauses = [.. expected],
            About = [.. direction.Planner.Rules.Where(r => expected.Exists(e => e.Rules.Contains(r.Id)) || changes.Paths.Any(p => ReadingPaths.Speaks(r.Reading, p))).Select(r => r.Id)],
            Outcomes = direction.Planner.Outcomes(facts),
        };
    }

    private CaseDirection? Direction(CaseSketch sketch, CaseProblems problems)
    {
        if (sketch.Direction is not { } given)
        {
            if (sketch.IsSound)
            {
                problems.NoDirection(sketch, guide.Directions.Select(d => d.Number));
            }

            return null;
        }

        if (guide.Directions.FirstOrDefault(d => CaseWords.Same(d.Number, given.Text) || CaseWords.Same(d.Title, given.Text) || CaseWords.Same(d.Name, given.Text)) is not { } spec)
        {
            problems.UnknownDirection(given, guide.Directions);
            return null;
        }

        return directions.TryGetValue(spec.Number, out CaseDirection? made) ? made : directions[spec.Number] = new CaseDirection(guide, spec);
    }
}
