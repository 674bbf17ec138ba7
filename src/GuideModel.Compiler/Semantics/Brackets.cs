using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Parts a segment from the brackets in it that have a reading of their own, so that no character belongs to two
/// (GRAMMAR.md, G3.5).</summary>
internal static class Brackets
{
    /// <summary>The parts of segments, each bracket at the end of its segment apart; one in the middle goes with its segment.</summary>
    public static List<ReadPart> Apart(GuideText text, IReadOnlyList<ReadSegment> segments, List<ReadPart> parts)
    {
        // From the last to the first: a bracket that was cut off makes the one before it the last.
        for (int i = parts.Count - 1; i > 0; i--)
        {
            int host = i - 1;
            while (host > 0 && segments[host].IsBracket)
            {
                host--;
            }

            ReadPart bracket = parts[i];
            ReadPart whole = parts[host];
            if (!segments[i].IsBracket || bracket.Span.Start < whole.Span.Start || bracket.Span.Start >= whole.Span.End)
            {
                continue;
            }

            int end = TrimmedBack(text, whole.Span.Start, bracket.Span.Start, c => Characters.Normal(c) is '(' or '[' || Characters.IsBlank(c));
            if (end > whole.Span.Start && IsClosing(text, bracket.Span.End, whole.Span.End))
            {
                parts[host] = whole with { Span = GuideSpan.Between(whole.Span.Start, end) };
            }
            else if (bracket.Role == SegmentRole.Manual && end > whole.Span.Start)
            {
                // 8:00至…: from the hour on it is for people.
                parts[host] = whole with { Span = GuideSpan.Between(whole.Span.Start, end) };
                parts[i] = bracket with { Span = GuideSpan.Between(bracket.Span.Start, whole.Span.End) };
            }
            else if (bracket.Role == SegmentRole.Manual && bracket.Span.Start == whole.Span.Start && i == host + 1)
            {
                // 截至2026年1月1日|年龄…: what is for people stands before the rule.
                parts[host] = bracket;
                parts[i] = whole with { Span = GuideSpan.Between(bracket.Span.End, whole.Span.End) };
            }
            else if (whole is { Role: SegmentRole.Manual, Rules.Count: 0 } && bracket.Rules.Count > 0 && end > whole.Span.Start)
            {
                // 须上传A(外文文本应附译文)以及B: what is left to people stands on both sides of the rule.
                int start = bracket.Span.End;
                while (start < whole.Span.End && (Characters.Normal(text.Content[start]) is ')' or ']' || Characters.IsBlank(text.Content[start])))
                {
                    start++;
                }

                parts[host] = whole with { Span = GuideSpan.Between(whole.Span.Start, end) };
                parts.Insert(i + 1, whole with { Span = GuideSpan.Between(start, whole.Span.End) });
            }
            else
            {
                parts[host] = whole with
                {
                    Role = Together(whole.Role, bracket.Role),
                    Rules = [.. whole.Rules, .. bracket.Rules],
                };
                parts.RemoveAt(i);
            }
        }

        return parts;
    }

    // What was not read must be seen; else the stronger of the two.
    private static SegmentRole Together(SegmentRole one, SegmentRole other) =>
        one == SegmentRole.Unread || other == SegmentRole.Unread ? SegmentRole.Unread : one < other ? one : other;

    private static bool IsClosing(GuideText text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!(Characters.Normal(text.Content[i]) is ')' or ']' || Characters.IsBlank(text.Content[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static int TrimmedBack(GuideText text, int start, int end, Func<char, bool> drop)
    {
        while (end > start && drop(text.Content[end - 1]))
        {
            end--;
        }

        return end;
    }
}
