using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Whose units are meant.</summary>
internal enum UnitSide
{
    /// <summary>Nothing is said of it.</summary>
    None,
    Ours,
    Theirs,
}

/// <summary>Which units of a list are meant.</summary>
/// <param name="Side">Whose they are.</param>
/// <param name="Which">Where or what they are, as the text puts it before their kind: 省内, 历史上处于弱势地位的; or null.</param>
/// <param name="Types">Their kinds; any of them will do.</param>
internal sealed record UnitGroup(UnitSide Side, string? Which, EquatableArray<string> Types)
{
    public string Says => Which + Slots.Get("types").Render(Types);

    /// <summary>The test of an element. Where units are, and what no dictionary has, is a yes/no answer under the words of the text.</summary>
    public PersonFilter Filter(Vocabulary vocabulary)
    {
        var kind = new PersonFilter(new InReading("type", Negated: false, Types, Open: false), Says, [Members.TeamType with { Path = "type" }]);
        if (Which is null)
        {
            return kind;
        }

        string term = Which.TrimEnd('的');
        string name = vocabulary.JsonName(term);
        return kind with { Where = new AndReading(kind.Where, new AnswerReading(name)), Members = [.. kind.Members, new MemberUse(name, MemberKind.YesNo, term)] };
    }
}
