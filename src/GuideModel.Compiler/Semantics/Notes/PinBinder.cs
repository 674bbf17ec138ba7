using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>Completes the rules that notes supply, when the whole guide has been read: types of their members, and their words.</summary>
internal static class PinBinder
{
    public static void Bind(GuideText text, ReadDocument read, IReadOnlyList<PendingPin> pins, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (pins.Count == 0)
        {
            return;
        }

        // What one reading counts is a list in every other.
        var known = new KnownMembers(read);
        foreach (PendingPin pin in pins)
        {
            foreach (string path in PinLists.Of(pin.Written.Reading).Where(p => known.Find(pin.Direction?.Number, p, ofElement: false) is null))
            {
                known.Add(pin.Direction?.Number, new MemberUse(path, MemberKind.List, vocabulary.TermOf(path.Substring(path.LastIndexOf('.') + 1))), pin.Words.Value);
            }
        }

        foreach (PendingPin pin in pins)
        {
            var typer = new PinTyper(known, vocabulary, pin);
            if (typer.Type(pin.Written.Reading))
            {
                PlacedRule placed = pin.Rules[pin.Index];
                EquatableArray<MemberUse> members = typer.Members.Distinct().ToEquatableArray();
                string says = new Chinese(vocabulary, members).Say(pin.Written.Reading);
                pin.Rules[pin.Index] = placed with { Rule = placed.Rule with { Members = members, Says = says } };
            }
            else
            {
                PinProblem problem = typer.Problem!;
                diagnostics.Pin(text, PlaceOf(text, pin.Written.Span, problem.Path), problem);
            }
        }
    }

    // The member itself, where the note writes it as the reading does.
    private static GuideSpan PlaceOf(GuideText text, GuideSpan written, string path)
    {
        int at = path.Length == 0 ? -1 : text.Content.IndexOf(path, written.Start, written.Length, StringComparison.Ordinal);
        return at < 0 ? written : new GuideSpan(at, path.Length);
    }
}
