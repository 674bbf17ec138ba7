namespace GuideModel.Compiler.Comparison;

/// <summary>Pairs the parts of two guides: pass by pass, the surest sign of belonging together first.</summary>
/// <remarks>A pair that does not belong together costs precision and nothing else: whatever is said of a pair is proven of it.</remarks>
internal sealed class Pairing<T>(IEnumerable<T> old, IEnumerable<T> @new)
    where T : class
{
    // Every old part is compared with every new one; texts that have nothing in common need not be.
    private const int MostComparisons = 50_000;

    private readonly List<T> old = [.. old];
    private readonly List<T> @new = [.. @new];
    private readonly List<(T Old, T New)> pairs = [];

    public IReadOnlyList<(T Old, T New)> Pairs => pairs;

    public IReadOnlyList<T> Removed => old;

    public IReadOnlyList<T> Added => @new;

    /// <summary>Pairs those that have one key; of several, in their order.</summary>
    public Pairing<T> By(Func<T, object?> key)
    {
        var waiting = new Dictionary<object, Queue<T>>();
        foreach (T one in @new)
        {
            if (key(one) is { } name)
            {
                (waiting.TryGetValue(name, out Queue<T>? queue) ? queue : waiting[name] = new()).Enqueue(one);
            }
        }

        foreach (T one in old.ToList())
        {
            if (key(one) is { } name && waiting.TryGetValue(name, out Queue<T>? queue) && queue.Count > 0)
            {
                Pair(one, queue.Dequeue());
            }
        }

        return this;
    }

    /// <summary>Pairs those that are most alike, and alike enough, until none are left.</summary>
    public Pairing<T> ByLikeness(Func<T, T, double> likeness)
    {
        if ((long)old.Count * @new.Count > MostComparisons)
        {
            return this;
        }

        List<(double Likeness, T Old, T New)> all = [.. from o in old from n in @new let alike = likeness(o, n) where alike >= TextSimilarity.Enough select (alike, o, n)];
        var taken = new HashSet<T>();
        foreach ((_, T one, T other) in all.OrderByDescending(a => a.Likeness))
        {
            if (!taken.Contains(one) && !taken.Contains(other))
            {
                taken.Add(one);
                taken.Add(other);
                Pair(one, other);
            }
        }

        return this;
    }

    /// <summary>Pairs two that are known to belong together.</summary>
    public void Pair(T one, T other)
    {
        old.Remove(one);
        @new.Remove(other);
        pairs.Add((one, other));
    }
}
