using System.Text;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests;

/// <summary>One folder a sentence form: text in; tree, readings, diagnostics and generated source out.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Names => [.. All];

    private static IEnumerable<string> All =>
        [.. Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Cases")).Select(d => Path.GetFileName(d)!).Where(n => char.IsDigit(n[0])).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void TheCaseIsAsVerified(string name)
    {
        string content = Files.Read($"Cases/{name}/guide.txt");
        GuideCompilation compilation = Compile.Plain(content);

        Snapshot.Verify($"Cases/{name}/tree.verified.txt", Tree(GuideParser.Parse(new GuideText("test.guide.txt", content))));
        Snapshot.Verify($"Cases/{name}/readings.verified.txt", Readings(compilation));
        Snapshot.Verify($"Cases/{name}/diagnostics.verified.txt", Diagnostics(compilation));
        Snapshot.Verify($"Cases/{name}/source.verified.cs", Source(compilation));
    }

    [Fact]
    public void EveryFamilyIsReadByACase()
    {
        string cases = string.Concat(All.Select(n => Files.Read($"Cases/{n}/readings.verified.txt")));

        Assert.All(AllFamilies.List, family => Assert.Contains(family.GetType().Name, cases, StringComparison.Ordinal));
    }

    private static string Tree(DocumentSyntax document)
    {
        var tree = new StringBuilder();
        foreach (BlockSyntax block in document.Blocks)
        {
            tree.Append($"{block.Kind} [{block.Marker}] {block.FullSpan.Start}..{block.FullSpan.End}\n");
            foreach (GuideSpan sentence in block.Sentences)
            {
                tree.Append($"  {sentence.Start}..{sentence.End} {document.Text.Quote(sentence)}\n");
            }
        }

        return tree.ToString();
    }

    private static string Readings(GuideCompilation compilation)
    {
        var text = new StringBuilder();
        foreach (ClauseSpec clause in compilation.Clauses)
        {
            text.Append($"{clause.Position.Line}:{clause.Position.Column} {clause.Role} {clause.Text}\n");
            foreach (SegmentSpec segment in clause.Segments)
            {
                text.Append($"  {segment.Role} {segment.Text}{(segment.Family is null ? "" : $" <{segment.Family}>")}\n");
                foreach (RuleSpec rule in segment.Rules.Select(id => compilation.Spec.Rules.First(r => r.Id == id)))
                {
                    text.Append($"    {rule.Id}: {rule.Reading} [{rule.Scope} {rule.Severity}]\n      {rule.SaysZh}\n      {rule.SaysEn}\n");
                }
            }
        }

        return text.ToString();
    }

    private static string Diagnostics(GuideCompilation compilation)
    {
        var text = new StringBuilder();
        foreach (GuideDiagnostic d in compilation.Diagnostics)
        {
            text.Append($"({d.From.Line},{d.From.Column})-({d.To.Line},{d.To.Column}) {d.Severity} {d.Code}\n  {d.Message}\n  {d.MessageEn}\n");
        }

        return text.ToString();
    }

    private static string Source(GuideCompilation compilation) => string.Concat(GuideEmitter.EmitModel(compilation.Spec)
        .Where(s => s.HintName.Contains("Application", StringComparison.Ordinal) || s.HintName.Contains("Validator", StringComparison.Ordinal))
        .Select(s => $"// ==== {s.HintName}\n{s.Text}"));
}
