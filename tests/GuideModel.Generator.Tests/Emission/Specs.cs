using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace GuideModel.Generator.Tests.Emission;

/// <summary>Models built by hand: what no guide has said yet, but the contract allows.</summary>
internal static class Specs
{
    public const string Hostile = "\"quoted\\\" */ // {{ 1/0 }} {% x %} </summary> <!-- ]]> & \r\n\t#if\u2028\u2029\u0085\u202e\u200b\ufeff\0 \ud83d\ude00 \ud800 \ud842\udfb7";

    public static GuideSpec Guide(RecordSpec record, EquatableArray<EnumSpec> enums, string direction = "Sample", string text = "文字", params Reading[] readings)
    {
        RuleSpec[] rules = [.. readings.Select((reading, i) => new RuleSpec
        {
            Id = $"1.1/rule{i}", Direction = "1.1", Scope = Compiler.Model.RuleScope.Application, Severity = RuleSeverity.Error,
            Reading = reading, Clause = text, SaysZh = text, SaysEn = text,
        })];
        return new GuideSpec
        {
            Namespace = "Guides.Sample", File = text, Title = text, Program = text, Year = 2025, Batch = 1,
            Declared = new DeclaredSpec(1, 1, 1, 0.5m),
            Directions =
            [
                new DirectionSpec
                {
                    Number = "1.1", Title = text, Name = direction, Countries = [text], Agreement = text,
                    Fields = [new FieldSpec(text, "class", text), new FieldSpec("乙", "Equals", null)],
                    Projects = new ProjectCountSpec("about", 3), BudgetYuan = 0.5m, Record = record,
                    ApplicationRules = rules.Select(r => r.Id).ToEquatableArray(), PairRules = [], PortfolioRules = [],
                },
            ],
            Enums = enums,
            Rules = rules.ToEquatableArray(),
            Manual = [new ManualSpec("all/manual.1", null, text, text)],
        };
    }

    /// <summary>The members every application has, and those given.</summary>
    public static RecordSpec Application(string direction, MemberSpec[] members, params RecordSpec[] nested) => new(
        direction + "Application", "",
        [
            Member("id", MemberKind.Text), Member("field", MemberKind.Enum, direction + "Field"), Member("requestedFunding", MemberKind.Yuan), .. members,
        ],
        nested.ToEquatableArray());

    public static MemberSpec Member(string json, MemberKind kind, string? type = null, string? name = null, string clause = "文字") => new()
    {
        JsonName = json, Term = json + "项", Name = name ?? char.ToUpperInvariant(json[0]) + json[1..], Kind = kind, TypeName = type, Required = true, Clauses = [clause],
    };

    public static Compilation Emit(GuideSpec guide)
    {
        SourcePosition[] places = [.. guide.Rules.Select((_, i) => new SourcePosition(i + 1, 1))];
        return Compile.Of(
        [
            .. GuideEmitter.EmitModel(guide).Select(s => s.Text),
            GuideEmitter.EmitSourceMap(guide, new SourceMapSpec(places.ToEquatableArray(), [new SourcePosition(1, 1)])).Text,
        ]);
    }
}
