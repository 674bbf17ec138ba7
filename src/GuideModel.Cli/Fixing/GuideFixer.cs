using GuideModel.Cli.Guides;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Fixing;

/// <summary>Makes the safe fixes of a guide's diagnostics, round by round until none is left, in memory.</summary>
/// <remarks>A fix may make text readable that was not; it may never change what is read already. That is checked after every round,
/// whatever a diagnostic promises.</remarks>
internal sealed class GuideFixer
{
    // Each round mends what the one before uncovered; more than this would mean that fixes undo each other.
    private const int MostRounds = 10;

    private readonly List<AppliedFix> applied = [];
    private readonly HashSet<DiagnosticFix> refused = [];
    private LoadedGuide guide;

    private GuideFixer(LoadedGuide guide) => this.guide = guide;

    /// <summary>The guide with its fixes made, and what they were.</summary>
    public static (LoadedGuide Fixed, IReadOnlyList<AppliedFix> Applied) Fix(LoadedGuide guide)
    {
        var fixer = new GuideFixer(guide);
        for (int round = 0; round < MostRounds && fixer.Round(); round++)
        {
        }

        return (fixer.guide, fixer.applied);
    }

    private bool Round()
    {
        List<AppliedFix> chosen = Choose();
        if (chosen.Count == 0)
        {
            return false;
        }

        if (Try(chosen))
        {
            return true;
        }

        // One of them changes what is read. Made one by one, it is found and left to people.
        int before = applied.Count;
        foreach (AppliedFix one in chosen)
        {
            if (applied.Count > before)
            {
                break;
            }

            if (!Try([one]))
            {
                refused.Add(one.Fix);
            }
        }

        return applied.Count > before;
    }

    // The first fix of each diagnostic whose edits are clear of those already chosen.
    private List<AppliedFix> Choose()
    {
        var chosen = new List<AppliedFix>();
        var edits = new List<TextEdit>();
        foreach (GuideDiagnostic diagnostic in guide.Compilation.Diagnostics)
        {
            if (diagnostic.Fixes.FirstOrDefault(f => !refused.Contains(f)) is { } fix && fix.Edits.All(e => edits.All(o => Apart(e, o))))
            {
                chosen.Add(new AppliedFix(diagnostic, fix));
                edits.AddRange(fix.Edits);
            }
        }

        return chosen;
    }

    private bool Try(List<AppliedFix> fixes)
    {
        LoadedGuide changed = guide.With(fixes.SelectMany(f => f.Fix.Edits));
        Dictionary<string, Reading> now = changed.Compilation.Spec.Rules.ToDictionary(r => r.Id, r => r.Reading, StringComparer.Ordinal);
        if (!guide.Compilation.Spec.Rules.All(r => now.TryGetValue(r.Id, out Reading? reading) && reading == r.Reading))
        {
            return false;
        }

        guide = changed;
        applied.AddRange(fixes);
        return true;
    }

    // Two insertions at one place would have no order.
    private static bool Apart(TextEdit a, TextEdit b) => a.File != b.File || a.Start + a.Length < b.Start || b.Start + b.Length < a.Start;
}
