using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>方向1.1、1.2须…; 除1.4方向外; 其余方向; the title of a direction: what is said of some directions outside them holds in those
/// alone (GRAMMAR.md, G4.13).</summary>
/// <param name="Number">The number of a direction.</param>
/// <param name="Title">Its title.</param>
internal sealed record NamedDirection(string Number, string Title)
{
    /// <summary>What the chapter over it and its like is called: 专题一, A类.</summary>
    public string? Group { get; init; }

    private const int ShortestTitle = 4;
    private static readonly Regex Numbers = new("^(?:[A-Z]{1,3}[0-9]{1,4}|[0-9]{3,6}|[0-9]{1,2}(?:\\.[0-9]{1,2})?|[一二三四五六七八九十]{1,3})", RegexOptions.CultureInvariant);
    private static readonly string[] Before = ["指南方向", "方向", "专题", "榜单", "指南任务", "任务", "指南"];
    private static readonly string[] After = ["指南方向", "方向", "榜单", "指南任务", "任务"];
    private static readonly string[] Leads = ["对于", "对", "申报", "申请", "凡申报"];
    private static readonly string[] Rest = ["其余指南方向", "其他指南方向", "其余各方向", "其他各方向", "其余方向", "其他方向", "其它方向"];
    private static readonly string[] Tails = ["的申报项目", "申报项目", "的项目", "项目", "的"];
    private static readonly string[] Outside = ["之外", "以外", "外"];

    /// <summary>The directions of a document.</summary>
    public static EquatableArray<NamedDirection> Of(DocumentSyntax document)
    {
        var found = new List<NamedDirection>();
        string? group = null;
        foreach (BlockSyntax block in document.Blocks)
        {
            if (block.Kind == BlockKind.Chapter)
            {
                string heading = NormalText.Of(document.Text.Content, GuideSpan.Between(block.FullSpan.Start, block.Content.End)).Value;
                group = GroupName.Match(heading) is { Success: true } name ? name.Groups["name"].Value : null;
            }
            else if (block.Kind == BlockKind.Direction)
            {
                found.Add(new NamedDirection(block.Marker, NormalText.Of(document.Text.Content, block.Content).Value) { Group = group });
            }
        }

        return [.. found];
    }

    /// <summary>The directions that a heading is about: 专题一项目有关要求, A类项目专项条件, 本专题要求 behind the directions of one; none where it
    /// names no group.</summary>
    public static EquatableArray<string> Under(string heading, EquatableArray<NamedDirection> directions, string? last)
    {
        string? own = directions.FirstOrDefault(d => d.Number == last)?.Group;
        string? group = directions.Select(d => d.Group).OfType<string>().FirstOrDefault(g => Topics.StandsAt(heading, 0, g))
            ?? (own is not null && heading.Length > 2 && heading[0] == '本' && own.StartsWith(heading.Substring(1, 2), StringComparison.Ordinal) ? own : null);
        return group is null ? [] : [.. directions.Where(d => d.Group == group).Select(d => d.Number)];
    }

    private static readonly Regex GroupName = new($@"^(?:\([一二三四五六七八九十]{{1,3}}\)|[一二三四五六七八九十]{{1,3}}、)?(?<name>{Topics.Named}|[A-Z]类)(?![0-9])", RegexOptions.CultureInvariant);

    /// <summary>Whether a text ends in the name of a direction or topic: 方向1.1, 专题二.</summary>
    public static bool EndsInName(string text) => NumberedName.IsMatch(text);

    private static readonly Regex NumberedName = new($"(?:{Topics.Pattern}|{string.Join("|", Before)})(?:[0-9]{{1,2}}(?:\\.[0-9]{{1,2}})?|[一二三四五六七八九十]{{1,3}})$", RegexOptions.CultureInvariant);

    /// <summary>Calls back for every set of directions that a text names at a position.</summary>
    public static void Match(SegmentText text, int start, SentenceContext context, Action<int, EquatableArray<string>> found)
    {
        // Inside a direction nothing is said of others; a guide of one has none to choose from.
        if (context.Direction is not null || context.Directions.Count < 2)
        {
            return;
        }

        if (text.StartsWith("除", start))
        {
            Named(text, start + 1, context, (end, names) =>
            {
                foreach (string outside in Outside.Where(o => text.StartsWith(o, end)))
                {
                    Found(end + outside.Length, Others(context, names));
                }
            });
            return;
        }

        foreach (string rest in Rest.Where(r => text.StartsWith(r, start)))
        {
            // 除1.4方向外,其余方向: those that the segment before left; else all but those of whom something was demanded.
            if (context.Here.Count > 0 && context.Here[0] is { Rules.Count: 0, Only: { Count: > 0 } left })
            {
                Found(start + rest.Length, left);
            }
            else if (context.Before.SelectMany(r => r.Only).Distinct().ToEquatableArray() is { Count: > 0 } before)
            {
                Found(start + rest.Length, Others(context, before));
            }
        }

        int lead = Leads.FirstOrDefault(l => text.StartsWith(l, start)) is { } words ? words.Length : 0;
        Named(text, start + lead, context, Found);

        void Found(int end, EquatableArray<string> names)
        {
            if (names.Count == 0)
            {
                return;
            }

            found(end, names);
            foreach (string tail in Tails.Where(t => text.StartsWith(t, end)).Take(1))
            {
                found(end + tail.Length, names);
            }
        }
    }

    private static EquatableArray<string> Others(SentenceContext context, EquatableArray<string> names) => [.. context.Directions.Select(d => d.Number).Where(n => !names.Contains(n))];

    private static void Named(SegmentText text, int at, SentenceContext context, Action<int, EquatableArray<string>> found)
    {
        foreach (NamedDirection direction in context.Directions.Where(d => d.Title.Length >= ShortestTitle && text.StartsWith(d.Title, at)))
        {
            Titled(text, at + direction.Title.Length, context, [direction.Number], found);
        }

        Grouped(text, at, context, [], found);
        string before = Before.FirstOrDefault(b => text.StartsWith(b, at)) ?? "";
        Numbered(text, at + before.Length, context, [], (end, names) =>
        {
            string after = After.FirstOrDefault(a => text.StartsWith(a, end)) ?? "";
            if (before.Length + after.Length > 0 || names.All(n => char.IsLetter(n[0])))
            {
                found(end + after.Length, names);
            }
        });
    }

    // 专题一、专题二; A类
    private static void Grouped(SegmentText text, int at, SentenceContext context, EquatableArray<string> names, Action<int, EquatableArray<string>> found)
    {
        foreach (string group in context.Directions.Select(d => d.Group).OfType<string>().Distinct().Where(g => Topics.StandsAt(text.Value, at, g)))
        {
            EquatableArray<string> all = [.. names, .. context.Directions.Where(d => d.Group == group).Select(d => d.Number)];
            found(at + group.Length, all);
            foreach (string joint in Joints.Where(j => text.StartsWith(j, at + group.Length)))
            {
                Grouped(text, at + group.Length + joint.Length, context, all, found);
            }
        }
    }

    // 联合研究项目、青年人才项目: several titles in a row.
    private static void Titled(SegmentText text, int end, SentenceContext context, EquatableArray<string> names, Action<int, EquatableArray<string>> found)
    {
        found(end, names);
        foreach (string joint in Joints.Where(j => text.StartsWith(j, end)))
        {
            foreach (NamedDirection next in context.Directions.Where(d => d.Title.Length >= ShortestTitle && text.StartsWith(d.Title, end + joint.Length)))
            {
                Titled(text, end + joint.Length + next.Title.Length, context, [.. names, next.Number], found);
            }
        }
    }

    private static readonly string[] Joints = ["、", "和", "及", "与"];
    private static readonly string[] Ranges = ["—", "-", "至", "~", "到"];

    // 1.1、1.2和2.3, 1.1—1.4: every number is one of the guide's.
    private static void Numbered(SegmentText text, int at, SentenceContext context, EquatableArray<string> names, Action<int, EquatableArray<string>> found)
    {
        if (One(text, at, context) is not var (end, number))
        {
            return;
        }

        EquatableArray<string> all = [.. names, number];
        bool more = false;
        foreach (string range in Ranges.Where(r => text.StartsWith(r, end)))
        {
            if (One(text, end + range.Length, context) is var (last, to) && Between(context, number, to) is { Count: > 1 } between)
            {
                more = true;
                Listed(last, [.. names, .. between]);
            }
        }

        if (!more)
        {
            Listed(end, all);
        }

        void Listed(int to, EquatableArray<string> numbers)
        {
            // 方向1.1和方向1.2: the word may stand before each.
            int next = Joints.FirstOrDefault(j => text.StartsWith(j, to)) is { } joint ? to + joint.Length : text.Length;
            next += Before.FirstOrDefault(b => text.StartsWith(b, next))?.Length ?? 0;
            if (One(text, next, context) is not null)
            {
                Numbered(text, next, context, numbers, found);
            }
            else
            {
                found(to, numbers);
            }
        }
    }

    private static (int End, string Number)? One(SegmentText text, int at, SentenceContext context)
    {
        Match match = Numbers.Match(text.Value.Substring(Math.Min(at, text.Length)));
        string number = ChineseNumerals.ToArabic(match.Value);
        return match.Success && context.Directions.Any(d => d.Number == number) ? (at + match.Length, number) : null;
    }

    private static EquatableArray<string> Between(SentenceContext context, string from, string to)
    {
        List<string> numbers = [.. context.Directions.Select(d => d.Number)];
        int first = numbers.IndexOf(from);
        int last = numbers.IndexOf(to);
        return last > first ? [.. numbers.Skip(first).Take(last - first + 1)] : [];
    }
}
