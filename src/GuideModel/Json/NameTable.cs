namespace GuideModel;

/// <summary>The names of an enumeration: C# names and Chinese terms.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class NameTable<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> values = new(StringComparer.Ordinal);

    /// <summary>Makes a table.</summary>
    /// <param name="names">Value, C# name and Chinese term of each member.</param>
    public NameTable(params (T Value, string Name, string Term)[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        Names = [.. names.Select(n => n.Name)];
        foreach ((T value, string name, string term) in names)
        {
            values.TryAdd(name, value);
            values.TryAdd(term, value);
        }
    }

    internal IReadOnlyList<string> Names { get; }

    internal IEnumerable<string> Known => values.Keys;

    internal bool TryFind(string text, out T value) => values.TryGetValue(text, out value);
}
