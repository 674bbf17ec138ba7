using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Documents in a row: all of them (A、B和C) or one of them (A、B或C).</summary>
/// <param name="Nouns">The documents.</param>
/// <param name="Any">Whether one is enough.</param>
internal sealed record DocumentList(EquatableArray<string> Nouns, bool Any);

/// <summary>A list of documents: 2024年度审计报告、由银行出具的资信证明和合作协议各1份.</summary>
internal sealed class DocumentSlot : Slot
{
    // Whose and which year's belong to the name.
    private static readonly Regex Which = new(@"\G(?:(?:20[0-9][0-9]年度?(?:和|、|或))*20[0-9][0-9]年度?|上一年度|上年度|近[一二两三五]年(?:度|来)?|最近一年|最近一期|当年)", RegexOptions.CultureInvariant);
    private static readonly Regex Made = new(
        @"\G(?:(?:由|经|加盖|与)?[^,;。()和与或及、的0-9不未无除仅如若须应可]{2,20}(?:出具|审计|盖章|签署|签订|签字|认定|备案|批准|认可|公章|审定|审核|提供|开具|颁发|核发)的|(?:有关|相关)[^,;。()和与或及、的0-9]{0,8}(?:部门|机构|单位)的|经(?:公证|认证|审计|备案)的|有效(?:期内)?的)",
        RegexOptions.CultureInvariant);
    private static readonly Regex Copies = new(@"\G各?[一1]份", RegexOptions.CultureInvariant);

    private static readonly string[] All = ["、", "和", "及", "以及", "与"];
    private static readonly string[] Any = ["、", "或", "或者"];

    public override void Match(SegmentText text, int at, Action<int, object> found) =>
        One(text, at, (end, first) =>
        {
            Counted(text, end, new DocumentList([first], Any: false), found);
            More(text, end, [first], All, any: false, found);
            More(text, end, [first], Any, any: true, found);
        });

    public override string Render(object value)
    {
        var list = (DocumentList)value;
        return list.Nouns.Count == 1 ? list.Nouns[0]
            : string.Join("、", list.Nouns.Take(list.Nouns.Count - 1)) + (list.Any ? "或" : "和") + list.Nouns[list.Nouns.Count - 1];
    }

    // The joint before the last noun tells whether all or one: without 和 or 或 the list says neither, and 、 means all.
    private static void More(SegmentText text, int at, EquatableArray<string> before, string[] joints, bool any, Action<int, object> found)
    {
        foreach (string joint in joints.Where(j => text.StartsWith(j, at)))
        {
            One(text, at + joint.Length, (end, next) =>
            {
                EquatableArray<string> nouns = [.. before, next];
                if (joint != "、" || !any)
                {
                    Counted(text, end, new DocumentList(nouns, any), found);
                }

                if (joint == "、")
                {
                    More(text, end, nouns, joints, any, found);
                }
            });
        }
    }

    private static void Counted(SegmentText text, int at, DocumentList list, Action<int, object> found)
    {
        found(at, list);
        Match copies = Copies.Match(text.Value, Math.Min(at, text.Length));
        if (copies.Success && copies.Length > 0 && text.IsCut(at + copies.Length))
        {
            found(at + copies.Length, list);
        }
    }

    private static void One(SegmentText text, int at, Action<int, string> found)
    {
        int start = at;
        foreach (Regex modifier in (Regex[])[Which, Made, Which])
        {
            Match match = modifier.Match(text.Value, Math.Min(start, text.Length));
            start += match.Success ? match.Length : 0;
        }

        foreach (SlotMatch match in start <= text.Length ? text.Matches(NounSlot.Instance, start) : [])
        {
            string words = (string)match.Value;
            if (!words.Contains('或') && Lexicon.Documents.Any(e => words.EndsWith(e, StringComparison.Ordinal)))
            {
                found(match.End, text.Value.Substring(at, match.End - at));
            }
        }
    }
}
