using System.Globalization;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>Reads paths: members by their Chinese terms or English names, with dots between them, <c>[2]</c> for an element,
/// <c>.数量</c> for the length of a list (docs/tests.md, C3).</summary>
/// <param name="direction">The direction.</param>
/// <param name="problems">Takes the mistakes.</param>
internal sealed class FactPathReader(CaseDirection direction, CaseProblems problems)
{
    // Longer lists are nobody's application.
    private const int LongestIndex = 4;

    /// <summary>The path, or null where it was not understood.</summary>
    public FactPath? Read(CaseField field)
    {
        NormalText normal = NormalText.Of(field.Text, new GuideSpan(0, field.Text.Length));

        // A Chinese keyboard gives 。 for a dot.
        string text = normal.Value.Replace('。', '.');
        var steps = new List<FactStep>();
        RecordSpec record = direction.Spec.Record;
        int at = 0;
        while (true)
        {
            int end = text.IndexOfAny(['.', '['], at) is var next && next < 0 ? text.Length : next;
            if (steps.Count > 0 && steps[steps.Count - 1] is { Index: null, Member.Kind: MemberKind.List or MemberKind.TextList } && CaseWords.IsLength(text.Substring(at)))
            {
                return new FactPath(steps, IsLength: true);
            }

            if ((Longest(record, text, at) ?? Below(record, text, at, steps, Span(at, end))) is not { } found)
            {
                problems.UnknownMember(Span(at, end), text.Substring(at, end - at), direction.Spec, record);
                return null;
            }

            int start = at;
            (MemberSpec member, at) = found;
            int? index = null;
            if (at < text.Length && text[at] == '[' && !TryReadIndex(text, member, Span(start, text.Length), ref at, out index))
            {
                return null;
            }

            steps.Add(new FactStep(member, index, Span(start, at)));
            if (at == text.Length)
            {
                return new FactPath(steps, IsLength: false);
            }

            at++;
            string path = string.Join(".", steps.Select(s => s.Member.JsonName));
            bool isTexts = member.Kind == MemberKind.TextList && index is null && CaseWords.IsLength(text.Substring(at));
            if (direction.Shape.Record(path) is { } nested && member.Kind is MemberKind.Object or MemberKind.List)
            {
                record = nested;
            }
            else if (!isTexts)
            {
                problems.NothingBelow(Span(start, text.Length), member);
                return null;
            }
        }

        GuideSpan Span(int from, int to)
        {
            GuideSpan source = normal.Source(Math.Min(from, text.Length), Math.Min(Math.Max(to, from), text.Length));
            return field.Slice(source.Start, source.End).Span;
        }
    }

    // The name of a part holds the name of its whole and a dot, so the longest name is the one meant.
    private static (MemberSpec Member, int End)? Longest(RecordSpec record, string text, int at)
    {
        (MemberSpec Member, int End)? longest = null;
        foreach (MemberSpec member in record.Members)
        {
            foreach (string name in new[] { member.Term, member.JsonName, member.Name }.Select(CaseWords.Normal))
            {
                int end = at + name.Length;
                if (end > (longest?.End ?? at) && end <= text.Length && (end == text.Length || text[end] is '.' or '[')
                    && string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    longest = (member, end);
                }
            }
        }

        return longest;
    }

    // 共同发表论文 alone is enough where one object of the application has it, and no other.
    private (MemberSpec Member, int End)? Below(RecordSpec record, string text, int at, List<FactStep> steps, GuideSpan span)
    {
        var found = record.Members.Where(m => steps.Count == 0 && m.Kind == MemberKind.Object)
            .Select(m => (Object: m, Inner: direction.Shape.Record(m.JsonName) is { } inner ? Longest(inner, text, at) : null)).Where(f => f.Inner is not null).ToList();
        if (found.Count != 1)
        {
            return null;
        }

        steps.Add(new FactStep(found[0].Object, null, span));
        return found[0].Inner;
    }

    private bool TryReadIndex(string text, MemberSpec member, GuideSpan span, ref int at, out int? index)
    {
        int close = text.IndexOf(']', at);
        string inside = close < 0 ? "" : text.Substring(at + 1, close - at - 1);
        index = null;
        if (member.Kind is not (MemberKind.List or MemberKind.TextList))
        {
            problems.NoList(span, member);
            return false;
        }

        bool isPlace = inside.Length is > 0 and <= LongestIndex && inside.All(c => c is >= '0' and <= '9') && (close + 1 == text.Length || text[close + 1] == '.');
        if (!isPlace || int.Parse(inside, CultureInfo.InvariantCulture) is not (> 0 and var place))
        {
            problems.NoPlace(span, member);
            return false;
        }

        (index, at) = (place, close + 1);
        return true;
    }
}
