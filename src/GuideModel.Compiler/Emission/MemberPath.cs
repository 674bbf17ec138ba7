using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission;

/// <summary>A path that a reading names, where it is evaluated.</summary>
/// <param name="Path">The path.</param>
/// <param name="Scope">Where it is evaluated.</param>
/// <param name="Steps">The members on the way, the one meant last.</param>
/// <param name="Element">Its record when it is an object, that of its elements when it is a list.</param>
internal sealed record MemberPath(string Path, Scope Scope, IReadOnlyList<MemberSpec> Steps, RecordSpec? Element)
{
    /// <summary>The member meant.</summary>
    public MemberSpec Member => Steps[Steps.Count - 1];

    /// <summary>Follows a path. A part of a number (其中…) is a member whose own name has a dot in it.</summary>
    public static MemberPath Of(string path, Scope scope)
    {
        var steps = new List<MemberSpec>();
        RecordSpec record = scope.Record;
        string rest = path;
        while (rest.Length > 0)
        {
            MemberSpec member = record.Members.Where(m => rest == m.JsonName || rest.StartsWith(m.JsonName + ".", StringComparison.Ordinal))
                .OrderByDescending(m => m.JsonName.Length).First();
            steps.Add(member);
            rest = rest.Length == member.JsonName.Length ? "" : rest.Substring(member.JsonName.Length + 1);
            if (member.Kind is MemberKind.Object or MemberKind.List)
            {
                record = record.Nested.First(n => n.Name == member.TypeName);
            }
        }

        return new MemberPath(path, scope, steps, steps[steps.Count - 1].Kind is MemberKind.List or MemberKind.Object ? record : null);
    }
}
