using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace GuideModel.Generator.Tests.Misuse;

/// <summary>Compiles statements against what the generator makes of the official guide, wrong and put right.</summary>
/// <remarks>A statement has the error's place between ⟦ and ⟧, and each slip with its mending between « and »:
/// <c>a with { DurationMonths = ⟦«36¦36.Months»⟧ }</c>. Put right it must compile without a warning, so that it is the slip and
/// nothing else that the compiler refuses.</remarks>
internal static partial class Consumer
{
    private const string Before = """
        using System;
        using GuideModel;
        using GuideModel.Guide2025Batch3;

        internal static class Consumer
        {
            internal static T Any<T>() => throw new NotSupportedException();

            internal static void Use()
            {

        """;

    private const string After = "\n    }\n}\n";

    /// <summary>The generated sources, compiled.</summary>
    public static Compilation Official { get; } = new GeneratorRun(GuideText.Official, GuideText.Terms).Output.RemoveAllSyntaxTreesOf("/consumer/0.cs");

    /// <summary>Asserts that the slip is the one error, where it is marked, and that the statement compiles without it.</summary>
    public static void AssertRefused(string code, string statement)
    {
        Assert.Empty(Complaints(Slip().Replace(statement, "${right}").Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)).Select(d => d.ToString()));

        string wrong = Slip().Replace(statement, "${wrong}");
        int start = wrong.IndexOf('⟦', StringComparison.Ordinal);
        int end = wrong.IndexOf('⟧', StringComparison.Ordinal) - 1;
        string source = wrong.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        Diagnostic error = Assert.Single(Complaints(source), d => d.Severity == DiagnosticSeverity.Error);

        TextSpan place = error.Location.SourceSpan;
        Assert.Equal((code, source[start..end]), (error.Id, source.Substring(place.Start - Before.Length, place.Length)));
        Assert.Equal(start, place.Start - Before.Length);
    }

    private static IEnumerable<Diagnostic> Complaints(string statements)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Before + statements + After, Compile.ParseOptions, "/misuse.cs");
        return Official.AddSyntaxTrees(tree).GetSemanticModel(tree).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning);
    }

    private static Compilation RemoveAllSyntaxTreesOf(this Compilation compilation, string path) =>
        compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(t => t.FilePath == path));

    [GeneratedRegex("«(?<wrong>[^¦»]*)¦(?<right>[^»]*)»")]
    private static partial Regex Slip();
}
