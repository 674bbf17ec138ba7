using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>Applies the notes below a paragraph to what was read of its sentences (GRAMMAR.md, G10.2–G10.5).</summary>
internal sealed class NotedParagraph(GuideText text, Pins pins, DiagnosticBag diagnostics)
{
    public void Apply(IReadOnlyList<SentenceParts> sentences, BlockNotes notes, ReadDirection? direction)
    {
        foreach (SentenceParts sentence in sentences)
        {
            sentence.Note = notes.Whole;
        }

        string[] words = notes.Quoted.Count == 0 ? [] : [.. sentences.Select(s => NormalText.Of(text.Content, s.Span).Value)];
        foreach (MarginNote note in notes.Quoted)
        {
            Choose(note, sentences, words);
        }

        foreach (IGrouping<MarginNote, SentenceParts> noted in sentences.Where(s => s.Note is not null).GroupBy(s => s.Note!).ToList())
        {
            if (noted.Key.Kind == NoteKind.Reading)
            {
                Pin(noted.Key, [.. noted], direction);
            }
            else
            {
                Settle(noted.Key, noted);
            }
        }

        if (notes.Unread is { } accepted)
        {
            foreach (SentenceParts sentence in sentences.Where(s => !s.Settled))
            {
                sentence.Parts = [.. sentence.Parts.Select(p => p.Role == SegmentRole.Unread ? p with { Note = accepted.Words } : p)];
            }
        }
    }

    // The one sentence that has the quoted words.
    private void Choose(MarginNote note, IReadOnlyList<SentenceParts> sentences, string[] words)
    {
        List<SentenceParts> fitting = [.. sentences.Where((_, i) => words[i].Contains(note.Quote!))];
        if (fitting is not [var sentence])
        {
            note.Used = true;
            diagnostics.NoteSentence(text, note.QuoteSpan, text.Quote(note.QuoteSpan), fitting.Count);
        }
        else if (sentence.Note is { Quote: not null } other)
        {
            note.Used = true;
            diagnostics.NotesDisagree(text, note.Span, note.Words, other.Span, other.Words);
        }
        else
        {
            sentence.Note = note;
        }
    }

    private static void Settle(MarginNote note, IEnumerable<SentenceParts> sentences)
    {
        SegmentRole role = note.Kind == NoteKind.Manual ? SegmentRole.Manual : SegmentRole.Info;
        foreach (SentenceParts sentence in sentences)
        {
            note.Used |= sentence.Parts.Any(p => p.Role != role);
            sentence.Parts = [new ReadPart(sentence.Span, role, [], Note: note.Words)];
            sentence.Settled = true;
        }
    }

    private void Pin(MarginNote note, List<SentenceParts> sentences, ReadDirection? direction)
    {
        note.Used = true;
        PinnedReadings pinned = pins.Resolve(note, direction);
        List<PlacedRule> read = [.. sentences.SelectMany(s => s.Parts).SelectMany(p => p.Rules)];
        List<WrittenReading> supplied = pinned.NotIn(read);

        // Where nothing was read, or only that people must judge, a note may supply the rules.
        List<SentenceParts> unread = [.. sentences.Where(s => s.Background || s.Has(SegmentRole.Unread))];
        List<SentenceParts> open = unread.Count > 0 ? unread : [.. sentences.Where(s => s.Has(SegmentRole.Manual))];
        if (pinned.IsEmpty)
        {
            sentences.ForEach(s => s.Settled = true);
        }
        else if (!pinned.Contains(read) || (supplied.Count > 0 && open.Count == 0))
        {
            sentences.ForEach(s => s.Settled = true);
            diagnostics.PinDisagrees(text, note.Span, pinned.ToString(), PinnedReadings.Print(read), sentences[0].Span);
        }
        else if (supplied.Count > 0 && open.Count > 1)
        {
            open.ForEach(s => s.Settled = true);
            diagnostics.PinSentence(text, note.Span, [.. open.Select(s => s.Span)]);
        }
        else if (supplied.Count > 0)
        {
            SentenceParts sentence = open[0];
            List<PlacedRule> own = [.. sentence.Parts.SelectMany(p => p.Rules)];
            sentence.Parts = [pins.Part(note, pinned, own, supplied, sentence.Span, sentence.Span, direction)];
            sentence.Settled = true;
        }
    }
}
