using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Kinds of projects that a guide names itself, over the paragraphs about each: （一）重点攻关项目 (GRAMMAR.md, "Conditions").</summary>
internal static class ProjectKinds
{
    private static readonly Regex Kind = new(@"^\p{IsCJKUnifiedIdeographs}{2,12}(?:项目|课题)$", RegexOptions.CultureInvariant);

    // Words of other things than a kind: what is done with projects, and which of them.
    private static readonly SoughtWords Others = new(
        ["申报", "申请", "牵头", "承担", "立项", "在研", "结题", "验收", "参与", "支持", "资助", "推荐", "评审", "其他", "其它", "其余", "各类", "所有", "全部", "每个", "上述", "同一", "合作单位", "不", "往", "拟", "本", "该", "管理", "组织"]);

    /// <summary>The kinds of a document, the longest first.</summary>
    public static EquatableArray<string> Of(DocumentSyntax document) =>
        [.. document.Blocks.Where(b => b.Kind is BlockKind.Chapter or BlockKind.Item or BlockKind.Paragraph).Select(b => NormalText.Of(document.Text.Content, b.Content).Value)
            .Where(IsKind).Distinct(StringComparer.Ordinal).OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal)];

    /// <summary>Calls back for the condition of every kind, or several in a row, that a text names at a position.</summary>
    public static void Match(SegmentText text, int start, EquatableArray<string> kinds, Action<int, Condition> found)
    {
        if (kinds.Count == 0)
        {
            return;
        }

        Excepted(text, start, kinds, found);
        foreach (string lead in (string[])["", "对", "对于", "申报", "申请"])
        {
            if (text.StartsWith(lead, start))
            {
                Named(text, start + lead.Length, kinds, [], (end, names) =>
                {
                    found(end, KindConditions.Categories(names, negated: false));
                    if (text.StartsWith("的", end) || text.StartsWith("中", end))
                    {
                        found(end + 1, KindConditions.Categories(names, negated: false));
                    }
                });
            }
        }
    }

    private static readonly string[] Joints = ["、", "和", "及", "与"];

    // 除人才培育项目外
    private static void Excepted(SegmentText text, int start, EquatableArray<string> kinds, Action<int, Condition> found)
    {
        if (text.StartsWith("除", start))
        {
            Named(text, start + 1, kinds, [], (end, names) =>
            {
                foreach (string outside in (string[])["外", "以外", "之外"])
                {
                    if (text.StartsWith(outside, end))
                    {
                        found(end + outside.Length, KindConditions.Categories(names, negated: true));
                    }
                }
            });
        }
    }

    /// <summary>The condition that a heading names, or null.</summary>
    public static Condition? OfHeading(string heading, EquatableArray<string> kinds) => kinds.Contains(heading) ? KindConditions.Categories([Identifiers.FromText(heading)], negated: false) : null;

    private static void Named(SegmentText text, int at, EquatableArray<string> kinds, EquatableArray<string> before, Action<int, EquatableArray<string>> found)
    {
        foreach (string kind in kinds)
        {
            // 创新群体和联合基金项目: only the last has to say 项目.
            if (kind.Substring(0, kind.Length - 2) is var stem && text.StartsWith(stem, at) && Joints.FirstOrDefault(j => text.StartsWith(j, at + stem.Length)) is { } joint)
            {
                Named(text, at + stem.Length + joint.Length, kinds, [.. before, Identifiers.FromText(kind)], found);
            }

            if (!text.StartsWith(kind, at) || !text.IsCut(at + kind.Length))
            {
                continue;
            }

            EquatableArray<string> names = [.. before, Identifiers.FromText(kind)];
            found(at + kind.Length, names);
            foreach (string and in Joints.Where(j => text.StartsWith(j, at + kind.Length)))
            {
                Named(text, at + kind.Length + and.Length, kinds, names, found);
            }
        }
    }

    private static bool IsKind(string words) => Kind.IsMatch(words) && !Others.AnyIn(words) && !Headings.Narrows(words)
        && !Lexicon.Categories.Any(c => c.Words.Contains(words)) && Entities.Of(words).Path is null && !Lexicon.Countries.Any(words.Contains);
}
