using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;

namespace GuideModel.Compiler.Semantics;

/// <summary>Rows of names of directions in a text: 方向1.1、1.2, A01—A03, 专题一和专题二, a title (GRAMMAR.md, G4.13).</summary>
internal static class DirectionNames
{
    private const int ShortestTitle = 4;
    private static readonly Regex Numbers = new("^(?:[A-Z]{1,3}[0-9]{1,4}|[0-9]{3,6}|[0-9]{1,2}(?:\\.[0-9]{1,2})?|[一二三四五六七八九十]{1,3})", RegexOptions.CultureInvariant);
    private static readonly string[] Before = ["指南方向", "方向", "专题", "榜单", "指南任务", "任务", "指南"];
    private static readonly string[] After = ["指南方向", "方向", "榜单", "指南任务", "任务", "专题"];
    private static readonly string[] Joints = ["、", "和", "及", "与", "以及"];
    private static readonly string[] Ranges = ["—", "-", "至", "~", "到"];

    // What may join a name that is none of this guide's: nobody knows what is meant then.
    private static readonly string[] Goings = [.. Joints, .. Ranges, "或", "/"];

    private static readonly Regex Named = new($"(?:{Topics.Pattern}|{string.Join("|", Before)})(?:[0-9]{{1,2}}(?:\\.[0-9]{{1,2}})?|[一二三四五六七八九十]{{1,3}}|[A-Z]{{1,3}}[0-9]{{1,4}})", RegexOptions.CultureInvariant);
    private static readonly Regex EndingName = new(Named + "(?:方向|任务)?$|(?:^|[对于报请除和与及、])[A-Z]{1,3}[0-9]{1,4}(?:方向|任务)?$", RegexOptions.CultureInvariant);

    /// <summary>Whether a text ends in what looks like the name of a direction or topic: 方向1.1, 专题二, A01.</summary>
    public static bool EndsIn(string text) => EndingName.IsMatch(text);

    /// <summary>Whether what looks like the name of a direction or topic stands in a text, of this guide or not.</summary>
    public static bool StandsIn(string text) => Named.IsMatch(text);

    /// <summary>The longest row of names at a position: where it ends, and the directions it means; null where there is none, or where it goes on
    /// with what is no name.</summary>
    public static (int End, EquatableArray<string> Numbers)? Row(SegmentText text, int at, EquatableArray<NamedDirection> directions)
    {
        var numbers = new List<string>();
        bool bare = false;
        bool named = false;
        for (Name? next = At(text, at, directions); next is { } name; next = At(text, at, directions))
        {
            numbers.AddRange(name.Numbers.Where(n => !numbers.Contains(n)));
            bare |= name.IsBare;
            named |= !name.IsBare;
            at = name.End;
            if (Joints.FirstOrDefault(j => text.StartsWith(j, at)) is not { } joint)
            {
                break;
            }

            at += joint.Length;
            if (At(text, at, directions) is null)
            {
                return null;
            }
        }

        // 1.1 alone may be any number; in 1.1和2.2方向 the word is of both.
        return numbers.Count == 0 || (bare && !named) || Goings.Any(g => text.StartsWith(g, at)) ? null : (at, numbers.ToEquatableArray());
    }

    private static Name? At(SegmentText text, int at, EquatableArray<NamedDirection> directions) =>
        Titled(text, at, directions) ?? Grouped(text, at, directions) ?? Numbered(text, at, directions);

    private static Name? Titled(SegmentText text, int at, EquatableArray<NamedDirection> directions) =>
        directions.Where(d => d.Title.Length >= ShortestTitle && text.StartsWith(d.Title, at)).OrderByDescending(d => d.Title.Length).FirstOrDefault() is { } direction
            ? new Name(AfterWord(text, at + direction.Title.Length), [direction.Number], IsBare: false) : null;

    // 专题一, A类, 专题一至专题三
    private static Name? Grouped(SegmentText text, int at, EquatableArray<NamedDirection> directions)
    {
        List<string> groups = [.. directions.Select(d => d.Group).OfType<string>().Distinct()];
        int first = groups.FindIndex(g => Topics.StandsAt(text.Value, at, g));
        if (first < 0)
        {
            return null;
        }

        int end = at + groups[first].Length;
        int last = first;
        if (Ranges.FirstOrDefault(r => text.StartsWith(r, end)) is { } range && groups.FindIndex(g => Topics.StandsAt(text.Value, end + range.Length, g)) is var to && to > first)
        {
            (last, end) = (to, end + range.Length + groups[to].Length);
        }

        return new Name(end, [.. directions.Where(d => d.Group is { } group && groups.IndexOf(group) is var i && i >= first && i <= last).Select(d => d.Number)], IsBare: false);
    }

    // 方向1.1, A01, 2.2方向, 方向1.1—方向1.4
    private static Name? Numbered(SegmentText text, int at, EquatableArray<NamedDirection> directions)
    {
        if (One(text, at, directions) is not { } name)
        {
            return null;
        }

        if (Ranges.FirstOrDefault(r => text.StartsWith(r, name.End)) is { } range && One(text, name.End + range.Length, directions) is { } to)
        {
            List<string> all = [.. directions.Select(d => d.Number)];
            int first = all.IndexOf(name.Numbers[0]);
            int last = all.IndexOf(to.Numbers[0]);
            return last > first ? new Name(to.End, [.. all.Skip(first).Take(last - first + 1)], name.IsBare && to.IsBare) : null;
        }

        return name;
    }

    private static Name? One(SegmentText text, int at, EquatableArray<NamedDirection> directions)
    {
        int start = at + (Before.FirstOrDefault(b => text.StartsWith(b, at))?.Length ?? 0);
        Match match = Numbers.Match(text.Value.Substring(Math.Min(start, text.Length)));
        string number = ChineseNumerals.ToArabic(match.Value);
        if (!match.Success || !directions.Any(d => d.Number == number))
        {
            return null;
        }

        int end = AfterWord(text, start + match.Length);
        return new Name(end, [number], IsBare: start == at && end == start + match.Length && !char.IsLetter(number[0]));
    }

    private static int AfterWord(SegmentText text, int end) => end + (After.FirstOrDefault(a => text.StartsWith(a, end))?.Length ?? 0);

    /// <summary>One name, or a range of names.</summary>
    private sealed record Name(int End, EquatableArray<string> Numbers, bool IsBare);
}
