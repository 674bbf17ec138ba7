using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission;

/// <summary>How C# reaches a member by the path a reading names.</summary>
/// <param name="Expression">The access, null where anything on the way is: <c>a.Targets?.JointPapers</c>.</param>
/// <param name="Member">The member.</param>
/// <param name="Pointer">A C# string expression of its JSON pointer.</param>
/// <param name="Element">Its record when it is an object, that of its elements when it is a list.</param>
internal sealed record MemberAccess(string Expression, MemberSpec Member, string Pointer, RecordSpec? Element)
{
    /// <summary>Resolves a path in a record that a variable holds.</summary>
    public static MemberAccess Of(string path, Scope scope)
    {
        MemberPath member = MemberPath.Of(path, scope);
        string expression = scope.Variable + "." + string.Join("?.", member.Steps.Select(s => CSharp.Member(s.Name)));
        string pointer = string.Concat(member.Steps.Select(s => "/" + s.JsonName.Replace("~", "~0").Replace("/", "~1")));
        string literal = CSharp.Text(pointer);
        return new MemberAccess(expression, member.Member, scope.PointerVariable is null ? literal : scope.PointerVariable + " + " + literal, member.Element);
    }
}
