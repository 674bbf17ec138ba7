using System.Runtime.Loader;
using System.Text;
using System.Text.Json.Nodes;
using GuideModel.Compiler;
using GuideModel.Compiler.Comparison;
using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Tests.Comparison;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GuideModel.Generator.Tests.Changes;

/// <summary>What is said of changed guides, held against what is really compiled from both: witnesses flip in the generated validators, and C# that uses
/// everything stops compiling where, and only where, the comparison says so.</summary>
/// <remarks><c>GUIDEMODEL_DIFF</c> set tries two hundred pairs instead of a few.</remarks>
public sealed class ComparedGuidesTests(ITestOutputHelper output)
{
    private static bool All => Environment.GetEnvironmentVariable("GUIDEMODEL_DIFF") is { Length: > 0 };

    public static TheoryData<string, int> Guides =>
    [
        ("guide/2025-batch3.guide.txt", All ? 80 : 3),
        .. Files("Guides").Skip(All ? 0 : 2).Select(f => (f, All ? 25 : 1)),
        .. Files("Cases").Where((_, i) => All || i % 20 == 3).Select(f => (f, All ? 3 : 1)),
    ];

    [Theory, MemberData(nameof(Guides))]
    public void WitnessesFlipAndCodeBreaksAsSaid(string file, int edits)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));
        GuideCompilation old = Guide(text);
        var model = new CompiledModel(old);
        string everything = EverythingConsumer.Of(model.Compilation, old.Spec.Namespace);
        Assert.Empty(model.Complaints(everything));
        int witnesses = 0;
        int broken = 0;
        foreach ((string what, string changed) in RandomEdits.Of(text, 3, edits))
        {
            GuideCompilation @new = Guide(changed);
            if (@new.HasErrors)
            {
                continue;
            }

            GuideComparison comparison = GuideComparer.Compare(old, @new);
            var changedModel = new CompiledModel(@new);
            string[] complaints = [.. changedModel.Complaints(everything).Select(d => d.ToString())];
            Assert.True(complaints.Length > 0 == comparison.Breaks.HasFlag(ChangeBreaks.Source), $"{what}: {(complaints.Length > 0 ? complaints[0] : "compiles, though said to break")}");
            broken += complaints.Length > 0 ? 1 : 0;
            foreach ((Change change, ChangeWitness witness) in comparison.Changes.SelectMany(c => c.Witnesses, (c, w) => (c, w)))
            {
                Assert.Equal((witness.Old, what), (model.Verdict(witness.Direction, witness, change.Old?.Id), what));
                Assert.Equal((witness.New, what), (changedModel.Verdict(witness.NewDirection, witness, change.New?.Id), what));
                Assert.NotEqual(witness.Old, witness.New);
                witnesses++;
            }
        }

        output.WriteLine($"{file}: {witnesses} witnesses, {broken} pairs of which the code breaks");
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder), "guide.txt", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(AppContext.BaseDirectory, f)).Order(StringComparer.Ordinal);

    private static GuideCompilation Guide(string text) => GuideCompiler.Compile(new GuideInput("2025-batch3.guide.txt", text, [new TermsInput("terms.txt", GuideText.Terms.Text)]));

    /// <summary>A guide as a strict project would compile it.</summary>
    private sealed class CompiledModel
    {
        private readonly GuideDefinition definition;

        public CompiledModel(GuideCompilation guide)
        {
            string[] sources = [.. GuideEmitter.EmitModel(guide.Spec).Select(s => s.Text), GuideEmitter.EmitSourceMap(guide.Spec, guide.SourceMap).Text];
            Compilation = Compile.Of(sources);
            using var stream = new MemoryStream();
            Assert.Empty(Compilation.Emit(stream).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Error));
            stream.Position = 0;
            definition = (GuideDefinition)new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream).GetType(guide.Spec.Namespace + ".Guide")!.GetProperty("Definition")!.GetValue(null)!;
        }

        public CSharpCompilation Compilation { get; }

        public IEnumerable<Diagnostic> Complaints(string consumer)
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(consumer, Compile.ParseOptions);
            return Compilation.AddSyntaxTrees(tree).GetSemanticModel(tree).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        }

        public ApplicationVerdict Verdict(string direction, ChangeWitness witness, string? rule) => witness.Scope == Compiler.Model.RuleScope.Application
            ? definition.Find(direction)!.ValidateJson(Encoding.UTF8.GetBytes(witness.Application)).Verdict switch
            {
                GuideModel.Verdict.Eligible => ApplicationVerdict.Eligible,
                GuideModel.Verdict.Incomplete => ApplicationVerdict.Incomplete,
                GuideModel.Verdict.Ineligible => ApplicationVerdict.Ineligible,
                _ => ApplicationVerdict.Unreadable,
            }
            : ((IReadOnlyList<Finding>)Findings((dynamic)definition.Find(direction)!, JsonNode.Parse(witness.Application)!)).Any(f => f.RuleId == rule && f.Severity == Severity.Error) ? ApplicationVerdict.Ineligible : ApplicationVerdict.Eligible;

        // What is said of supported projects, or of both sides' submissions.
        private static IReadOnlyList<Finding> Findings<T>(Direction<T> direction, JsonNode witness)
            where T : class
        {
            T Read(JsonNode? application) => direction.Read(Encoding.UTF8.GetBytes(application!.ToJsonString())).Application ?? throw new InvalidOperationException(application.ToJsonString());
            return witness["projects"] is { } projects
                ? Portfolio.Check(direction, [.. projects.AsArray().Select(Read)])
                : PairMatcher.Match(direction, [Read(witness["ours"])], [Read(witness["theirs"])])[0].Findings;
        }
    }
}
