using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission;

/// <summary>Where each rule stands in a guide's table of rules.</summary>
internal sealed class RuleIndex(GuideSpec guide)
{
    private readonly Dictionary<string, int> indices = guide.Rules.Select((r, i) => (r.Id, i)).ToDictionary(r => r.Id, r => r.i, StringComparer.Ordinal);

    /// <summary>The position of a rule.</summary>
    public int this[string id] => indices[id];

    /// <summary>A rule by its id.</summary>
    public RuleSpec Rule(string id) => guide.Rules[indices[id]];
}
