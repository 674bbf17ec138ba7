namespace GuideModel.Compiler.Semantics;

/// <summary>Names that are taken; gives every wish a name of its own, in time that does not grow with how often it was wished before.</summary>
internal sealed class NameSet(StringComparer comparer)
{
    private readonly HashSet<string> taken = new(comparer);
    private readonly Dictionary<string, int> next = new(comparer);

    /// <summary>Takes a name out of use.</summary>
    public void Take(string name) => taken.Add(name);

    /// <summary>The name, or the name with the first number that makes it new; it is taken then.</summary>
    public string Unique(string name)
    {
        if (taken.Add(name))
        {
            return name;
        }

        int number = next.TryGetValue(name, out int last) ? last : 2;
        while (!taken.Add(name + number))
        {
            number++;
        }

        next[name] = number + 1;
        return name + number;
    }
}
