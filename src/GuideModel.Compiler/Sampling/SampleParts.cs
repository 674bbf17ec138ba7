using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>Keeps the parts of a number (其中…) within it.</summary>
internal sealed class SampleParts(SampleShape shape, SampleBounds bounds, ReadingEnforcer enforcer)
{
    private readonly (string Whole, string Part)[] parts = [.. shape.Parts];

    /// <summary>Makes wholes as great as their parts, or parts as small as their wholes where the rules forbid it.</summary>
    /// <param name="facts">The application.</param>
    /// <param name="broken">A rule that is to stay broken, or null.</param>
    public void Fit(Facts facts, RuleSpec? broken)
    {
        foreach ((string whole, string part) in parts)
        {
            if (facts.Find(whole) is decimal all && facts.Find(part) is decimal some && some > all)
            {
                // What the rule speaks of keeps the value that breaks it; otherwise the part gives way unless a rule wants it.
                bool keepsPart = broken is not null ? Speaks(broken, part) : !bounds.Values(part, 1).Contains(all);
                enforcer.Put(keepsPart ? whole : part, keepsPart ? some : all, facts, "");
            }
        }
    }

    private static bool Speaks(RuleSpec rule, string path) => rule.Reading.ToString().Contains(path);
}
