using System.Globalization;
using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Fuzzing;

/// <summary>Any text compiles or is refused with diagnostics: no exception, no hang, no span outside the text, no character or rule
/// lost, and C# wherever there is no error.</summary>
/// <remarks>A fixed slice runs with the tests. For a million, or others than the usual ones, set GUIDEMODEL_FUZZ_ITERATIONS and
/// GUIDEMODEL_FUZZ_SEED (docs/common-tasks.md). A failure names seed and number of its text.</remarks>
public sealed class FuzzTests
{
    private const int UsualIterations = 1_000;

    // Thousands of times what such a text takes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task AnyMutationOfAGuideCompilesOrIsRefused()
    {
        long iterations = Number("GUIDEMODEL_FUZZ_ITERATIONS", UsualIterations);
        int seed = (int)Number("GUIDEMODEL_FUZZ_SEED", 1);
        var mutator = new Mutator(FuzzedGuides.All, seed);
        long reached = -1;
        var work = Task.Factory.StartNew(
            () =>
            {
                for (long i = 0; i < iterations; i++)
                {
                    Volatile.Write(ref reached, i);
                    AssertSound(mutator.Text(i), $"seed {seed}, text {i}");
                }
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        // What hangs cannot say so: it is watched from outside.
        long before = -2;
        while (await Task.WhenAny(work, Task.Delay(Limit, TestContext.Current.CancellationToken)) != work)
        {
            long now = Volatile.Read(ref reached);
            Assert.True(now != before, $"seed {seed}, text {now} takes more than {Limit.TotalSeconds} s");
            before = now;
        }

        await work;
        Assert.Equal(iterations - 1, reached);
    }

    private static void AssertSound(string text, string which)
    {
        try
        {
            AssertSound(text);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{which}: {exception.Message}", exception);
        }
    }

    private static void AssertSound(string text)
    {
        GuideCompilation compilation = Compile.Plain(text);

        Assert.All(compilation.Diagnostics, d => Assert.True(d.Start >= 0 && d.Length >= 0 && d.Start + d.Length <= text.Length && d.Message.Length > 0 && d.MessageEn.Length > 0));
        Assert.Equal(compilation.Spec.Rules.Count, compilation.SourceMap.Rules.Count);
        Assert.Equal(compilation.Spec.Manual.Count, compilation.SourceMap.Manual.Count);
        Assert.Distinct(compilation.Spec.Rules.Select(r => r.Id), StringComparer.Ordinal);

        // The tree is lossless, and every character has one use.
        DocumentSyntax document = GuideParser.Parse(new GuideText("test.guide.txt", text));
        Assert.True(document.Blocks.Count > 0 || text.All(Characters.IsBlank));
        Assert.True(document.Blocks.Count == 0 || text == string.Concat(document.Blocks.Select(b => text.Substring(b.FullSpan.Start, b.FullSpan.Length))));
        CoverageTests.AssertAccounted(text, compilation, document);

        // A rule without a clause that carries it would have lost its source.
        Assert.Subset(compilation.Clauses.SelectMany(c => c.Rules).ToHashSet(StringComparer.Ordinal), compilation.Spec.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal));
        if (!compilation.HasErrors)
        {
            Assert.NotEmpty(GuideEmitter.EmitModel(compilation.Spec));
        }
    }

    private static long Number(string variable, long usual) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out long given) ? given : usual;
}
