using GuideModel.Compiler.Emission;
using Scriban;
using Xunit;

namespace GuideModel.Generator.Tests.Changes;

/// <summary>A hand slips in a template of the model: the C# compiler or a generated test of a guide notices.</summary>
[Collection(nameof(ChangedTemplateTests))]
[CollectionDefinition(nameof(ChangedTemplateTests), DisableParallelization = true)]
public class ChangedTemplateTests(ITestOutputHelper output)
{
    private static readonly string[] Names = ["Direction", "Enum", "Guide", "Reader", "Records", "Rules", "Scanner", "SourceMap", "Validator"];

    // What no outcome of a rule depends on, by words of its line; the snapshots of all generated sources notice each of them.
    private static readonly (string Line, string Why)[] WithoutOutcome =
    [
        ("#nullable enable", "files that say nowhere what may be null"),
        ("namespace {{ Namespace }};", "found without it, as long as there is one guide"),
        ("public const ", "constants are for people who write code"),
        ("{{~ if HasAgreement ~}}", "a constant"),
        ("{{~ if HasBudget ~}}", "a constant"),
        ("IsScanned", "without a plan the reader finds the same"),
        ("ScanPlan? Plan =>", "without a plan the reader finds the same"),
        ("HasColumns", "columns have tests of their own, which need a plan"),
        ("ColumnPlan? Columns =>", "columns have tests of their own, which need a plan"),
        ("{{ m.Term }})", "names and terms are read alike"),
        ("return null;", "what is no object is a problem, and refused, all the same"),
        ("HasClauses", "documentation"),
        ("{{~ if !for.last ~}}", "an empty line"),
        ("AggressiveInlining", "speed"),
        ("ThrowIfNull", "another exception follows"),
    ];

    [Fact]
    public void TheCompilerOrAGeneratedTestNotices()
    {
        TemplateChange[] changes = [.. Names.SelectMany(name => TemplateChanges.Of(name, Text(name))).Where(c => !Template.Parse(c.Text).HasErrors)];
        ModelOfGuide[] guides = [.. Files().Select(f => new ModelOfGuide(f))];
        Assert.All(guides, g => Assert.Null(g.Complaint()));
        int uncompilable = 0;
        int red = 0;
        int same = 0;
        var survivors = new List<string>();
        foreach (TemplateChange change in Sample.Of(changes, step: 41))
        {
            using var changed = new ChangedTemplate(change);
            string[] complaints = [.. guides.Select(g => g.Complaint()).OfType<string>().Take(1)];
            if (complaints is [var complaint])
            {
                uncompilable += complaint == ModelOfGuide.DoesNotCompile ? 1 : 0;
                red += complaint == ModelOfGuide.DoesNotCompile ? 0 : 1;
            }
            else if (guides.All(g => g.IsAsBefore()))
            {
                same++;
            }
            else
            {
                survivors.Add(change.What);
            }
        }

        output.WriteLine($"{changes.Length} changes: {uncompilable} do not compile, {red} red, {same} change nothing generated, {survivors.Count} survive\n" + string.Join("\n", survivors));
        Assert.True(red > 0, "nothing was tried");
        Assert.Equal([], survivors.Where(s => !WithoutOutcome.Any(w => s.Contains(w.Line, StringComparison.Ordinal))));
    }

    private static IEnumerable<string> Files() =>
        ["guide/2025-batch3.guide.txt", .. Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Guides")).Select(d => "Guides/" + Path.GetFileName(d) + "/guide.txt").Order(StringComparer.Ordinal)];

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(GuideEmitter).Assembly.GetManifestResourceStream("Templates/" + name + ".scriban-cs")!);
        return reader.ReadToEnd();
    }
}
