using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Tests.Testing;

/// <summary>What a model says and checks, whatever the words of the clauses: two guides of one meaning need no test that tells them apart.</summary>
internal static class GuideMeaning
{
    public static IEnumerable<string> Of(GuideSpec spec) =>
    [
        spec.Title,
        .. spec.Rules.Select(r => $"{r.Id} {r.Direction} {r.Scope} {r.Severity} {r.Reading}"),
        .. spec.Manual.Select(m => $"{m.Id} {m.Text}"),
        .. spec.Directions.Select(d => $"{d.Number} {d.Title} {d.Agreement} {d.BudgetYuan} {d.Projects} {string.Join(' ', d.Countries)} {string.Join(' ', d.Fields.Select(f => f.Group + "/" + f.Term))}"),
    ];
}
