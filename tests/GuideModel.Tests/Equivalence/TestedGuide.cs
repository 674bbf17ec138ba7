using System.Reflection;
using GuideModel.Compiler;
using GuideModel.Compiler.Model;

namespace GuideModel.Tests.Equivalence;

/// <summary>A guide twice: as generated into this program, and as compiled here for the reference interpreter.</summary>
internal sealed record TestedGuide(GuideDefinition Definition, GuideSpec Spec)
{
    /// <summary>Every guide this program was built with, by its file.</summary>
    public static IReadOnlyDictionary<string, TestedGuide> All { get; } = typeof(TestedGuide).Assembly.GetTypes()
        .Where(t => t.Name == "Guide").Select(t => t.GetProperty("Definition", BindingFlags.Static | BindingFlags.Public)?.GetValue(null))
        .OfType<GuideDefinition>().Select(d => new TestedGuide(d, Compile(d.File))).ToDictionary(g => g.Definition.File, StringComparer.Ordinal);

    /// <summary>Where a guide's text lies beside the program.</summary>
    public static string PathOf(string file) => file.StartsWith("2025", StringComparison.Ordinal)
        ? Path.Combine(AppContext.BaseDirectory, "guide", file) : Path.Combine(AppContext.BaseDirectory, "Genre", file.Split('.')[0], "guide.txt");

    /// <summary>The names a member may have, each with its Chinese term.</summary>
    public IReadOnlyList<(string Name, string Term)> Names(DirectionSpec direction, MemberSpec member) => member.TypeName == direction.Name + "Field"
        ? [.. direction.Fields.Select(f => (f.Name, f.Term))]
        : [.. Spec.Enums.Single(e => e.Name == member.TypeName).Members.Select(m => (m.Name, m.Term))];

    // The generator gives the guides without terms of their own those of the project.
    private static GuideSpec Compile(string file) => GuideCompiler.Compile(new GuideInput(
        file, File.ReadAllText(PathOf(file)), [new TermsInput("terms.txt", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "guide", "terms.txt")))])).Spec;
}
