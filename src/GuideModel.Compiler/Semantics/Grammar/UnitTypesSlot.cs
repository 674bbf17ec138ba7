using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A list of unit types: 高校、科研院所或医疗机构; with <paramref name="open"/> also kinds that no dictionary has, under their
/// Chinese names: 种业企业, 用户医院; with <paramref name="united"/> one kind may be of two trades: 水产养殖或加工企业.</summary>
internal sealed class UnitTypesSlot(string[] joints, bool open = false, bool united = false) : Slot
{
    private const int Longest = 12;

    // What a kind of its own ends in, and words that judge or refer and name no kind.
    private static readonly string[] OwnHeads = ["企业", "公司", "高校", "院校", "医院", "院所", "机构", "合作社", "研究院", "实验室", "园区", "基地", "中心", "联盟"];
    private static readonly SoughtWords NoKind = new(["的", "或", "相关", "有关", "各类", "外方", "国外", "境外", "知名", "优势", "优秀", "领先", "良好", "实力", "某", "任何", "所有", "法人", "合作单位", "合作方", "合作企业", "合作高校", "合作机构", "合作院", "参与", "牵头", "申报", "推荐", "来自", "主管", "管理", "双方"]);
    private static readonly WordTable<string> Table = new(Lexicon.UnitTypes.SelectMany(t => t.Words.Select(w => (w, t.Name))));
    private static readonly SoughtWords Sought = new(Lexicon.UnitTypes.SelectMany(t => t.Words));
    private static readonly HashSet<string> Known = [.. Lexicon.UnitTypes.SelectMany(t => t.Words), .. Lexicon.Entities.SelectMany(e => e.Words)];
    private static readonly SoughtWords Heads = new(OwnHeads.Concat(Lexicon.UnitTypes.SelectMany(t => t.Words)));

    public override IEnumerable<string> Words => Lexicon.UnitTypes.SelectMany(t => t.Words);

    public override void Match(SegmentText text, int at, Action<int, object> found) => MatchFrom(text, at, [], found);

    public override IEnumerable<char>? FirstCharacters => open ? null : Table.FirstCharacters;

    public override bool Needs => true;

    public override bool MayMatch(SegmentText text) => text.HasAny(open ? Heads : Sought);

    public override string Render(object value)
    {
        var names = (EquatableArray<string>)value;
        string[] words = [.. names.Select(n => Lexicon.UnitTypes.FirstOrDefault(t => t.Name == n).Words?[0] ?? n)];
        return words.Length == 1 ? words[0] : string.Join("、", words.Take(words.Length - 1)) + "或" + words[words.Length - 1];
    }

    private void MatchFrom(SegmentText text, int at, EquatableArray<string> before, Action<int, object> found)
    {
        foreach ((int end, string name) in Kinds(text, at))
        {
            EquatableArray<string> names = [.. before, name];
            found(end, names);
            foreach (string joint in joints)
            {
                if (text.StartsWith(joint, end))
                {
                    MatchFrom(text, end + joint.Length, names, found);
                }
            }
        }
    }

    /// <summary>Whether words name a kind of units, known or not.</summary>
    public static bool IsKind(string words) => Table.Beginning(words) is not null || OwnHeads.Any(h => words.EndsWith(h, StringComparison.Ordinal));

    // 高校或加工企业 are two kinds, each by itself.
    private static bool IsUnited(string kind) => kind.IndexOf('或') is > 1 and int or && kind.IndexOf('或', or + 1) < 0 && !IsKind(kind.Substring(0, or)) && IsKind(kind.Substring(or + 1));

    private IEnumerable<(int End, string Name)> Kinds(SegmentText text, int at)
    {
        foreach ((string word, string name) in Table.At(text, at))
        {
            yield return (at + word.Length, name);
        }

        foreach (SlotMatch match in open && at <= text.Length ? text.Matches(NounSlot.Instance, at) : [])
        {
            string kind = (string)match.Value;
            if (kind.Length <= Longest && kind.All(c => c is >= '\u4E00' and <= '\u9FFF') && OwnHeads.Any(h => kind.Length > h.Length && kind.EndsWith(h, StringComparison.Ordinal))
                && !NoKind.AnyIn(united && IsUnited(kind) ? kind.Replace("或", "") : kind) && !(kind.Contains('方') && !kind.Contains("地方")) && !Known.Contains(kind))
            {
                yield return (match.End, kind);
            }
        }
    }
}
