namespace GuideModel.Compiler.Logic;

/// <summary>What numbers say of each other: a part is no larger than its whole, a quotient ties part and whole, counts and sums
/// of one list go together.</summary>
internal sealed class Relations(LogicShape shape)
{
    // What is known only grows, so stopping early proves less and nothing wrongly.
    private const int MostRounds = 6;

    public void Apply(Case known, Solver solver)
    {
        for (int round = 0; round < MostRounds && !known.IsImpossible; round++)
        {
            int before = known.Version;
            Parts(known);
            foreach (RatioAtom ratio in known.HasRatios ? known.Ratios.ToList() : [])
            {
                Ratio(known, ratio);
            }

            ListRelations.Apply(known, solver);
            if (known.Version == before)
            {
                return;
            }
        }
    }

    // 其中: the part is counted in the whole.
    private void Parts(Case known)
    {
        foreach (MemberTerm part in known.Numbers.Select(n => n.Term).OfType<MemberTerm>().ToList())
        {
            if (shape.WholeOf(part.Path) is { } path && new MemberTerm(path, part.Unit) is var whole && known.IsGiven(part) && known.IsGiven(whole))
            {
                AtMost(known, part, whole);
            }
        }
    }

    private static void AtMost(Case known, Term less, Term more)
    {
        NumberSet high = known.SetOf(more);
        if (high.High is { } most)
        {
            known.Narrow(less, NumberSet.AtMost(most, high.HighClosed));
        }

        NumberSet low = known.SetOf(less);
        if (low.Low is { } least)
        {
            known.Narrow(more, NumberSet.AtLeast(least, low.LowClosed));
        }
    }

    // part = quotient × whole, where nothing is negative.
    private static void Ratio(Case known, RatioAtom ratio)
    {
        NumberSet part = known.SetOf(ratio.Part);
        NumberSet whole = known.SetOf(ratio.Whole);
        if (!(part.Low >= 0 && whole.Low >= 0))
        {
            return;
        }

        NumberSet quotient = ratio.Set.And(NumberSet.NotNegative);
        if (quotient.IsEmpty)
        {
            known.Add(ratio with { Set = NumberSet.Empty });
            return;
        }

        if (Exact.Multiply(quotient.Low, whole.Low) is { } least)
        {
            known.Narrow(ratio.Part, NumberSet.AtLeast(least, (quotient.LowClosed && whole.LowClosed) || least == 0));
        }

        if (Exact.Multiply(quotient.High, whole.High) is { } most)
        {
            known.Narrow(ratio.Part, NumberSet.AtMost(most, (quotient.HighClosed && whole.HighClosed) || most == 0));
        }

        if (Exact.DivideUp(known.SetOf(ratio.Part).High, quotient.Low) is { } wholeMost)
        {
            known.Narrow(ratio.Whole, NumberSet.AtMost(wholeMost));
        }

        if (Exact.DivideDown(known.SetOf(ratio.Part).Low, quotient.High) is { } wholeLeast)
        {
            known.Narrow(ratio.Whole, NumberSet.AtLeast(wholeLeast));
        }
    }
}
