namespace GuideModel;

/// <summary>The names of an enumeration: C# names and Chinese terms.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class NameTable<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> values = new(StringComparer.Ordinal);
    private readonly Dictionary<T, string> terms = [];
    private ByteNames? bytes;

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
            terms.TryAdd(value, term);
        }
    }

    /// <summary>The names as bytes, each with its value.</summary>
    internal ByteNames Bytes => bytes ??= new ByteNames(values.Select(v => (v.Key, Convert.ToInt32(v.Value, System.Globalization.CultureInfo.InvariantCulture))));

    internal IReadOnlyList<string> Names { get; }

    /// <summary>The Chinese term of a value, or null when it is absent.</summary>
    public string? TermOf(T? value) => value is { } given ? terms.GetValueOrDefault(given, given.ToString()) : null;

    internal IEnumerable<string> Known => values.Keys;

    internal bool TryFind(string text, out T value) => values.TryGetValue(text, out value);
}
