namespace GuideModel.Compiler.Logic;

/// <summary>Finds of many conditions the few that cannot hold together.</summary>
internal static class Core
{
    // A proof with more rules than that is none a reader could follow.
    private const int Most = 8;

    /// <summary>Conditions no one of which can be left out, in their order; null where the proof did not work out.</summary>
    /// <param name="solver">Proves.</param>
    /// <param name="conditions">Conditions that cannot hold together with the fixed one; the first are kept where there is a choice.</param>
    /// <param name="fixedOne">A condition that holds in any case.</param>
    public static IReadOnlyList<int>? Find(Solver solver, IReadOnlyList<Formula> conditions, Formula fixedOne)
    {
        // The condition that makes a beginning of the list impossible belongs to it; with it the beginning needed is shorter.
        var core = new List<int>();
        int end = conditions.Count;
        while (core.Count <= Most)
        {
            Formula[] so = [fixedOne, .. core.Select(i => conditions[i])];
            if (solver.IsImpossible(so))
            {
                // A proof may hang on the order of the conditions; what is told is proven in the order it is told in.
                core.Sort();
                return solver.IsImpossible([fixedOne, .. core.Select(i => conditions[i])]) ? core : null;
            }

            int low = 1;
            int high = end;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (solver.IsImpossible([.. so, .. conditions.Take(middle)]))
                {
                    high = middle;
                }
                else
                {
                    low = middle + 1;
                }
            }

            if (end == 0 || !solver.IsImpossible([.. so, .. conditions.Take(low)]))
            {
                return null;
            }

            core.Add(low - 1);
            end = low - 1;
        }

        return null;
    }
}
