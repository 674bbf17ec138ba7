using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>Writes readings as C#: an expression of the outcome, and one of the fact a finding points at.</summary>
internal static class Check
{
    public const string Outcome = "global::GuideModel.Outcome";
    public const string Checks = "global::GuideModel.Checks";
    public const string Fact = "global::GuideModel.Fact";

    /// <summary>The outcome of a reading.</summary>
    public static string OutcomeOf(Reading reading, Scope scope) => reading switch
    {
        AnswerReading r => AnswerCheck.Outcome(r, scope),
        CompareReading r => CompareCheck.Outcome(r, scope),
        InReading r => InCheck.Outcome(r, scope),
        NotReading r => $"{Checks}.Not({OutcomeOf(r.Inner, scope)})",
        AndReading r => $"{Checks}.And({OutcomeOf(r.Left, scope)}, {OutcomeOf(r.Right, scope)})",
        OrReading r => $"{Checks}.Or({OutcomeOf(r.Left, scope)}, {OutcomeOf(r.Right, scope)})",
        EachReading r => EachCheck.Outcome(r, scope),
        WhenReading r => $"{Checks}.When({OutcomeOf(r.Condition, scope)}, {OutcomeOf(r.Inner, scope)})",
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    /// <summary>The fact to point at when a reading fails or cannot be told.</summary>
    public static string FactOf(Reading reading, Scope scope) => reading switch
    {
        AnswerReading r => Plain(r.Path, scope),
        CompareReading r => CompareCheck.Fact(r, scope),
        InReading r => Plain(r.Path, scope),
        NotReading r => FactOf(r.Inner, scope),
        AndReading r => Either(r, r.Left, r.Right, scope),
        OrReading r => Either(r, r.Left, r.Right, scope),
        EachReading r => EachCheck.Fact(r, scope),
        WhenReading r => $"({OutcomeOf(r.Condition, scope)} == {Outcome}.Missing ? {FactOf(r.Condition, scope)} : {FactOf(r.Inner, scope)})",
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    /// <summary>The fact at a path.</summary>
    public static string Plain(string path, Scope scope)
    {
        MemberAccess access = MemberAccess.Of(path, scope);
        string value = access.Member.Kind is MemberKind.Object ? $"{access.Expression} is null ? null : \"有\""
            : access.Member.Kind is MemberKind.List or MemberKind.TextList ? $"{access.Expression}?.Count"
            : access.Member.Kind is MemberKind.Enum ? $"{access.Member.TypeName}Names.Table.TermOf({access.Expression})" : access.Expression;
        return $"{Fact}.Of({access.Pointer}, {value})";
    }

    // Of two, the one that makes it what it is: what is missing is asked for where it is missing, whatever fails beside it.
    private static string Either(Reading both, Reading left, Reading right, Scope scope) =>
        $"({OutcomeOf(left, scope)} == {OutcomeOf(both, scope)} ? {FactOf(left, scope)} : {FactOf(right, scope)})";
}
