using GuideModel.Compiler.Model;
using GuideModel.Compiler.Testing;

namespace GuideModel.Compiler.Emission.Outputs;

/// <summary>Xunit tests of a model, a class a direction: made of a plan, which knows nothing of the validators.</summary>
internal static class TestsOutput
{
    /// <summary>The files.</summary>
    /// <param name="plan">What is expected.</param>
    /// <param name="model">The namespace of the model that is tested.</param>
    public static IEnumerable<EmittedSource> Emit(GuideTestPlan plan, string model)
    {
        yield return new EmittedSource(model + ".GuideTests.g.cs", Templates.Render("GuideTests", new { Namespace = model, Says = plan.Says.Select(CSharp.Text).ToList() }));
        foreach (DirectionTestPlan direction in plan.Directions)
        {
            var view = new
            {
                Namespace = model,
                direction.Name,
                Doc = CSharp.Doc(direction.Number + " " + direction.Title),
                Number = CSharp.Text(direction.Number),
                About = CSharp.Text(direction.Number + " " + direction.Title),
                SmallestName = CSharp.Text(direction.Number + " 最小的合格申报"),
                Rules = direction.Rules.Select(CSharp.Text).ToList(),
                Smallest = CSharp.Text(direction.Smallest),
                Expected = CSharp.Text(direction.Expected),
                Says = direction.Says.Select(CSharp.Text).ToList(),
                Tests = direction.Cases.GroupBy(c => c.Rule).Select((g, i) => new
                {
                    Index = i,
                    About = CSharp.Text(g.Key + "：" + g.First().Clause),
                    Cases = g.Select(c => CSharp.Text(c.Change) + ", " + CSharp.Text(c.Expected)).ToList(),
                }).ToList(),
                Pairs = direction.Pairs.GroupBy(c => c.Rule).Select((g, i) => new
                {
                    Index = i,
                    About = CSharp.Text(g.Key + "：" + g.First().Clause),
                    Rule = CSharp.Text(g.Key),
                    Cases = g.Select(c => $"{CSharp.Text(c.Ours)}, {CSharp.Text(c.Theirs)}, {CSharp.Text(c.Expected)}").ToList(),
                }).ToList(),
                Portfolio = direction.Portfolio.GroupBy(c => c.Rule).Select((g, i) => new
                {
                    Index = i,
                    About = CSharp.Text(g.Key),
                    Cases = g.Select(c => CSharp.Text(Notation.Print(c.Value)) + ", " + (c.Holds ? "true" : "false")).ToList(),
                }).ToList(),
            };
            yield return new EmittedSource(model + "." + direction.Name + "Tests.g.cs", Templates.Render("DirectionTests", view));
        }
    }
}
