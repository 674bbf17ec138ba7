using System.Reflection;
using GuideModel.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GuideModel.Cli.Guides;

/// <summary>Compiles a guide in memory, with the generator that a build would use.</summary>
internal static class OnTheFlyGuide
{
    private const string Namespace = "GuideModel.OnTheFly";

    // The generator takes the terms in a guide's folder in the order of their names, a later one over an earlier one.
    private const string Folder = "guide/";

    /// <summary>The guide's definition. The guide must have no errors.</summary>
    public static GuideDefinition Compile(LoadedGuide guide)
    {
        string name = Path.GetFileName(guide.Input.Path);
        IEnumerable<AdditionalText> texts = guide.Input.Terms.Select((t, i) => new MemoryText($"{Folder}{i:000}.terms.txt", t.Text))
            .Prepend(new MemoryText(Folder + (name.EndsWith(".guide.txt", StringComparison.OrdinalIgnoreCase) ? name : name + ".guide.txt"), guide.Input.Text));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new GuideGenerator().AsSourceGenerator()], texts, new CSharpParseOptions(LanguageVersion.Preview), new NamespaceOptions(Namespace));
        CSharpCompilation empty = CSharpCompilation.Create(
            "OnTheFly", references: References(), options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        driver.RunGeneratorsAndUpdateCompilation(empty, out Microsoft.CodeAnalysis.Compilation compilation, out _);

        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        if (!result.Success)
        {
            string errors = string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5));
            throw new InvalidOperationException("The code generated from the guide does not compile:\n" + errors);
        }

        object? definition = Assembly.Load(assembly.ToArray()).GetType(Namespace + ".Guide")
            ?.GetProperty("Definition", BindingFlags.Public | BindingFlags.Static)?.GetValue(null);
        return definition as GuideDefinition ?? throw new InvalidOperationException("The code generated from the guide has no definition.");
    }

    private static IEnumerable<MetadataReference> References()
    {
        // What the tool itself runs on, GuideModel included; native files among them are not listed there.
        string paths = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "";
        return paths.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append(typeof(GuideDefinition).Assembly.Location)
            .Where(p => Path.GetFileName(p) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "GuideModel.dll" or "netstandard.dll"))
            .DistinctBy(Path.GetFileName)
            .Select(p => MetadataReference.CreateFromFile(p));
    }
}
