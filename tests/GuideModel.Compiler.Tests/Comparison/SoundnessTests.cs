using System.Globalization;
using GuideModel.Compiler.Comparison;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using Xunit;

namespace GuideModel.Compiler.Tests.Comparison;

/// <summary>What is claimed of a change holds for every application that was made: over random edits of all the guides of the repository.</summary>
/// <remarks><c>GUIDEMODEL_DIFF=10000</c> makes so many applications for each pair of guides, and twice as many pairs.</remarks>
public sealed class SoundnessTests(ITestOutputHelper output)
{
    private const int Usual = 24;

    private static int Applications => int.TryParse(Environment.GetEnvironmentVariable("GUIDEMODEL_DIFF"), NumberStyles.None, CultureInfo.InvariantCulture, out int wanted) ? wanted : Usual;

    /// <summary>Files with the number of edits: whole guides have more to change than single sentences.</summary>
    public static TheoryData<string, int> Guides =>
    [
        ("guide/2025-batch3.guide.txt", 16),
        .. WholeGuides.Files.Select(f => (f, 12)),
        .. Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Cases")).Select(d => $"Cases/{Path.GetFileName(d)}/guide.txt")
            .Where(f => File.Exists(Path.Combine(AppContext.BaseDirectory, f))).Order(StringComparer.Ordinal).Select(f => (f, 3)),
    ];

    [Theory, MemberData(nameof(Guides))]
    public void NoApplicationContradictsWhatIsClaimed(string file, int edits)
    {
        string text = WholeGuides.Read(file);
        GuideCompilation old = Compile.Official(text);
        var tally = new Dictionary<string, int>();
        foreach ((string what, string changed) in RandomEdits.Of(text, 17, Applications > Usual ? 2 * edits : edits))
        {
            GuideCompilation @new = Compile.Official(changed);
            if (@new.HasErrors)
            {
                continue;
            }

            GuideComparison comparison = GuideComparer.Compare(old, @new);
            foreach (Change change in comparison.Changes)
            {
                string kind = change.Kind + (change.Breaks.HasFlag(ChangeBreaks.Verdict) ? change.Witnesses.Count > 0 ? " shown" : " not shown" : "");
                tally[kind] = tally.GetValueOrDefault(kind) + 1;
            }

            foreach (ComparedDirection direction in comparison.Directions.Where(d => d.Old is not null && d.New is not null))
            {
                new ClaimCheck(old.Spec, @new.Spec, direction, comparison, what).Run(Applications);
            }
        }

        output.WriteLine($"{file}: " + string.Join(", ", tally.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Value} {t.Key}")));
    }

    [Fact]
    public void ThereAreTwoHundredPairs() => Assert.True(Guides.Sum(g => g.Data.Item2) >= 200);
}
