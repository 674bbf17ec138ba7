using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads a sentence segment by segment: completely, or not at all (GRAMMAR.md, "Full consumption").</summary>
internal static class SentenceReader
{
    private static readonly string[] SameAgain = ["课题", "套", "台", "件", "个", "项"];

    private static readonly string[] Connectives = ["并且", "且", "并", "同时"];

    // A frame changes what stands anywhere in the sentence, across semicolons too.
    private static readonly string[] Frames = ["除外", "之一", "供参考", "取消", "不适用", "特殊情况", "例如", "往届", "统计"];

    /// <summary>The segments of a sentence, each with what became of it.</summary>
    public static IReadOnlyList<ReadSegment> Read(GuideText text, GuideSpan span, SentenceContext context)
    {
        NormalText sentence = WithoutEnd(NormalText.Of(text.Content, span));
        var segments = new List<ReadSegment>();
        var before = new List<SegmentReading>(context.Before);
        int groupStart = context.Before.Count - context.Here.Count;
        int lastGroup = 0;
        foreach ((int start, int end, int group, bool afterComma) in Split(sentence))
        {
            groupStart = group == lastGroup ? groupStart : before.Count;
            lastGroup = group;
            SentenceContext here = context with { Before = before, Here = [.. before.Take(before.Count - groupStart)], AfterComma = afterComma || (start == 0 && context.AfterComma) };
            foreach (ReadSegment segment in ReadSegment(sentence.Slice(start, end), group, here))
            {
                // What may yet be reported keeps its place, as it was when it was read.
                segments.Add(segment.Reading is { Role: not SegmentRole.Manual } ? segment : segment with { Context = here with { Before = [.. before] } });
                if (segment.Reading is { } reading && !segment.IsBracket)
                {
                    before.Insert(0, reading);
                }
            }
        }

        return License(segments);
    }

    private static NormalText WithoutEnd(NormalText sentence)
    {
        int end = sentence.Length;
        while (end > 0 && "。!?".Contains(sentence.Value[end - 1]))
        {
            end--;
        }

        return sentence.Slice(0, end);
    }

    private static IEnumerable<(int Start, int End, int Group, bool AfterComma)> Split(NormalText sentence)
    {
        string value = sentence.Value;
        var text = new SegmentText(sentence);
        bool apart = value.Contains("分别");
        bool afterComma = false;
        bool[] inside = Nesting.Inside(value, 0, value.Length);
        int start = 0;
        int group = 0;
        for (int i = 0; i <= value.Length; i++)
        {
            // 、 divides where a figure stands before it: 博士不少于2名、硕士不少于5名.
            bool listed = i < value.Length && value[i] == '、' && !inside[i] && !apart && EndsWithQuantity(text, start, i);
            if (i == value.Length || listed || (!inside[i] && (value[i] == ';' || (value[i] == ',' && !IsThousands(value, i)))))
            {
                if (i > start)
                {
                    yield return (start, i, group, afterComma);
                }

                afterComma = listed;

                group += i < value.Length && value[i] == ';' ? 1 : 0;
                start = i + 1;
            }
        }
    }

    private static bool EndsWithQuantity(SegmentText text, int start, int end)
    {
        bool ends = false;
        for (int at = Math.Max(start, end - 16); at < end && !ends; at++)
        {
            Units.Match(text, at, (last, _) => ends |= last == end);
        }

        return ends;
    }

    // 1,000 is one number.
    private static bool IsThousands(string value, int comma) =>
        comma > 0 && char.IsDigit(value[comma - 1]) && comma + 3 < value.Length
        && char.IsDigit(value[comma + 1]) && char.IsDigit(value[comma + 2]) && char.IsDigit(value[comma + 3])
        && (comma + 4 == value.Length || !char.IsDigit(value[comma + 4]));

    // 国际专利(PCT): the same in Latin letters.
    private static bool IsAcronym(string bracket) => bracket.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-' or '/');

    private static IEnumerable<ReadSegment> ReadSegment(NormalText text, int group, SentenceContext context)
    {
        // A bracket that a pattern itself reads (不含45周岁) needs no leave.
        ReadSegment whole = ReadPart(text, group, context);
        if (whole.Reading is { Rules.Count: > 0 })
        {
            yield return whole;
            yield break;
        }

        NormalText host = text;
        var brackets = new List<NormalText>();
        foreach ((int open, int close) in Nesting.Pairs(text.Value, 0, text.Length).Reverse())
        {
            if (text.Value[open] == '(' && close > open + 1)
            {
                // 项目(课题)负责人, 2台(套): another word for the same.
                if (!SameAgain.Contains(text.Slice(open + 1, close).Value) && !IsAcronym(text.Slice(open + 1, close).Value))
                {
                    brackets.Insert(0, text.Slice(open + 1, close));
                }

                host = host.Without(open, close + 1);
            }
        }

        ReadSegment read = ReadPart(host, group, context) with { Source = text.Source(0, text.Length) };
        if (brackets.Count == 0)
        {
            yield return read;
            yield break;
        }

        // A bracket can change what stands before it, so one that is not itself read blocks it.
        IReadOnlyList<SegmentReading> hostOnly = read.Reading is { } hostReading ? [hostReading] : [];
        var inner = brackets.Select(b => ReadPart(b, group, context with { Before = hostOnly, Here = hostOnly }) with { IsBracket = true }).ToList();
        bool harmless = inner.All(b => b.Reading is { Role: SegmentRole.Info or SegmentRole.Rule })
            || (read.Reading is { Rules.Count: 0 } && brackets.All(b => !Signals.Any(b.Value)));
        if (!harmless)
        {
            yield return read with { Reading = null, BlockedBy = "(" + brackets[0].Value + ")" };
            yield break;
        }

        yield return read;
        foreach (ReadSegment bracket in inner.Where(b => b.Reading is { Role: SegmentRole.Info or SegmentRole.Rule }))
        {
            yield return bracket;
        }
    }

    private static ReadSegment ReadPart(NormalText normal, int group, SentenceContext context)
    {
        var segment = new ReadSegment(normal.Source(0, normal.Length), group, normal.Value);
        if (normal.Length is 0 or > SegmentText.MaxLength)
        {
            return segment;
        }

        var text = new SegmentText(normal);
        SegmentText bare = text;
        if (Connectives.FirstOrDefault(c => text.StartsWith(c, 0)) is { } connective && connective.Length < text.Length)
        {
            bare = new SegmentText(normal.Slice(connective.Length, normal.Length));
        }

        List<(SegmentText Remainder, Condition Condition)> conditions = Begun(bare);
        foreach (IGrouping<Tier, Family> tier in Tiers)
        {
            List<SegmentReading> readings = [.. tier.SelectMany(f => Conditional(f, bare, conditions, context)).Distinct(Comparer)];
            if (readings.Count == 1)
            {
                return segment with { Reading = readings[0] };
            }

            if (readings.Count > 1)
            {
                return readings.All(r => r.Rules.Count == 0)
                    ? segment with { Reading = readings.OrderBy(r => r.Role).First() }
                    : segment with { Ambiguity = [.. readings.Select(Describe)] };
            }
        }

        if (Either(bare, context) is { } either)
        {
            return segment with { Reading = either };
        }

        return segment with { BlockedBy = text.Farthest < text.Length ? text.Value.Substring(text.Farthest, Math.Min(8, text.Length - text.Farthest)) : null };
    }

    // 发表论文不少于2篇或申请专利不少于1项: two complete demands of which one is enough.
    private static SegmentReading? Either(SegmentText text, SentenceContext context)
    {
        var found = new List<SegmentReading>();
        for (int at = text.Value.IndexOf('或'); at > 0; at = text.Value.IndexOf('或', at + 1))
        {
            if (text.IsCut(at) && text.IsCut(at + 1) && at + 1 < text.Length
                && Only(text.Text.Slice(0, at), context) is { } left && Only(text.Text.Slice(at + 1, text.Length), context) is { } right
                && left.Severity == right.Severity)
            {
                found.Add(SegmentReading.Of(left with
                {
                    Reading = new OrReading(left.Reading, right.Reading),
                    Says = left.Says + "或" + right.Says,
                    Members = [.. left.Members, .. right.Members],
                }) with { Family = nameof(Either) });
            }
        }

        return found.Count == 1 ? found[0] : null;
    }

    // The one rule on an application that a text is, without conditions and nesting.
    private static ReadRule? Only(NormalText text, SentenceContext context) =>
        AllFamilies.List.Where(f => f.Tier <= Tier.Noun).SelectMany(f => f.Read(new SegmentText(text), context)).Distinct(Comparer).ToList()
            is [{ Rules: [{ Scope: RuleScope.Application, Reading: CompareReading or InReading or AnswerReading } rule] }] ? rule : null;

    // What a family reads of a segment, under the condition that begins it or that an earlier segment left.
    private static IEnumerable<SegmentReading> Conditional(
        Family family, SegmentText text, IReadOnlyList<(SegmentText Remainder, Condition Condition)> conditions, SentenceContext context)
    {
        foreach (SegmentReading reading in family.Read(text, context))
        {
            SegmentReading? under = context.Condition is { } carried && reading.Rules.Count > 0 ? Conditions.Under(carried, reading) : reading;
            if (under is not null)
            {
                yield return under;
            }
        }

        foreach ((SegmentText rest, Condition condition) in conditions)
        {
            foreach (SegmentReading reading in family.Read(rest, context).Where(r => r.Rules.Count > 0))
            {
                if (Conditions.Under(condition, reading) is { } under)
                {
                    yield return under;
                }
            }
        }
    }

    // The conditions that may begin a segment, each with what stands after it.
    private static List<(SegmentText Remainder, Condition Condition)> Begun(SegmentText text)
    {
        var begun = new List<(SegmentText Remainder, Condition Condition)>();
        Conditions.Match(text, (end, condition) =>
        {
            if (end < text.Length && text.IsCut(end))
            {
                begun.Add((new SegmentText(text.Text.Slice(end, text.Length)), condition));
            }
        });
        return begun;
    }

    private static string Describe(SegmentReading reading) =>
        reading.Rules.Count == 0 ? reading.Role.ToString() : string.Join("; ", reading.Rules.Select(r => r.Reading.ToString()));

    // The licence of neighbours: what stands beside an unread part may mean something else than it says.
    private static IReadOnlyList<ReadSegment> License(List<ReadSegment> segments)
    {
        HashSet<int> blocked = [.. segments.Where(s => s.Reading is null).Select(s => s.Group)];
        bool all = segments.Any(s => s.Reading is null && Frames.Any(f => s.Words.Contains(f)));
        return [.. segments.Select(s => s.Reading is { Rules.Count: > 0 } && (all || blocked.Contains(s.Group))
            ? s with { Reading = null, Withdrawn = true, BlockedBy = segments.First(o => o.Reading is null && (all || o.Group == s.Group)).Words }
            : s)];
    }

    private static IGrouping<Tier, Family>[] Tiers { get; } = [.. AllFamilies.List.GroupBy(f => f.Tier).OrderBy(t => t.Key)];

    private static ReadingComparer Comparer { get; } = new();

    /// <summary>Two readings are one when they make the same rules; how they are worded does not matter.</summary>
    private sealed class ReadingComparer : IEqualityComparer<SegmentReading>
    {
        public bool Equals(SegmentReading? x, SegmentReading? y) => x is not null && y is not null
            && x.Role == y.Role && x.Rules.Select(Key).SequenceEqual(y.Rules.Select(Key));

        public int GetHashCode(SegmentReading obj) => (int)obj.Role + obj.Rules.Count;

        private static (RuleScope, RuleSeverity, Reading) Key(ReadRule rule) => (rule.Scope, rule.Severity, rule.Reading);
    }
}

/// <summary>A segment and what became of it.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Group">Which part of the sentence between semicolons it belongs to.</param>
/// <param name="Words">Its normal text.</param>
internal sealed record ReadSegment(GuideSpan Source, int Group, string Words)
{
    /// <summary>The reading, or null when it is unread.</summary>
    public SegmentReading? Reading { get; init; }

    /// <summary>The words that stopped the reading.</summary>
    public string? BlockedBy { get; init; }

    /// <summary>Its place among the readings before it, where it is unread or left to people.</summary>
    public SentenceContext? Context { get; init; }

    /// <summary>Whether it was read, and its rules taken back because of an unread neighbour.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>The readings between which nobody may choose.</summary>
    public EquatableArray<string> Ambiguity { get; init; } = [];

    /// <summary>Whether it stands in brackets.</summary>
    public bool IsBracket { get; init; }
}
