using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Reads a sentence segment by segment: completely, or not at all (GRAMMAR.md, "Full consumption").</summary>
internal static class SentenceReader
{
    /// <summary>The segments of a sentence, each with what became of it.</summary>
    public static IReadOnlyList<ReadSegment> Read(GuideText text, GuideSpan span, SentenceContext context)
    {
        NormalText sentence = WithoutEnd(NormalText.Of(text.Content, span));
        var segments = new List<ReadSegment>();
        var before = new List<SegmentReading>(context.Before);
        int groupStart = context.Before.Count - context.Here.Count;
        int lastGroup = 0;
        foreach ((int start, int counted, int end, int group, bool afterComma) in Segmentation.Split(sentence))
        {
            groupStart = group == lastGroup ? groupStart : before.Count;
            lastGroup = group;
            SentenceContext here = context with { Sentence = sentence.Value, Before = before, Here = [.. before.Take(before.Count - groupStart)], AfterComma = afterComma || (start == 0 && context.AfterComma) };
            ReadSegment? unread = afterComma && segments.LastOrDefault(s => !s.IsBracket) is { Reading: null } last ? last : null;
            int left = counted;
            foreach (ReadSegment part in SegmentReader.Read(sentence.Slice(start + counted, end), group, here))
            {
                // 2.精度…: the number belongs to the segment, though it says nothing.
                ReadSegment read = left == 0 ? part : part with { Source = GuideSpan.Between(sentence.Source(start, end).Start, part.Source.End) };
                left = 0;

                // What is listed with 、 shares a verb or subject with what was not read.
                ReadSegment segment = unread is null || read.Reading is not { Rules.Count: > 0 } ? read : read with { Reading = null, BlockedBy = unread.Words };

                // What may yet be reported keeps its place, as it was when it was read.
                segments.Add(segment.Reading is { Role: not SegmentRole.Manual } ? segment : segment with { Context = here with { Before = [.. before] } });
                if (segment.Reading is { } reading && !segment.IsBracket)
                {
                    before.Insert(0, reading with { Listed = afterComma });
                }
            }
        }

        IReadOnlyList<ReadSegment> licensed = Defaults.Apply(Licence.Apply([.. Exemptions.Apply(segments)]));
        if (context.Introduction is { Blocks: not null, Bars: true })
        {
            // A bound that could be checked is seen to be unread.
            licensed = [.. licensed.Select(s => s.Reading is { Rules.Count: > 0 } || Signals.IsOwnDemand(s.Words) ? s : s with { Reading = SegmentReading.Of(SegmentRole.Manual) with { Family = nameof(ManualFamily) }, Ambiguity = [], BlockedBy = null })];
        }

        if (licensed.All(s => s.Reading is null or { Rules.Count: 0, Condition: null }) && Signals.IsBackground(sentence.Value))
        {
            // A whole sentence without any sign of a demand: nothing to check, and nothing beside it that it could change.
            SegmentRole role = Signals.HasDuty(sentence.Value) ? SegmentRole.Manual : SegmentRole.Info;
            return [.. licensed.Select(s => s.Reading is null ? s with { Reading = SegmentReading.Of(role), Ambiguity = [] } : s)];
        }

        return context.Introduction?.Blocks is not { } blocks || (context.Introduction.SparesNamed && Headings.NamesSide(sentence.Value)) ? licensed
            : [.. licensed.Select(s => s.Reading is { Rules.Count: > 0 } ? s with { Reading = null, BlockedBy = blocks } : s)];
    }

    private static NormalText WithoutEnd(NormalText sentence)
    {
        int end = sentence.Length;
        while (end > 0 && "。!?:,;".Contains(sentence.Value[end - 1]))
        {
            end--;
        }

        return sentence.Slice(0, end);
    }
}
