using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>Builds a direction's records from the members its rules read (GRAMMAR.md, "Members").</summary>
internal sealed class RecordBuilder(string directionName, EquatableArray<FieldSpec> fields, Vocabulary vocabulary, NameSet typeNames)
{
    private readonly List<MemberUse> uses = [];
    private readonly Dictionary<string, MemberUse> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> clauses = new(StringComparer.Ordinal);

    /// <summary>The first member with another type at the same path, or null after adding the members of a rule.</summary>
    public MemberUse? Add(EquatableArray<MemberUse> members, string clause)
    {
        foreach (MemberUse member in members)
        {
            if (byPath.TryGetValue(member.Path, out MemberUse? other) && other.Kind != member.Kind)
            {
                return member;
            }
        }

        foreach (MemberUse member in members)
        {
            for (string? path = member.Path; path is not null; path = Parent(path))
            {
                if (!clauses.TryGetValue(path, out List<string>? list))
                {
                    clauses[path] = list = [];
                }

                if (!list.Contains(clause))
                {
                    list.Add(clause);
                }
            }

            Use(member);
        }

        return null;
    }

    /// <summary>The application's record.</summary>
    public RecordSpec Build()
    {
        foreach (MemberUse common in Members.Common)
        {
            Use(common);
        }

        return Record("", "Application");
    }

    private void Use(MemberUse member)
    {
        if (!byPath.TryGetValue(member.Path, out _))
        {
            byPath.Add(member.Path, member);
            uses.Add(member);
        }
    }

    private RecordSpec Record(string path, string suffix)
    {
        string name = typeNames.Unique(directionName + suffix);
        var nested = new List<RecordSpec>();
        var members = new List<MemberSpec>();
        var names = new NameSet(StringComparer.Ordinal);
        names.Take(name);
        foreach (string child in ChildPaths(path))
        {
            MemberUse use = byPath.TryGetValue(child, out MemberUse? known) ? known : new MemberUse(child, MemberKind.Object, TermOf(child));
            string json = path.Length == 0 ? child : child.Substring(path.Length + 1);
            string? type = use.TypeName;
            MemberKind kind = use.Kind;
            if (kind is MemberKind.Object or MemberKind.List)
            {
                RecordSpec record = Record(child, Identifiers.Pascal(json) + (kind == MemberKind.List ? "Item" : ""));
                nested.Add(record);
                type = record.Name;
            }
            else if (child == Members.Field.Path)
            {
                // A direction without a list of fields takes the field as text.
                kind = fields.Count > 0 ? MemberKind.Enum : MemberKind.Text;
                type = fields.Count > 0 ? directionName + "Field" : null;
            }

            members.Add(new MemberSpec
            {
                JsonName = json,
                Term = use.Term,
                Name = names.Unique(Identifiers.FromText(json)),
                Kind = kind,
                TypeName = type,
                Required = clauses.ContainsKey(child),
                Clauses = clauses.TryGetValue(child, out List<string>? spoken) ? spoken.ToEquatableArray() : [],
            });
        }

        return new RecordSpec(name, path, members.ToEquatableArray(), nested.ToEquatableArray());
    }

    // The common members first, in their order; then the others in the order of the text.
    private IEnumerable<string> ChildPaths(string path)
    {
        string prefix = path.Length == 0 ? "" : path + ".";
        return Members.Common.Select(c => c.Path).Concat(uses.Select(u => u.Path))
            .Where(p => p.StartsWith(prefix, StringComparison.Ordinal) && p.Length > prefix.Length)
            .Select(p => ChildOn(prefix, p))
            .Distinct(StringComparer.Ordinal);
    }

    // A part of a number (其中…) is a member beside it, under both names: a number has no members of its own.
    private string ChildOn(string prefix, string path)
    {
        string child = prefix + path.Substring(prefix.Length).Split('.')[0];
        while (child != path && byPath.TryGetValue(child, out MemberUse? use) && use.Kind is not (MemberKind.Object or MemberKind.List))
        {
            child += "." + path.Substring(child.Length + 1).Split('.')[0];
        }

        return child;
    }

    private string TermOf(string path) => path == "agreement" ? "合作协议" : vocabulary.JsonName(path.Substring(path.LastIndexOf('.') + 1));

    private static string? Parent(string path) => path.LastIndexOf('.') is > 0 and int dot ? path.Substring(0, dot) : null;
}
