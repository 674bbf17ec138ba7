using System.Globalization;
using GuideModel.Compiler.Testing.Cases;

namespace GuideModel.Compiler.Emission.Outputs;

/// <summary>An xunit test of every case that staff wrote.</summary>
internal static class CaseTestsOutput
{
    /// <summary>The file; none where there are no cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="model">The namespace of the model that is tested.</param>
    public static IEnumerable<EmittedSource> Emit(IReadOnlyList<GuideCaseSpec> cases, string model)
    {
        if (cases.Count > 0)
        {
            var views = cases.Select((c, i) => new
            {
                Index = i,
                Name = CSharp.Text(c.Name),
                Source = CSharp.Text(Place(c)),
                Number = CSharp.Text(c.Direction),
                Smallest = CSharp.Text(c.Smallest),
                Change = CSharp.Text(c.Change),
                Expected = c.Verdict.ToString(),
                Clauses = c.Clauses.Select(e => new { Outcome = e.Outcome.ToString(), Rules = string.Join(", ", e.Rules.Select(CSharp.Text)) }).ToList(),
            }).ToList();
            yield return new EmittedSource(model + ".GuideCaseTests.g.cs", Templates.Render("CaseTests", new { Namespace = model, Cases = views }));
        }
    }

    // The file's name alone: what is emitted must not depend on where the project stands.
    private static string Place(GuideCaseSpec one) =>
        $"{one.File.Split('/', '\\').Last()}:{one.Line.ToString(CultureInfo.InvariantCulture)}";
}
