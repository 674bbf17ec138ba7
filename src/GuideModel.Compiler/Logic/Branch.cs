namespace GuideModel.Compiler.Logic;

/// <summary>A case with alternatives that are still open in it.</summary>
internal sealed class Branch(Case known, IEnumerable<AnyOf> choices, IEnumerable<Formula> more)
{
    // Choices multiply; a question with more of them has too many cases in any case.
    private const int MostChoices = 100;

    private readonly Queue<Formula> more = new(more);
    private List<AnyOf> choices = [.. choices];

    public Case Case => known;

    public bool IsSettled => choices.Count == 0;

    /// <summary>Adds all that is certain, and every choice of which one alternative is left; false when the work got too much.</summary>
    public bool Settle(LogicBudget budget)
    {
        do
        {
            while (more.Count > 0 && !known.IsImpossible)
            {
                if (!budget.Spend())
                {
                    return false;
                }

                switch (more.Dequeue())
                {
                    case AllOf all:
                        foreach (Formula part in all.Parts)
                        {
                            more.Enqueue(part);
                        }

                        break;
                    case AnyOf any:
                        choices.Add(any);
                        break;
                    case { } atom:
                        known.Add(atom);
                        break;
                }
            }

            if (known.IsImpossible)
            {
                return true;
            }

            // An alternative that what is known rules out by itself is none.
            var open = new List<AnyOf>();
            foreach (AnyOf choice in choices)
            {
                Formula[] left = [.. choice.Parts.Where(p => budget.Spend() && !IsRuledOut(p))];
                if (budget.IsSpent)
                {
                    return false;
                }

                if (left.Length > 1)
                {
                    open.Add(new AnyOf(left));
                }
                else
                {
                    more.Enqueue(left.Length == 1 ? left[0] : Contradiction);
                }
            }

            choices = open;
        }
        while (more.Count > 0);
        return choices.Count <= MostChoices;
    }

    /// <summary>One branch for each alternative of the first choice.</summary>
    public IEnumerable<Branch> Split()
    {
        IEnumerable<AnyOf> others = choices.Skip(1);
        return choices[0].Parts.Reverse().Select(p => new Branch(known.Copy(), others, [p]));
    }

    private static Formula Contradiction { get; } = new NameAtom("", NameSet.Empty);

    private bool IsRuledOut(Formula formula) => formula switch
    {
        NumberAtom a => known.RulesOut(a),
        NameAtom a => known.RulesOut(a),
        AllOf all => all.Parts.Any(IsRuledOut),
        AnyOf any => any.Parts.All(IsRuledOut),
        _ => false,
    };
}
