using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Emission.Outputs;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>Finds the public names of the generated C# that go or get another type, and members that must be given and need not be before.</summary>
internal static class SourceLosses
{
    /// <summary>What C# that uses everything generated from the older guide would stop compiling at.</summary>
    public static IEnumerable<ShapeLoss> Of(GuideSpec old, GuideSpec @new, Pairing<DirectionSpec> directions)
    {
        if (old.Namespace != @new.Namespace)
        {
            yield return Changed(null, null, "namespace", old.Namespace, @new.Namespace);
        }

        foreach (ShapeLoss loss in Compare(null, GuideNames(old), GuideNames(@new)))
        {
            yield return loss;
        }

        Dictionary<string, EnumSpec> oldFields = FieldsOf(old);
        Dictionary<string, EnumSpec> newFields = FieldsOf(@new);
        foreach ((DirectionSpec before, DirectionSpec after) in directions.Pairs)
        {
            if (before.Name != after.Name)
            {
                yield return Changed(after.Number, "title", "class", before.Name + "Direction", after.Name + "Direction");
                continue;
            }

            foreach (ShapeLoss loss in Compare(after.Number, DirectionNames(before, oldFields), DirectionNames(after, newFields)).Concat(Demands(before, after)))
            {
                yield return loss;
            }
        }
    }

    private static Dictionary<string, EnumSpec> FieldsOf(GuideSpec guide) => EnumsOutput.All(guide).Skip(guide.Enums.Count).ToDictionary(e => e.Name, StringComparer.Ordinal);

    private static IEnumerable<ShapeLoss> Compare(string? direction, IEnumerable<ApiName> old, IEnumerable<ApiName> @new)
    {
        Dictionary<string, ApiName> names = @new.GroupBy(n => n.Name).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        string? gone = null;
        foreach (ApiName name in old)
        {
            if (gone is not null && name.Name.StartsWith(gone, StringComparison.Ordinal))
            {
                continue;
            }

            if (!names.TryGetValue(name.Name, out ApiName? other))
            {
                // What a type contains goes with it.
                gone = name.IsType ? name.Name + "." : gone;
                yield return new ShapeLoss(direction, name.Path, ChangeBreaks.Source, new($"C# 不再有 {name.Name}。", $"C# no longer has {name.Name}."));
            }
            else if (other.Type != name.Type)
            {
                yield return Changed(direction, name.Path, name.Name, name.Type, other.Type);
            }
        }
    }

    // Who makes a record must say something of every required member.
    private static IEnumerable<ShapeLoss> Demands(DirectionSpec old, DirectionSpec @new)
    {
        Dictionary<string, RecordSpec> records = Records.Flatten(old.Record).ToDictionary(r => r.Name, StringComparer.Ordinal);
        return from record in Records.Flatten(@new.Record)
               where records.ContainsKey(record.Name)
               from member in record.Members
               where member.Required && !records[record.Name].Members.Any(m => m.Name == member.Name && m.Required)
               select new ShapeLoss(@new.Number, Join(record.Path, member.JsonName), ChangeBreaks.Source,
                   new($"C# 创建 {record.Name} 时须给出 {member.Name}。", $"C# that makes a {record.Name} must give {member.Name}."));
    }

    private static IEnumerable<ApiName> GuideNames(GuideSpec guide)
    {
        foreach (EnumSpec one in guide.Enums)
        {
            foreach (ApiName name in Enumeration(one, null))
            {
                yield return name;
            }
        }

        foreach ((string name, bool given, string type, string path) in new[]
        {
            ("Program", guide.Program is not null, "string", "title"), ("Year", guide.Year is not null, "int", "title"), ("Batch", guide.Batch is not null, "int", "title"),
            ("DeclaredDirections", guide.Declared.Directions is not null, "int", "directions"), ("DeclaredCountries", guide.Declared.Countries is not null, "int", "countries"),
            ("DeclaredProjects", guide.Declared.Projects is not null, "int", "directions.projects"), ("DeclaredBudgetYuan", guide.Declared.BudgetYuan is not null, "decimal", "directions.budget"),
        })
        {
            if (given)
            {
                yield return new ApiName("Guide." + name, "const " + type, path, IsType: false);
            }
        }
    }

    private static IEnumerable<ApiName> DirectionNames(DirectionSpec direction, Dictionary<string, EnumSpec> fields)
    {
        string own = direction.Name + "Direction";
        yield return new ApiName(own, direction.Record.Name, null, IsType: true);
        foreach ((string name, bool given, string path) in new[]
        {
            ("AgreementText", direction.Agreement is not null, "agreement"),
            ("Budget", direction.BudgetYuan is not null, "projects.requestedFunding"),
            (DirectionOutput.ConstantOf(direction.Projects), direction.Projects is not null, "projects"),
        })
        {
            if (given)
            {
                yield return new ApiName(own + "." + name, "const", path, IsType: false);
            }
        }

        if (fields.TryGetValue(direction.Name + "Field", out EnumSpec? field))
        {
            foreach (ApiName name in Enumeration(field, "field"))
            {
                yield return name;
            }
        }

        foreach (RecordSpec record in Records.Flatten(direction.Record))
        {
            yield return new ApiName(record.Name, "record", record.Path.Length == 0 ? null : record.Path, IsType: true);
            foreach (MemberSpec member in record.Members)
            {
                yield return new ApiName(record.Name + "." + member.Name, Records.TypeOf(member), Join(record.Path, member.JsonName), IsType: false);
            }
        }
    }

    private static IEnumerable<ApiName> Enumeration(EnumSpec one, string? path) =>
        one.Members.Select(m => new ApiName(one.Name + "." + m.Name, "value", path, IsType: false)).Prepend(new ApiName(one.Name, "enum", path, IsType: true));

    private static ShapeLoss Changed(string? direction, string? path, string name, string from, string to) =>
        new(direction, path, ChangeBreaks.Source, new($"C# 的 {name} 由 {from} 变为 {to}。", $"C#: {name} is {to}, no longer {from}."));

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "." + name;

    /// <summary>A public name.</summary>
    private sealed record ApiName(string Name, string Type, string? Path, bool IsType);
}
