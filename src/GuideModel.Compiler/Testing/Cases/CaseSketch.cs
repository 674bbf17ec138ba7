using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>A case as it was written, not yet understood.</summary>
/// <param name="start">Where it begins.</param>
internal sealed class CaseSketch(GuideSpan start)
{
    private readonly Dictionary<CaseKey, CaseField> single = [];
    private readonly List<CaseField> changes = [];
    private readonly List<CaseField> clauses = [];

    /// <summary>Where it begins.</summary>
    public GuideSpan Start => start;

    /// <summary>Whether everything in it had its place.</summary>
    public bool IsSound { get; private set; } = true;

    public CaseField? Name => Field(CaseKey.Name);

    public CaseField? Direction => Field(CaseKey.Direction);

    public CaseField? Verdict => Field(CaseKey.Verdict);

    public IReadOnlyList<CaseField> Changes => changes;

    public IReadOnlyList<CaseField> Clauses => clauses;

    /// <summary>Takes a line or a cell.</summary>
    public void Put(CaseKey key, CaseField value, CaseProblems problems)
    {
        if (value.Text.Length == 0 || key == CaseKey.Remark)
        {
            return;
        }

        if (key is CaseKey.Change or CaseKey.Clause)
        {
            (key == CaseKey.Change ? changes : clauses).Add(value);
        }
        else if (single.ContainsKey(key))
        {
            problems.KeyTwice(value, key);
            Spoil();
        }
        else
        {
            single[key] = value;
        }
    }

    /// <summary>Marks it as not to be understood.</summary>
    public void Spoil() => IsSound = false;

    private CaseField? Field(CaseKey key) => single.TryGetValue(key, out CaseField? field) ? field : null;
}
