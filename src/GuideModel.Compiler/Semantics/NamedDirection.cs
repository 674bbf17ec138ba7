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

    private static readonly string[] Leads = ["对于", "对", "申报", "申请", "凡申报", "其中"];
    private static readonly string[] Rest = ["其余指南方向", "其他指南方向", "其余各方向", "其他各方向", "其余方向", "其他方向", "其它方向"];
    private static readonly string[] RestOfProjects = ["其余项目", "其他项目", "其它项目", "其余各项目", "其他各项目", "其余"];
    private static readonly string[] Tails = ["的申报项目", "申报项目", "的项目", "项目", "的"];
    private static readonly string[] OutsideTails = ["的其他方向项目", "的其余方向项目", "的其他方向", "的其余方向", "的其他项目", "的其余项目", "的方向", "的项目", "的"];
    private static readonly string[] Outside = ["之外", "以外", "外"];
    private static readonly (string Before, string After)[] Exceptions = [("", "除外"), ("不含", ""), ("不包括", ""), ("不包含", ""), ("除", "外"), ("除", "以外"), ("除", "之外")];

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
                found.Add(new NamedDirection(block.Marker, FiledDirections.Title(NormalText.Of(document.Text.Content, block.Content).Value)) { Group = group });
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
            if (DirectionNames.Row(text, start + 1, context.Directions) is var (outer, excepted) && Outside.FirstOrDefault(o => text.StartsWith(o, outer)) is { } outside)
            {
                Found(outer + outside.Length, Others(context, excepted), OutsideTails);
            }

            return;
        }

        if (Rest.FirstOrDefault(r => text.StartsWith(r, start)) is { } rest)
        {
            Remaining(rest, context.Before);
        }
        else if (RestOfProjects.FirstOrDefault(r => text.StartsWith(r, start)) is { } projects && context.Before.All(r => r.Condition is null))
        {
            // 除方向1.1外,其余项目; 方向1.1项目…;其他项目…: no kind of projects was named that they could be the others of.
            Remaining(projects, context.Before);
        }

        int lead = Leads.FirstOrDefault(l => text.StartsWith(l, start))?.Length ?? 0;
        if (DirectionNames.Row(text, start + lead, context.Directions) is var (end, names))
        {
            Found(end, names, Tails);
        }

        // Those that the segment before left; else all but those of whom something was demanded.
        void Remaining(string words, IReadOnlyList<SegmentReading> before) => Found(start + words.Length,
            context.Here.Count > 0 && context.Here[0] is { Rules.Count: 0, Only: { Count: > 0 } left } ? left
                : before.SelectMany(r => r.Only).Distinct().ToEquatableArray() is { Count: > 0 } spoken ? Others(context, spoken) : [], Tails);

        void Found(int end, EquatableArray<string> names, string[] tails)
        {
            if (names.Count == 0)
            {
                return;
            }

            found(end, names);
            foreach (string tail in tails.Where(t => text.StartsWith(t, end)).Take(1))
            {
                found(end + tail.Length, names);
            }
        }
    }

    /// <summary>Whether a segment opens with the directions that the sentence has left over: 其余方向.</summary>
    public static bool SpeaksOfRest(string words) => Rest.Concat(RestOfProjects).Any(r => words.StartsWith(r, StringComparison.Ordinal));

    /// <summary>方向1.1除外, 不含专题一: the directions that a bracket leaves of all; none where it says something else.</summary>
    public static EquatableArray<string> LeftBy(NormalText bracket, SentenceContext context)
    {
        var text = new SegmentText(bracket);
        foreach ((string before, string after) in context.Direction is not null || context.Directions.Count < 2 ? [] : Exceptions)
        {
            if (text.StartsWith(before, 0) && DirectionNames.Row(text, before.Length, context.Directions) is var (end, names) && bracket.Value.Substring(end) == after)
            {
                return Others(context, names);
            }
        }

        return [];
    }

    private static EquatableArray<string> Others(SentenceContext context, EquatableArray<string> names) => [.. context.Directions.Select(d => d.Number).Where(n => !names.Contains(n))];
}
