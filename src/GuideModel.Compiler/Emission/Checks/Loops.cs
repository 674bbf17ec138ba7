namespace GuideModel.Compiler.Emission.Checks;

/// <summary>The loops over lists that the expressions of a file call: a method each, so that no delegate stands between a rule and its
/// facts, and none twice.</summary>
internal sealed class Loops
{
    private readonly List<Loop> loops = [];

    /// <summary>The loops, in the order in which they were first asked for.</summary>
    public IReadOnlyList<Loop> All => loops;

    /// <summary>The name of a loop's method.</summary>
    public string Name(Loop loop)
    {
        int place = loops.IndexOf(loop);
        if (place < 0)
        {
            place = loops.Count;
            loops.Add(loop);
        }

        return "Loop" + place;
    }
}

/// <summary>A loop over a list.</summary>
/// <param name="Kind">What comes of it.</param>
/// <param name="Type">The C# type of the list.</param>
/// <param name="Element">The C# type of an element.</param>
/// <param name="Variable">The variable of an element.</param>
/// <param name="One">What is worked out of an element: its outcome, or its number.</param>
/// <param name="Result">The C# type of the result.</param>
/// <param name="All">Whether a comparison holds for every number from the certain to the possible one.</param>
/// <param name="Any">Whether it holds for any of them.</param>
internal sealed record Loop(LoopKind Kind, string Type, string Element, string Variable, string One, string Result, string All = "", string Any = "");

/// <summary>What comes of a loop.</summary>
internal enum LoopKind
{
    /// <summary>The outcome of all elements together.</summary>
    Each,

    /// <summary>The outcome of a comparison with the number of elements that count.</summary>
    Count,

    /// <summary>That number, where it is certain.</summary>
    Number,

    /// <summary>The sum of the elements' numbers.</summary>
    Sum,
}
