namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A pattern made ready for matching: each part holds what follows it, and the characters that this may begin with, so
/// that of the many ends of a noun phrase only those are followed up behind which the pattern can go on.</summary>
internal abstract class Matcher(Beginning begins)
{
    private readonly CharacterSet first = new(begins.Characters);

    /// <summary>What a match begins with.</summary>
    public Beginning Begins => begins;

    /// <summary>Accepts whatever was matched before.</summary>
    public static Matcher Anywhere { get; } = new EndMatcher(new Beginning([], Anything: true, Nothing: true));

    /// <summary>Accepts what was matched before if it is all of the text.</summary>
    public static Matcher AtEnd { get; } = new EndMatcher(new Beginning([], Anything: false, Nothing: true));

    /// <summary>Calls <paramref name="found"/> for every way to match from a position on.</summary>
    public abstract void Match(SegmentText text, int at, Bindings? bindings, Action<int, Bindings?> found);

    /// <summary>Whether a match may begin at a position: a quick no before matching.</summary>
    public bool MayMatchAt(SegmentText text, int at) =>
        at < text.Length ? begins.Anything || first.MayHold(text.Value[at]) : begins.Nothing;

    private sealed class EndMatcher(Beginning begins) : Matcher(begins)
    {
        public override void Match(SegmentText text, int at, Bindings? bindings, Action<int, Bindings?> found)
        {
            if (MayMatchAt(text, at))
            {
                found(at, bindings);
            }
        }
    }
}

/// <summary>What something may begin with.</summary>
/// <param name="Characters">These characters,</param>
/// <param name="Anything">or any at all;</param>
/// <param name="Nothing">and whether it may stand at the very end, being nothing.</param>
internal sealed record Beginning(HashSet<char> Characters, bool Anything, bool Nothing)
{
    /// <summary>What one or the other may begin with.</summary>
    public Beginning Or(Beginning other) => new([.. Characters, .. other.Characters], Anything || other.Anything, Nothing || other.Nothing);
}

internal sealed class WordMatcher(string word, Matcher next) : Matcher(new Beginning([word[0]], Anything: false, Nothing: false))
{
    public override void Match(SegmentText text, int at, Bindings? bindings, Action<int, Bindings?> found)
    {
        if (text.StartsWith(word, at))
        {
            next.Match(text, at + word.Length, bindings, found);
        }
    }
}

internal sealed class ChoiceMatcher(IReadOnlyList<Matcher> choices) : Matcher(choices.Select(c => c.Begins).Aggregate((one, other) => one.Or(other)))
{
    private readonly Matcher[] choices = [.. choices];

    public override void Match(SegmentText text, int at, Bindings? bindings, Action<int, Bindings?> found)
    {
        foreach (Matcher choice in choices)
        {
            if (choice.MayMatchAt(text, at))
            {
                choice.Match(text, at, bindings, found);
            }
        }
    }
}

internal sealed class SlotMatcher(Slot slot, string name, Matcher next) : Matcher(Begin(slot, next))
{
    public override void Match(SegmentText text, int at, Bindings? bindings, Action<int, Bindings?> found)
    {
        foreach (SlotMatch match in text.Matches(slot, at))
        {
            if (next.MayMatchAt(text, match.End))
            {
                next.Match(text, match.End, new Bindings(name, match.Value, bindings), found);
            }
        }
    }

    private static Beginning Begin(Slot slot, Matcher next)
    {
        var own = new Beginning([.. slot.FirstCharacters ?? []], slot.FirstCharacters is null, Nothing: false);
        return slot.MayBeEmpty ? own.Or(next.Begins) : own;
    }
}
