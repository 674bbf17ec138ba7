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
        RecordSpec record = scope.Record;
        string expression = scope.Variable;
        string pointer = "";
        MemberSpec? member = null;
        string rest = path;
        while (rest.Length > 0)
        {
            expression += (member is null ? "." : "?.");
            member = record.Members.Where(m => rest == m.JsonName || rest.StartsWith(m.JsonName + ".", StringComparison.Ordinal))
                .OrderByDescending(m => m.JsonName.Length).First();
            string step = member.JsonName;
            rest = rest.Length == step.Length ? "" : rest.Substring(step.Length + 1);
            expression += CSharp.Member(member.Name);
            pointer += "/" + step.Replace("~", "~0").Replace("/", "~1");
            if (member.Kind is MemberKind.Object or MemberKind.List)
            {
                record = record.Nested.First(n => n.Name == member.TypeName);
            }
        }

        string literal = CSharp.Text(pointer);
        return new MemberAccess(expression, member!, scope.PointerVariable is null ? literal : scope.PointerVariable + " + " + literal,
            member!.Kind is MemberKind.List or MemberKind.Object ? record : null);
    }

    /// <summary>The value as a decimal, null when absent.</summary>
    public string AsDecimal => Member.Kind switch
    {
        MemberKind.Months or MemberKind.Days or MemberKind.Yuan => "(" + Expression + ")?.Value",
        _ => "(decimal?)(" + Expression + ")",
    };
}

/// <summary>Where a reading is evaluated.</summary>
/// <param name="Variable">The variable that holds the record.</param>
/// <param name="Record">The record.</param>
/// <param name="PointerVariable">A variable with the pointer of an element, or null for the application.</param>
/// <param name="Depth">How deep lists are nested; keeps variables apart.</param>
/// <param name="Names">Names of values found on the way; shared by all scopes of one expression.</param>
internal sealed record Scope(string Variable, RecordSpec Record, string? PointerVariable, int Depth, ValueNames Names)
{
    /// <summary>The scope of an application.</summary>
    public static Scope Of(DirectionSpec direction) => new("a", direction.Record, PointerVariable: null, Depth: 0, new ValueNames());

    /// <summary>The scope of an element of a list.</summary>
    public Scope Inside(RecordSpec element) => new("e" + (Depth + 1), element, "p" + (Depth + 1), Depth + 1, Names);
}
