using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Logic;

/// <summary>Makes facts for which readings come out in a wanted way: an application that demonstrates a finding, with the facts
/// involved and no other.</summary>
internal sealed class WitnessMaker(Solver solver, FactEvaluator evaluator)
{
    private const int MostCases = 8;

    /// <summary>Facts for which every reading has one of its wanted outcomes; null where none were found.</summary>
    /// <remarks>Facts that evaluating the readings does not confirm are not handed out.</remarks>
    public Facts? Make(IReadOnlyList<(Reading Reading, Outcomes Wanted)> wanted)
    {
        foreach (Case one in solver.Cases(wanted.Select(w => solver.Formulas.Make(w.Reading, w.Wanted)), MostCases))
        {
            // Lists as long as they may be show more; where that fails, as short as they must be.
            foreach (bool full in (bool[])[true, false])
            {
                if (new CaseFacts(solver, evaluator, full).Make(one, "") is { } facts
                    && wanted.All(w => (w.Wanted & (Outcomes)(1 << (int)evaluator.Evaluate(w.Reading, facts))) != 0))
                {
                    return facts;
                }
            }
        }

        return null;
    }
}
