using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Emission.Outputs;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>Finds what stored applications of the older guide may state and the newer one does not read.</summary>
internal sealed class DataLosses
{
    private readonly DirectionSpec direction;
    private readonly Dictionary<string, EnumSpec> oldEnums;
    private readonly Dictionary<string, EnumSpec> newEnums;

    private DataLosses(GuideSpec old, GuideSpec @new, DirectionSpec direction)
    {
        this.direction = direction;
        oldEnums = EnumsOutput.All(old).ToDictionary(e => e.Name, StringComparer.Ordinal);
        newEnums = EnumsOutput.All(@new).ToDictionary(e => e.Name, StringComparer.Ordinal);
    }

    /// <summary>What an application of any direction that both guides have may state in vain.</summary>
    public static IEnumerable<ShapeLoss> Of(GuideSpec old, GuideSpec @new, Pairing<DirectionSpec> directions) =>
        directions.Pairs.SelectMany(p => new DataLosses(old, @new, p.New).Records(p.Old.Record, p.New.Record));

    private IEnumerable<ShapeLoss> Records(RecordSpec old, RecordSpec @new)
    {
        foreach (MemberSpec member in old.Members)
        {
            string path = old.Path.Length == 0 ? member.JsonName : old.Path + "." + member.JsonName;
            MemberSpec?[] named = [.. new[] { member.JsonName, member.Term }.Select(n => @new.Members.FirstOrDefault(m => m.JsonName == n || m.Term == n))];
            if (named[0] is not { } other || named[1] is null)
            {
                yield return Loss(path, $"已存的数据中“{member.Term}”（{path}）不再认得。", $"Stored data: {path} is no longer known.");
            }
            else if (!Reads(member.Kind, other.Kind))
            {
                yield return Loss(path, $"已存的数据中“{member.Term}”（{path}）的类型变了。", $"Stored data: {path} holds another kind of value.");
            }
            else if (member.Kind == MemberKind.Measure && other.TypeName != member.TypeName)
            {
                yield return Loss(path, $"“{member.Term}”（{path}）的单位由“{member.TypeName}”变为“{other.TypeName}”，已存的数字不再是原来的意思。",
                    $"Stored data: the unit of {path} is {other.TypeName}, no longer {member.TypeName}.");
            }
            else
            {
                foreach (ShapeLoss loss in Inside(path, member, other, old, @new))
                {
                    yield return loss;
                }
            }
        }
    }

    private IEnumerable<ShapeLoss> Inside(string path, MemberSpec member, MemberSpec other, RecordSpec old, RecordSpec @new)
    {
        if (member.Kind is MemberKind.Object or MemberKind.List)
        {
            return Records(old.Nested.First(n => n.Name == member.TypeName), @new.Nested.First(n => n.Name == other.TypeName));
        }

        if (member.Kind != MemberKind.Enum || other.Kind != MemberKind.Enum)
        {
            return [];
        }

        // Data may have a name in either language.
        HashSet<string> known = [.. newEnums[other.TypeName!].Members.SelectMany(m => new[] { m.Name, m.Term })];
        return oldEnums[member.TypeName!].Members.Where(m => !known.Contains(m.Name) || !known.Contains(m.Term))
            .Select(m => Loss(path, $"已存的数据中“{member.Term}”（{path}）的“{m.Term}”不再认得。", $"Stored data: {path} can no longer be {m.Name} ({m.Term})."));
    }

    private ShapeLoss Loss(string path, string zh, string en) => new(direction.Number, path, ChangeBreaks.Data, new(zh, en));

    private static bool Reads(MemberKind old, MemberKind @new) => old == @new || (old, @new) switch
    {
        (MemberKind.Count or MemberKind.Months or MemberKind.Days or MemberKind.Yuan, MemberKind.Months or MemberKind.Days or MemberKind.Yuan or MemberKind.Ratio or MemberKind.Measure) => true,
        (MemberKind.Ratio, MemberKind.Measure) or (MemberKind.Measure, MemberKind.Ratio) => true,
        (MemberKind.Enum or MemberKind.Date, MemberKind.Text) => true,
        _ => false,
    };
}
