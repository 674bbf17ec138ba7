using System.Globalization;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>Writes how an application differs from the smallest one, in the words that cases are written with.</summary>
/// <param name="direction">The direction.</param>
internal sealed class CaseWriter(CaseDirection direction)
{
    // 项目合作目标成果与考核指标表 in front of every figure would hide it; where its name is needed to tell two members apart, the
    // proposer finds out by reading what was written.
    private const int LongestObject = 10;

    /// <summary>The changes, each 填报项 = 内容.</summary>
    public IEnumerable<string> Changes(Facts facts) => Changes(direction.Smallest, facts, "", "");

    private IEnumerable<string> Changes(Facts from, Facts to, string path, string shown) => (direction.Shape.Record(path)?.Members ?? [])
        .SelectMany(m => Changes(m, from[m.JsonName], to[m.JsonName], SampleShape.Join(path, m.JsonName), SampleShape.Join(shown, m.Term)));

    private IEnumerable<string> Changes(MemberSpec member, object? before, object? after, string path, string shown) => after switch
    {
        null => before is null ? [] : [$"{shown} = {CaseWords.Missing}"],
        Facts inner => Changes(before as Facts ?? new Facts(), inner, path, shown.Length > LongestObject ? "" : shown),
        FactList list when member.Kind == MemberKind.List => Elements(before as FactList ?? [], before is null, list, path, shown),
        _ when Same(before, after) => [],
        FactList { Count: 0 } => [$"{shown}.{CaseWords.Length} = 0"],
        FactList list => [$"{shown} = {string.Join("、", list)}"],
        _ => [$"{shown} = {Value(member, after)}"],
    };

    // The length first: what it adds are copies of the first element, or empty ones.
    private IEnumerable<string> Elements(FactList before, bool isNew, FactList after, string path, string shown)
    {
        if (isNew || before.Count != after.Count)
        {
            yield return $"{shown}.{CaseWords.Length} = {after.Count.ToString(CultureInfo.InvariantCulture)}";
        }

        for (int i = 0; i < after.Count; i++)
        {
            var was = (i < before.Count ? before[i] : before.FirstOrDefault()) as Facts ?? new Facts();
            foreach (string change in Changes(was, after[i] as Facts ?? new Facts(), path, $"{shown}[{(i + 1).ToString(CultureInfo.InvariantCulture)}]"))
            {
                yield return change;
            }
        }
    }

    private string Value(MemberSpec member, object value) => value switch
    {
        bool answer => answer ? "是" : "否",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => member.Kind switch
        {
            MemberKind.Months => Notation.Print(number) + "个月",
            MemberKind.Days => Notation.Print(number) + "天",
            MemberKind.Yuan => Units.Render(new QuantityValue(number, UnitKind.Yuan, "")),
            _ => Notation.Print(number),
        },
        string name when member.Kind == MemberKind.Enum => direction.Names(member).FirstOrDefault(n => n.Name == name).Term ?? name,
        _ => $"“{value}”",
    };

    private static bool Same(object? a, object? b) => FactText.Of(new Facts { ["v"] = a }) == FactText.Of(new Facts { ["v"] = b });
}
