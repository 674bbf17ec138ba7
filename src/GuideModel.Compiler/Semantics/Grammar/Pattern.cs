using System.Text;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A node of a sentence pattern. One pattern serves both directions: it matches text and it renders it.</summary>
internal abstract class Pattern
{
    /// <summary>Whether there is no match in a text without a figure.</summary>
    public bool NeedsFigure => Needs.Any(n => n is SlotPattern { IsFigure: true });

    /// <summary>The pattern ready for matching, with what follows it.</summary>
    public abstract Matcher Then(Matcher next);

    /// <summary>Whether the words that every match needs occur at all: a quick no before matching.</summary>
    public abstract bool MayMatch(SegmentText text);

    /// <summary>The parts that can say no, the cheapest first; none where the pattern never does.</summary>
    public abstract IReadOnlyList<Pattern> Needs { get; }

    /// <summary>Writes the canonical form; false if a value needed is not there.</summary>
    public abstract bool Render(StringBuilder output, IReadOnlyDictionary<string, object> values);

    /// <summary>The words it may match, for finding misspelt ones.</summary>
    public abstract IEnumerable<string> Words { get; }

    /// <summary>Whether a slot inside is named by the values.</summary>
    public virtual bool Names(IReadOnlyDictionary<string, object> values) => false;
}

/// <summary>What the slots of a match hold, latest first.</summary>
internal sealed record Bindings(string Name, object Value, Bindings? Rest)
{
    public static T? Find<T>(Bindings? bindings, string name)
    {
        for (Bindings? b = bindings; b is not null; b = b.Rest)
        {
            if (b.Name == name)
            {
                return (T)b.Value;
            }
        }

        return default;
    }
}

internal sealed class WordPattern(string word) : Pattern
{
    private readonly SoughtWord sought = new(word);

    public override IEnumerable<string> Words => [word];

    public override IReadOnlyList<Pattern> Needs => [this];

    public override bool MayMatch(SegmentText text) => text.Has(sought);

    public override Matcher Then(Matcher next) => new WordMatcher(word, next);

    public override bool Render(StringBuilder output, IReadOnlyDictionary<string, object> values)
    {
        output.Append(word);
        return true;
    }
}

internal sealed class SequencePattern(IReadOnlyList<Pattern> parts) : Pattern
{
    public override IEnumerable<string> Words => parts.SelectMany(p => p.Words);

    // What a slot needs is asked for once a segment, a choice tries one after the other.
    public override IReadOnlyList<Pattern> Needs { get; } = [.. parts.SelectMany(p => p.Needs).OrderBy(p => p switch { SlotPattern => 0, WordPattern => 1, _ => 2 })];

    public override bool MayMatch(SegmentText text)
    {
        foreach (Pattern part in Needs)
        {
            if (!part.MayMatch(text))
            {
                return false;
            }
        }

        return true;
    }

    public override Matcher Then(Matcher next) => parts.Reverse().Aggregate(next, (following, part) => part.Then(following));

    public override bool Render(StringBuilder output, IReadOnlyDictionary<string, object> values) =>
        parts.All(p => p.Render(output, values));

    public override bool Names(IReadOnlyDictionary<string, object> values) => parts.Any(p => p.Names(values));
}

/// <summary>One of several; the first is the canonical one.</summary>
internal sealed class ChoicePattern(IReadOnlyList<Pattern> choices) : Pattern
{
    public override IEnumerable<string> Words => choices.SelectMany(c => c.Words);

    public override IReadOnlyList<Pattern> Needs => choices.All(c => c.Needs.Count > 0) ? [this] : [];

    public override bool MayMatch(SegmentText text)
    {
        foreach (Pattern choice in choices)
        {
            if (choice.MayMatch(text))
            {
                return true;
            }
        }

        return false;
    }

    public override Matcher Then(Matcher next) => new ChoiceMatcher([.. choices.Select(c => c.Then(next))]);

    public override bool Render(StringBuilder output, IReadOnlyDictionary<string, object> values) =>
        (choices.FirstOrDefault(c => c.Names(values)) ?? choices[0]).Render(output, values);

    public override bool Names(IReadOnlyDictionary<string, object> values) => choices.Any(c => c.Names(values));
}

/// <summary>May be left out; rendered only when a slot inside has a value.</summary>
internal sealed class OptionalPattern(Pattern inner) : Pattern
{
    public override IEnumerable<string> Words => inner.Words;

    public override IReadOnlyList<Pattern> Needs => [];

    public override bool MayMatch(SegmentText text) => true;

    public override Matcher Then(Matcher next) => new ChoiceMatcher([inner.Then(next), next]);

    public override bool Render(StringBuilder output, IReadOnlyDictionary<string, object> values) =>
        !inner.Names(values) || inner.Render(output, values);

    public override bool Names(IReadOnlyDictionary<string, object> values) => inner.Names(values);
}

internal sealed class SlotPattern(Slot slot, string name) : Pattern
{
    /// <summary>Whether the slot holds a figure.</summary>
    public bool IsFigure => slot.NeedsFigure;

    public override IEnumerable<string> Words => slot.Words;

    public override IReadOnlyList<Pattern> Needs => slot.Needs ? [this] : [];

    public override bool MayMatch(SegmentText text) => text.May(slot);

    public override Matcher Then(Matcher next) => new SlotMatcher(slot, name, next);

    public override bool Render(StringBuilder output, IReadOnlyDictionary<string, object> values)
    {
        // A slot nobody gave a value has nothing to say (a modal, a circumstance).
        if (values.TryGetValue(name, out object? value))
        {
            output.Append(slot.Render(value));
        }

        return true;
    }

    public override bool Names(IReadOnlyDictionary<string, object> values) => values.ContainsKey(name);
}
