using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>A yes/no answer that must be yes; any other member must be there.</summary>
internal static class AnswerCheck
{
    public static string Outcome(AnswerReading reading, Scope scope)
    {
        MemberPath member = MemberPath.Of(reading.Path, scope);
        return member.Member.Kind == MemberKind.YesNo ? $"{Check.Checks}.Answer({scope.Facts.Value(member)})" : scope.Facts.Present(member);
    }
}
