using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuideModel.Mutation;

/// <summary>The compiler's project with all mutants of some of its files in one assembly.</summary>
/// <param name="Image">The assembly.</param>
/// <param name="Mutants">The mutants that are in it.</param>
/// <param name="Uncompilable">How many are not, because they do not compile.</param>
internal sealed record MutatedCompiler(byte[] Image, IReadOnlyList<Mutant> Mutants, int Uncompilable)
{
    private const int MostRounds = 12;

    private const string Switch = """
        internal static class Mutants
        {
            internal static int Alive;
            internal static bool[]? Reached;

            internal static bool Is(int number)
            {
                if (Reached is { } reached)
                {
                    reached[number] = true;
                }

                return number == Alive;
            }
        }
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14, DocumentationMode.None, preprocessorSymbols: ["NET", "NET10_0", "NET10_0_OR_GREATER"]);

    public static MutatedCompiler Of(string project, string built, Func<string, bool> mutated)
    {
        string[] files = [.. Directory.GetFiles(project, "*.cs", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(project, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("obj/", StringComparison.Ordinal) && !f.StartsWith("bin/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        SyntaxTree[] plain = [.. files.Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(project, f)), Options, f))];
        var left = new HashSet<int>();
        for (int round = 0; round < MostRounds; round++)
        {
            var mutants = new List<Mutant>();
            SyntaxTree[] trees = [.. plain.Select(t => mutated(t.FilePath) ? Mutated(t, mutants, left) : t)];
            using var image = new MemoryStream();
            var result = Compilation(trees, built).Emit(image, manifestResources: Resources(project));
            if (result.Success)
            {
                return new MutatedCompiler(image.ToArray(), [.. mutants.Where(m => !left.Contains(m.Number))], left.Count);
            }

            int before = left.Count;
            left.UnionWith(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).SelectMany(Guilty));
            if (left.Count == before)
            {
                throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
            }
        }

        throw new InvalidOperationException($"It does not compile after {MostRounds} rounds.");
    }

    private static SyntaxTree Mutated(SyntaxTree tree, List<Mutant> mutants, HashSet<int> left)
    {
        var mutator = new Mutator(tree.FilePath, mutants.Count + 1, left);
        SyntaxNode root = mutator.Visit(tree.GetRoot());
        mutants.AddRange(mutator.Mutants);
        return CSharpSyntaxTree.Create((CSharpSyntaxNode)root, Options, tree.FilePath, Encoding.UTF8);
    }

    // The mutant at an error, or else all of the member where it stands.
    private static IEnumerable<int> Guilty(Diagnostic error)
    {
        SyntaxNode at = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        IEnumerable<int> around = at.AncestorsAndSelf().TakeWhile(n => n is not MemberDeclarationSyntax).SelectMany(Numbers);
        int[] own = [.. around.Take(1)];
        return own.Length > 0 ? own : at.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Take(1).SelectMany(m => m.DescendantNodes()).SelectMany(Numbers);
    }

    private static IEnumerable<int> Numbers(SyntaxNode node) => node.GetAnnotations(Mutator.Annotation).Select(a => int.Parse(a.Data!, CultureInfo.InvariantCulture));

    private static CSharpCompilation Compilation(SyntaxTree[] trees, string built)
    {
        string version = AssemblyName.GetAssemblyName(Path.Combine(built, "GuideModel.Compiler.dll")).Version!.ToString();
        string settings = $"""
            global using System;
            global using System.Collections.Generic;
            global using System.IO;
            global using System.Linq;
            global using System.Threading;
            global using System.Threading.Tasks;
            [assembly: System.Reflection.AssemblyVersion("{version}")]
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("GuideModel.Compiler.Tests")]
            """;
        IEnumerable<string> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal)).Append(Path.Combine(built, "Scriban.Signed.dll"));
        return CSharpCompilation.Create(
            "GuideModel.Compiler",
            [.. trees, CSharpSyntaxTree.ParseText(settings, Options), CSharpSyntaxTree.ParseText("#nullable enable\n" + Switch, Options)],
            references.Select(r => MetadataReference.CreateFromFile(r)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
    }

    // As the project file names them.
    private static IEnumerable<ResourceDescription> Resources(string project) =>
        from folder in new[] { (Path: "Semantics/Lexicon", Name: "Lexicon", Pattern: "*.txt"), (Path: "Emission/Templates", Name: "Templates", Pattern: "*.scriban-cs") }
        from file in Directory.GetFiles(Path.Combine(project, folder.Path), folder.Pattern)
        select new ResourceDescription($"{folder.Name}/{Path.GetFileName(file)}", () => File.OpenRead(file), isPublic: true);
}
