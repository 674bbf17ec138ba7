namespace GuideModel.Compiler.Syntax;

/// <summary>The nearest lines before and after each line, those aside that a predicate names.</summary>
internal sealed class Neighbours
{
    private readonly int[] before;
    private readonly int[] after;

    public Neighbours(int count, Func<int, bool> aside)
    {
        before = new int[count];
        after = new int[count];
        for ((int i, int last) = (0, -1); i < count; i++)
        {
            before[i] = last;
            last = aside(i) ? last : i;
        }

        for ((int i, int last) = (count - 1, -1); i >= 0; i--)
        {
            after[i] = last;
            last = aside(i) ? last : i;
        }
    }

    /// <summary>The position before, or null.</summary>
    public int? Before(int i) => before[i] < 0 ? null : before[i];

    /// <summary>The position after, or null.</summary>
    public int? After(int i) => after[i] < 0 ? null : after[i];
}
