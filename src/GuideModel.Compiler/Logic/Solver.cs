namespace GuideModel.Compiler.Logic;

/// <summary>Decides whether conditions can hold together. It says that they cannot only when that is proven; where a question
/// takes too long it is left open.</summary>
internal sealed class Solver(LogicShape shape, LogicBudget budget)
{
    // Cases of one question; alternatives multiply, and a guide with more than this is not written by hand.
    private const int MostCases = 200;

    // Elements inside elements inside elements.
    private const int MostDepth = 4;

    private readonly Relations relations = new(shape);
    private int depth;

    public LogicShape Shape => shape;

    public FormulaMaker Formulas { get; } = new(shape);

    /// <summary>Whether it is proven that the conditions cannot hold together.</summary>
    public bool IsImpossible(params IEnumerable<Formula> conditions) => Search(conditions, _ => false);

    /// <summary>The first cases in which the conditions hold as far as is known.</summary>
    public List<Case> Cases(IEnumerable<Formula> conditions, int most)
    {
        var found = new List<Case>();
        Search(conditions, one =>
        {
            found.Add(one);
            return found.Count < most;
        });
        return found;
    }

    /// <summary>What a number can be when the conditions hold.</summary>
    public NumberSet SetOf(Term term, IEnumerable<Formula> conditions)
    {
        NumberSet around = NumberSet.Empty;
        bool complete = Search(conditions, one =>
        {
            around = around.Around(one.SetOf(term));
            return true;
        });
        return complete ? around : shape.NumbersOf(term);
    }

    // Visits the cases while they are wanted; true when all of them were visited.
    private bool Search(IEnumerable<Formula> conditions, Func<Case, bool> visit)
    {
        if (depth >= MostDepth)
        {
            return false;
        }

        depth++;
        try
        {
            var open = new Stack<Branch>();
            open.Push(new Branch(new Case(shape), [], conditions));
            for (int cases = 0; open.Count > 0; cases++)
            {
                Branch branch = open.Pop();
                if (cases >= MostCases || !branch.Settle(budget))
                {
                    return false;
                }

                if (!branch.Case.IsImpossible)
                {
                    relations.Apply(branch.Case, this);
                }

                if (branch.Case.IsImpossible)
                {
                    continue;
                }

                if (branch.IsSettled)
                {
                    if (!visit(branch.Case))
                    {
                        return false;
                    }
                }
                else
                {
                    foreach (Branch next in branch.Split())
                    {
                        open.Push(next);
                    }
                }
            }

            return true;
        }
        finally
        {
            depth--;
        }
    }
}
