using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Tests.Sampling;

/// <summary>Models to sample from: the first guide, and one made by hand with every kind of reading.</summary>
internal static class SampledGuides
{
    public static GuideSpec First { get; } = GuideCompiler.Compile(new GuideInput(
        "2025-batch3.guide.txt", Files.Read("guide/2025-batch3.guide.txt"), [new TermsInput("terms.txt", Files.Read("guide/terms.txt"))])).Spec;

    public static GuideSpec With(params Reading[] readings)
    {
        MemberSpec Member(string name, MemberKind kind, string? type = null) => new()
        {
            JsonName = name, Term = name, Name = name, Kind = kind, TypeName = type, Required = true, Clauses = [],
        };
        RuleSpec[] rules = [.. readings.Select((r, i) => new RuleSpec
        {
            Id = "1.1/" + i, Direction = "1.1", Scope = RuleScope.Application, Severity = RuleSeverity.Error, Reading = r, Clause = "", SaysZh = "", SaysEn = "",
        })];
        var item = new RecordSpec("Stay", "stays", [Member("months", MemberKind.Months), Member("kind", MemberKind.Enum, "Kind")], []);
        var leader = new RecordSpec("Leader", "leader", [Member("degree", MemberKind.Enum, "Degree"), Member("born", MemberKind.Date)], []);
        var record = new RecordSpec("Application", "",
            [Member("id", MemberKind.Text), Member("papers", MemberKind.Count), Member("abroad", MemberKind.Count), Member("funds", MemberKind.Yuan),
                Member("energy", MemberKind.Measure), Member("agreed", MemberKind.YesNo), Member("kind", MemberKind.Enum, "Kind"),
                Member("stays", MemberKind.List, "Stay"), Member("leader", MemberKind.Object, "Leader")],
            [item, leader]);
        return First with
        {
            Enums = [new EnumSpec("Kind", false, "", [new("A", "甲"), new("B", "乙"), new("C", "丙")]),
                new EnumSpec("Degree", true, "", [new("Bachelor", "学士"), new("Master", "硕士"), new("Doctor", "博士")])],
            Rules = [.. rules],
            Directions = [First.Directions[0] with { Number = "1.1", Record = record, ApplicationRules = rules.Select(r => r.Id).ToEquatableArray() }],
        };
    }
}
