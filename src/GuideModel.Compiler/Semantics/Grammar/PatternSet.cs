namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Patterns by the character that a match may begin with: at a position only those that can match there are tried, and
/// of those only the ones whose necessary words the text has.</summary>
/// <typeparam name="T">What comes with a pattern.</typeparam>
internal sealed class PatternSet<T>
{
    private readonly Dictionary<char, Entries> byFirst = [];

    // What may begin with any character.
    private readonly Entries others;

    /// <summary>Patterns that match up to the end of a text, or anywhere.</summary>
    public PatternSet(IEnumerable<(Pattern Pattern, T Value)> patterns, bool toTheEnd)
    {
        Entry[] all = [.. patterns.Select(p => new Entry(p.Pattern, p.Pattern.Then(toTheEnd ? Matcher.AtEnd : Matcher.Anywhere), p.Value))];
        others = new Entries([.. all.Where(e => e.Matcher.Begins.Anything)]);
        foreach (char first in all.SelectMany(e => e.Matcher.Begins.Characters).Distinct())
        {
            byFirst.Add(first, new Entries([.. all.Where(e => e.Matcher.Begins.Anything || e.Matcher.Begins.Characters.Contains(first))]));
        }
    }

    /// <summary>The patterns that may match at a position, in their order.</summary>
    public Candidates At(SegmentText text, int at)
    {
        Entries entries = at < text.Length && byFirst.TryGetValue(text.Value[at], out Entries? known) ? known : others;
        return new(text, text.HasFigure ? entries.All : entries.WithoutFigure);
    }

    /// <summary>Goes through the patterns that may match.</summary>
    public struct Candidates(SegmentText text, Entry[] entries)
    {
        private int index = -1;

        public readonly (Matcher Matcher, T Value) Current => (entries[index].Matcher, entries[index].Value);

        public readonly Candidates GetEnumerator() => this;

        public bool MoveNext()
        {
            while (++index < entries.Length)
            {
                if (entries[index].Pattern.MayMatch(text))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Patterns, and those of them that match text without a figure: most text has none, most patterns want one.</summary>
    private sealed class Entries(Entry[] all)
    {
        public Entry[] All => all;

        public Entry[] WithoutFigure { get; } = [.. all.Where(e => !e.Pattern.NeedsFigure)];
    }

    /// <summary>A pattern, made ready.</summary>
    internal sealed record Entry(Pattern Pattern, Matcher Matcher, T Value);
}
