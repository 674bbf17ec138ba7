using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>Membership; outside an open list people must judge.</summary>
internal static class InCheck
{
    public static string Outcome(InReading reading, Scope scope)
    {
        MemberAccess access = MemberAccess.Of(reading.Path, scope);
        string x = scope.Names.Next();
        string names = string.Join(" or ", reading.Names.Select(n =>
            access.Member.Kind == MemberKind.Enum ? access.Member.TypeName + "." + CSharp.Name(n) : CSharp.Text(n)));
        string test = $"{x} is {(reading.Negated ? $"not ({names})" : names)}";
        string outcome = reading.Open
            ? $"{test} ? {Check.Outcome}.{(reading.Negated ? "Manual" : "Pass")} : {Check.Outcome}.{(reading.Negated ? "Fail" : "Manual")}"
            : $"{Check.Checks}.Of({test})";
        return $"({access.Expression} is {{ }} {x} ? {outcome} : {Check.Outcome}.Missing)";
    }
}
