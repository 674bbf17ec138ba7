using System.Text;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A node of a sentence pattern. One pattern serves both directions: it matches text and it renders it.</summary>
internal abstract class Pattern
{
    /// <summary>Calls <paramref name="next"/> for every way the pattern matches at a position.</summary>
    public abstract void Match(SegmentText text, int at, Bindings? bindings, Action<int, Bindings?> next);

    /// <summary>Whether the words that every match needs occur at all: a quick no before matching.</summary>
    public abstract bool MayMatch(SegmentText text);

    /// <summary>The parts that can say no, the cheapest first; none where the pattern never does.</summary>
    public abstract IReadOnlyList<Pattern> Needs { get; }

    /// <summary>Gathers the characters that a match may begin with.</summary>
    public abstract void Begin(Beginning beginning);

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

/// <summary>What a pattern may begin with, gathered part by part until one cannot be left out.</summary>
internal sealed class Beginning
{
    /// <summary>The characters so far.</summary>
    public HashSet<char> Characters { get; } = [];

    /// <summary>Whether any other character may stand there too.</summary>
    public bool Anything { get; set; }

    /// <summary>Whether all parts so far may be left out, so that the next one may begin as well.</summary>
    public bool IsOpen { get; set; } = true;
}

internal sealed class WordPattern(string word) : Pattern
{
    private readonly SoughtWord sought = new(word);

    public override IEnumerable<string> Words => [word];

    public override IReadOnlyList<Pattern> Needs => [this];

    public override bool MayMatch(SegmentText text) => text.Has(sought);

    public override void Begin(Beginning beginning)
    {
        beginning.Characters.Add(word[0]);
        beginning.IsOpen = false;
    }

    public override void Match(SegmentText text, int at, Bindings? bindings, Action<int, Bindings?> next)
    {
        if (text.StartsWith(word, at))
        {
            next(at + word.Length, bindings);
        }
    }

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

    public override void Begin(Beginning beginning)
    {
        foreach (Pattern part in parts)
        {
            if (beginning.IsOpen)
            {
                part.Begin(beginning);
            }
        }
    }

    public override void Match(SegmentText text, int at, Bindings? bindings, Action<int, Bindings?> next) =>
        MatchFrom(0, text, at, bindings, next);

    public override bool Render(StringBuilder output, IReadOnlyDictionary<string, object> values) =>
        parts.All(p => p.Render(output, values));

    public override bool Names(IReadOnlyDictionary<string, object> values) => parts.Any(p => p.Names(values));

    private void MatchFrom(int index, SegmentText text, int at, Bindings? bindings, Action<int, Bindings?> next)
    {
        if (index == parts.Count)
        {
            next(at, bindings);
            return;
        }

        parts[index].Match(text, at, bindings, (end, bound) => MatchFrom(index + 1, text, end, bound, next));
    }
}

/// <summary>One of several; the first is the canonical one.</summary>
internal sealed class ChoicePattern(IReadOnlyList<Pattern> choices) : Pattern
{
    public override IEnumerable<string> Words => choices.SelectMany(c => c.Words);

    public override IReadOnlyList<Pattern> Needs => choices.All(c => c.Needs.Count > 0) ? [this] : [];

    public override void Begin(Beginning beginning)
    {
        bool open = false;
        foreach (Pattern choice in choices)
        {
            beginning.IsOpen = true;
            choice.Begin(beginning);
            open |= beginning.IsOpen;
        }

        beginning.IsOpen = open;
    }

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

    public override void Match(SegmentText text, int at, Bindings? bindings, Action<int, Bindings?> next)
    {
        foreach (Pattern choice in choices)
        {
            choice.Match(text, at, bindings, next);
        }
    }

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

    public override void Begin(Beginning beginning)
    {
        inner.Begin(beginning);
        beginning.IsOpen = true;
    }

    public override void Match(SegmentText text, int at, Bindings? bindings, Action<int, Bindings?> next)
    {
        inner.Match(text, at, bindings, next);
        next(at, bindings);
    }

    public override bool Render(StringBuilder output, IReadOnlyDictionary<string, object> values) =>
        !inner.Names(values) || inner.Render(output, values);

    public override bool Names(IReadOnlyDictionary<string, object> values) => inner.Names(values);
}

internal sealed class SlotPattern(Slot slot, string name) : Pattern
{
    public override IEnumerable<string> Words => slot.Words;

    public override IReadOnlyList<Pattern> Needs => slot.Needs ? [this] : [];

    public override bool MayMatch(SegmentText text) => text.May(slot);

    public override void Begin(Beginning beginning)
    {
        if (slot.FirstCharacters is { } first)
        {
            beginning.Characters.UnionWith(first);
        }
        else
        {
            beginning.Anything = true;
        }

        beginning.IsOpen = slot.MayBeEmpty;
    }

    public override void Match(SegmentText text, int at, Bindings? bindings, Action<int, Bindings?> next)
    {
        foreach (SlotMatch match in text.Matches(slot, at))
        {
            next(match.End, new Bindings(name, match.Value, bindings));
        }
    }

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
