using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>Membership; outside an open list people must judge.</summary>
internal static class InCheck
{
    public static string Outcome(InReading reading, Scope scope)
    {
        MemberPath member = MemberPath.Of(reading.Path, scope);
        string x = scope.Names.Next();
        string test = scope.Facts.IsOneOf(x, reading, member.Member);
        string outcome = reading.Open
            ? $"{test} ? {Check.Outcome}.{(reading.Negated ? "Manual" : "Pass")} : {Check.Outcome}.{(reading.Negated ? "Fail" : "Manual")}"
            : $"{Check.Checks}.Of({test})";
        return $"({scope.Facts.Value(member)} is {{ }} {x} ? {outcome} : {Check.Outcome}.Missing)";
    }
}
