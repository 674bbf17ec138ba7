using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads the conditions under which rules apply: 如…, 涉及…的, 企业牵头的项目, 除…外 (GRAMMAR.md, "Conditions").</summary>
internal static class Conditions
{
    private static readonly (Pattern Pattern, Func<Bindings?, Condition> Make)[] Forms =
    [
        Form("[如|若|凡]涉及{noun}[的][项目]", b => Concerns(Bindings.Find<string>(b, "noun")!)),
        Form("[如|若][由]{types}牵头[申报|承担|实施]的[项目|课题]", b => Leader(b, negated: false)),
        Form("(如|若)[由]{types}牵头[申报|承担|实施]", b => Leader(b, negated: false)),
        Form("(如|若)[项目][牵头][申报](单位|企业)为{types}", b => Leader(b, negated: false)),
        Form("[如|若][项目][牵头][申报](单位|企业)为{types}的", b => Leader(b, negated: false)),
        Form("除{types}牵头[申报|承担|实施]的[项目]外", b => Leader(b, negated: true)),
        Form("{category}", b => Category(b, negated: false)),
        Form("[对于|对]{category}", b => Category(b, negated: false)),
        Form("除{category}[以]外[的项目|,其他项目|的其他项目]", b => Category(b, negated: true)),
        Form("[项目]执行期{duration}的项目", Duration),
    ];

    /// <summary>Calls back for every condition that begins the segment.</summary>
    public static void Match(SegmentText text, Action<int, Condition> found)
    {
        foreach ((Pattern pattern, Func<Bindings?, Condition> make) in Forms)
        {
            if (!pattern.MayMatch(text.Value))
            {
                continue;
            }

            pattern.Match(text, 0, null, (end, bindings) => found(end, make(bindings)));
        }
    }

    /// <summary>The rules of a reading under a condition; null where they are not about one application.</summary>
    public static SegmentReading? Under(Condition condition, SegmentReading reading) =>
        reading.Rules.Any(r => r.Scope != RuleScope.Application) ? null : reading with
        {
            Condition = condition,
            Rules = reading.Rules.Select(r => r with
            {
                Reading = new WhenReading(condition.Reading, r.Reading),
                Says = condition.Says + "，" + r.Says,
                Members = [.. r.Members, .. condition.Members],
            }).ToEquatableArray(),
        };

    private static (Pattern Pattern, Func<Bindings?, Condition> Make) Form(string pattern, Func<Bindings?, Condition> make) =>
        (PatternParser.Parse(pattern), make);

    private static Condition Concerns(string noun)
    {
        string path = Identifiers.FromText("涉及" + noun);
        return new Condition(new AnswerReading(path), "涉及" + noun + "的", [new MemberUse(path, MemberKind.YesNo, "涉及" + noun)]);
    }

    private static Condition Leader(Bindings? bindings, bool negated)
    {
        var types = Bindings.Find<EquatableArray<string>>(bindings, "types");
        string words = Slots.Get("types").Render(types);
        return new Condition(new InReading(Members.ApplicantType.Path, negated, types, Open: false),
            negated ? "除" + words + "牵头的项目外" : words + "牵头的项目", [Members.ApplicantType]);
    }

    private static Condition Category(Bindings? bindings, bool negated)
    {
        string name = Bindings.Find<string>(bindings, "category")!;
        string words = Slots.Get("category").Render(name);
        return new Condition(new InReading(Members.Category.Path, negated, [name], Open: false), negated ? "除" + words + "外" : words, [Members.Category]);
    }

    private static Condition Duration(Bindings? bindings)
    {
        var bounded = Bindings.Find<BoundedValue>(bindings, "duration")!;
        Reading reading = bounded.Bounds
            .Select(b => (Reading)new CompareReading(new PathQuantity(Members.Duration.Path), b.Operator, new NumberLiteral(b.Quantity.Value)))
            .Aggregate((left, right) => new AndReading(left, right));
        return new Condition(reading, "执行期" + Slots.Get("duration").Render(bounded) + "的项目", [Members.Duration]);
    }
}
