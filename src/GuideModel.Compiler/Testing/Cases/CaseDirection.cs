using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>What cases of one direction start from.</summary>
internal sealed class CaseDirection
{
    public CaseDirection(GuideSpec guide, DirectionSpec spec)
    {
        Guide = guide;
        Spec = spec;
        Shape = new SampleShape(guide, spec);
        Planner = new DirectionPlanner(guide, spec);
        Smallest = Planner.Smallest();
        SmallestText = FactText.Of(Smallest);
    }

    public GuideSpec Guide { get; }

    public DirectionSpec Spec { get; }

    /// <summary>The direction's records by path.</summary>
    public SampleShape Shape { get; }

    public DirectionPlanner Planner { get; }

    /// <summary>The smallest eligible application.</summary>
    public Facts Smallest { get; }

    /// <summary>The same as JSON.</summary>
    public string SmallestText { get; }

    /// <summary>What differs from the smallest application, as a JSON merge patch.</summary>
    public string Change(Facts facts) => FactText.Of(FactEdits.Patch(Smallest.Ordered(), facts.Ordered()));

    /// <summary>The names a member may have, each with its term.</summary>
    public IReadOnlyList<(string Name, string Term)> Names(MemberSpec member) =>
        Guide.Enums.FirstOrDefault(e => e.Name == member.TypeName) is { } type
            ? [.. type.Members.Select(m => (m.Name, m.Term))]
            : [.. Spec.Fields.Select(f => (f.Name, f.Term))];
}
