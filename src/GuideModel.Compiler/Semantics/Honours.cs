using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>院士; 院士及省级以上人才工程入选者; 院士担任中方主任的: persons of a standing for whom an age is relaxed (GRAMMAR.md, "Back references").</summary>
internal static class Honours
{
    /// <summary>The pattern of their names.</summary>
    public const string Words = "{honour}[(及|和|、|以及|或){phrase:others}]";

    private const string Academician = ".院士";

    private static readonly string[] Ends = ["入选者", "人才", "获得者", "专家", "学者", "带头人"];

    /// <summary>That a person is one of those named, or none of them; null where the words name no standing.</summary>
    public static Condition? Of(Bindings? bindings, string whom, bool negated)
    {
        string? others = Bindings.Find<string>(bindings, "others");
        return others is not null && !Ends.Any(e => others.EndsWith(e, StringComparison.Ordinal)) ? null : Make(whom, others, negated);
    }

    /// <summary>That a person is none of those; null where the reading is no such condition.</summary>
    public static Condition? Negated(Reading condition) => condition switch
    {
        AnswerReading { Path: var path } when WhomOf(path) is { } whom => Make(whom, null, negated: true),
        OrReading { Left: AnswerReading { Path: var path }, Right: AnswerReading { Path: var other } } when WhomOf(path) is { } whom => Make(whom, other.Substring(whom.Length + 1), negated: true),
        _ => null,
    };

    private static Condition Make(string whom, string? others, bool negated)
    {
        List<MemberUse> members = [new(whom + Academician, MemberKind.YesNo, "院士")];
        if (others is not null)
        {
            members.Add(new MemberUse(whom + "." + Identifiers.Camel(Identifiers.FromText(others)), MemberKind.YesNo, others));
        }

        Reading any = members.Select(m => (Reading)new AnswerReading(m.Path)).Aggregate((left, right) => new OrReading(left, right));
        string who = "院士" + (others is null ? "" : "及" + others) + (whom == Entities.Person ? "" : "担任" + Entities.Term(whom) + "的");
        return new Condition(negated ? new NotReading(any) : any, negated ? "除" + who + "外" : who + (whom == Entities.Person ? "牵头的项目" : ""), members.ToEquatableArray(), whom + Academician) { Entity = whom };
    }

    private static string? WhomOf(string path) =>
        path.EndsWith(Academician, StringComparison.Ordinal) && path.Substring(0, path.Length - Academician.Length) is var whom && Entities.IsPerson(whom) ? whom : null;
}
