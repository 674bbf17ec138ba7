namespace GuideModel.Compiler.Logic;

/// <summary>A set of names: those given, or all but those given.</summary>
internal sealed class NameSet
{
    private readonly bool excludes;
    private readonly HashSet<string> names;

    private NameSet(bool excludes, IEnumerable<string> names)
    {
        this.excludes = excludes;
        this.names = new HashSet<string>(names, StringComparer.Ordinal);
    }

    public static NameSet All { get; } = new(true, []);

    public static NameSet Empty { get; } = new(false, []);

    /// <summary>The one state of an object, a list or a text that a rule only wants to be there.</summary>
    public static NameSet There { get; } = Of(["there"]);

    /// <summary>What an answer that must be yes may be.</summary>
    public static NameSet Yes { get; } = Of(["yes"]);

    public static NameSet No { get; } = Of(["no"]);

    public static NameSet YesOrNo { get; } = Of(["yes", "no"]);

    public bool IsEmpty => !excludes && names.Count == 0;

    /// <summary>The names that are told apart: those in it or, of an open set, those left out.</summary>
    public IReadOnlyCollection<string> Names => names;

    public static NameSet Of(IEnumerable<string> names) => new(false, names);

    public bool Contains(string name) => names.Contains(name) != excludes;

    public NameSet Not() => new(!excludes, names);

    public NameSet And(NameSet other) => (excludes, other.excludes) switch
    {
        (false, _) => new NameSet(false, names.Where(other.Contains)),
        (true, false) => other.And(this),
        _ => new NameSet(true, names.Concat(other.names)),
    };
}
