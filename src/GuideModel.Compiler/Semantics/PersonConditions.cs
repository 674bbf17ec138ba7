using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>Persons of one sex, of a standing, or hired in some way: 女性项目负责人, 院士担任中方主任的 (GRAMMAR.md, "Conditions").</summary>
internal static class PersonConditions
{
    /// <summary>The forms of these conditions.</summary>
    public static IReadOnlyList<ConditionForm> Forms { get; } =
    [
        ConditionForm.Of("[对于|对]{gender}[项目负责人|负责人|申请人|科研人员|]", b => Gender(Bindings.Find<string>(b, "gender")!, negated: false)),
        ConditionForm.Of("[{person}]为{gender}的", b => Gender(Bindings.Find<string>(b, "gender")!, negated: false)),
        ConditionForm.Of("[其中][属]{hired}的", b => StatedConditions.Answer("有" + Bindings.Find<string>(b, "hired") + "人员", Whom)),
        ConditionForm.Of("除{gender}项目负责人[以]外", b => Gender(Bindings.Find<string>(b, "gender")!, negated: true)),
        ConditionForm.Of(Honours.Words + "[牵头的项目|项目负责人|申请人|]", b => Honours.Of(b, Entities.Person, negated: false)),
        ConditionForm.Of("除" + Honours.Words + "[牵头的项目][以]外", b => Honours.Of(b, Entities.Person, negated: true)),
        ConditionForm.Of(Honours.Words + "担任{whom}的", b => Honours.Of(b, Bindings.Find<string>(b, "whom")!, negated: false)),
        ConditionForm.Of("除" + Honours.Words + "担任{whom}[的][以]外", b => Honours.Of(b, Bindings.Find<string>(b, "whom")!, negated: true)),
    ];

    /// <summary>What a condition is about that says of whom papers are asked; the next whom takes the place of the one before.</summary>
    public const string Whom = "whom";

    /// <summary>A person of one sex, or of the other.</summary>
    public static Condition Gender(string name, bool negated)
    {
        string who = Slots.Get("gender").Render(name) + "项目负责人";
        return new Condition(new InReading(Members.PersonGender.Path, negated, [name], Open: false), negated ? "除" + who + "外" : who,
            [Members.PersonGender], Members.PersonGender.Path) { Entity = Entities.Person };
    }
}
