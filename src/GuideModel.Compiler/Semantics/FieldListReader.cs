using System.Text.RegularExpressions;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>A field of a direction as its list has it.</summary>
/// <param name="Term">The field.</param>
/// <param name="Group">The heading it stands under, or null.</param>
internal sealed record FieldTerm(string Term, string? Group);

/// <summary>The fields of a direction. <see cref="Open"/>: the list ends in 等.</summary>
internal sealed record FieldList(IReadOnlyList<FieldTerm> Terms, bool Open);

/// <summary>Reads the list of fields of a direction: A; B; group:C、D; group(E、F) (GRAMMAR.md, "Fields").</summary>
internal static class FieldListReader
{
    private static readonly Regex Number = new(@"^(?:\([0-9]{1,2}\)|\([一二三四五六七八九十]{1,3}\)|[0-9]{1,2}[.、](?![0-9])|[①-⑳])", RegexOptions.CultureInvariant);
    private static readonly Regex InlineNumber = new(@"(?<=[;。,])(?:\([0-9]{1,2}\)|\([一二三四五六七八九十]{1,3}\)|[0-9]{1,2}[.、](?![0-9])|[①-⑳])", RegexOptions.CultureInvariant);
    private static readonly Regex Closing = new(@"等?(?:[一二两三四五六七八九十]{1,3}|[0-9]{1,2})个?(?:重点)?(?:领域|方向|领域方向)$", RegexOptions.CultureInvariant);

    private static readonly Regex Year = new(@"(?:19|20)[0-9][0-9]年", RegexOptions.CultureInvariant);
    private static readonly string[] LastJoints = ["以及", "和", "及"];

    // Words that do more than name a field.
    private static readonly string[] NotNames = ["不含", "不包括", "除外", "不限", "优先", "重点支持", "支持", "鼓励", "其他", "不少于", "不超过", "以及其他", "围绕", "包括", "等等", "限于", "应当", "必须", "之一", "任选", "以外", "除核", "或", "仅", "暂"];

    /// <summary>The leaves with their groups, or null where the list is not of a known form.</summary>
    public static FieldList? Read(NormalText text)
    {
        string value = InlineNumber.Replace(Number.Replace(text.Value, ""), "").TrimEnd('。', ';', ',');
        string closed = Closing.Replace(value, "");
        bool open = closed == value && value.Length > 0 && value[value.Length - 1] == '等';
        closed = open ? closed.Substring(0, closed.Length - 1) : closed;
        var leaves = new List<FieldTerm>();
        foreach (string item in SplitOutside(closed, closed.Contains(';') || closed.Contains(':') ? ";。" : "、,"))
        {
            ReadItem(item, leaves);
        }

        return leaves.Count == 0 || leaves.Any(l => !IsTerm(l.Term) || (l.Group is not null && !IsTerm(l.Group))) ? null : new FieldList(leaves, open);
    }

    private static void ReadItem(string item, List<FieldTerm> leaves)
    {
        int colon = item.IndexOf(':');
        int open = item.IndexOf('(');
        if (colon > 0)
        {
            string group = item.Substring(0, colon);
            leaves.AddRange(Names(item.Substring(colon + 1), "、,").Select(t => new FieldTerm(t, group)));
        }
        else if (open > 0 && item[item.Length - 1] == ')')
        {
            // 医疗器械(手术机器人、医学影像) heads a list; 氢能(重点) says something of a field.
            string group = item.Substring(0, open);
            List<string> inside = [.. Names(item.Substring(open + 1, item.Length - open - 2), "、,;")];
            leaves.AddRange(inside.Count > 1 ? inside.Select(t => new FieldTerm(t, group)) : [new FieldTerm("", group)]);
        }
        else
        {
            leaves.AddRange(Names(item, "、").Select(t => new FieldTerm(t, null)));
        }
    }

    // The last of a list stands behind 和 or 以及; in a single name 和 is part of it: 食品和农业.
    private static IEnumerable<string> Names(string list, string separators)
    {
        string[] names = [.. SplitOutside(list, separators)];
        for (int i = 0; i < names.Length; i++)
        {
            string? joint = i == names.Length - 1 && (i > 0 || names[i].Contains("以及")) ? LastJoints.FirstOrDefault(j => names[i].IndexOf(j, StringComparison.Ordinal) > 1) : null;
            if (joint is not null)
            {
                int at = names[i].IndexOf(joint, StringComparison.Ordinal);
                yield return names[i].Substring(0, at);
                yield return names[i].Substring(at + joint.Length);
            }
            else
            {
                yield return names[i];
            }
        }
    }

    private static IEnumerable<string> SplitOutside(string value, string separators)
    {
        bool[] inside = Nesting.Inside(value, 0, value.Length);
        int start = 0;
        for (int i = 0; i <= value.Length; i++)
        {
            if (i == value.Length || (!inside[i] && separators.Contains(value[i])))
            {
                if (i > start)
                {
                    yield return value.Substring(start, i - start);
                }

                start = i + 1;
            }
        }
    }

    // A term is a short run of letters and digits; a sentence in its place is not a list of fields.
    private static bool IsTerm(string text) =>
        text.Length is > 0 and <= 40 && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '/' or '+' or '·' or ' ' or '"')
        && !NotNames.Any(text.Contains) && text[0] != '除' && !Year.IsMatch(text) && text[text.Length - 1] != '等';
}
