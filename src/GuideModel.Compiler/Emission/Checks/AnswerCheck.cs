using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>A yes/no answer that must be yes; any other member must be there.</summary>
internal static class AnswerCheck
{
    public static string Outcome(AnswerReading reading, Scope scope)
    {
        MemberAccess access = MemberAccess.Of(reading.Path, scope);
        return $"{Check.Checks}.{(access.Member.Kind == MemberKind.YesNo ? "Answer" : "Present")}({access.Expression})";
    }
}
