namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Patterns by the character that a match may begin with: at a position only those that can match there are tried, and
/// of those only the ones whose necessary words the text has.</summary>
/// <typeparam name="T">What comes with a pattern.</typeparam>
internal sealed class PatternSet<T>
{
    private readonly Dictionary<char, (Pattern Pattern, T Value)[]> byFirst = [];

    // What may begin with any character.
    private readonly (Pattern Pattern, T Value)[] others;

    public PatternSet(IEnumerable<(Pattern Pattern, T Value)> patterns)
    {
        (Pattern Pattern, T Value, Beginning Begins)[] all = [.. patterns.Select(p => (p.Pattern, p.Value, Of(p.Pattern)))];
        others = [.. all.Where(p => p.Begins.Anything).Select(p => (p.Pattern, p.Value))];
        foreach (char first in all.SelectMany(p => p.Begins.Characters).Distinct())
        {
            byFirst.Add(first, [.. all.Where(p => p.Begins.Anything || p.Begins.Characters.Contains(first)).Select(p => (p.Pattern, p.Value))]);
        }
    }

    /// <summary>The patterns that may match at a position, in their order.</summary>
    public Candidates At(SegmentText text, int at) =>
        new(text, at < text.Length && byFirst.TryGetValue(text.Value[at], out (Pattern, T)[]? patterns) ? patterns : others);

    // What may match nothing at all may stand before anything.
    private static Beginning Of(Pattern pattern)
    {
        var beginning = new Beginning();
        pattern.Begin(beginning);
        beginning.Anything |= beginning.IsOpen;
        return beginning;
    }

    /// <summary>Goes through the patterns that may match.</summary>
    public struct Candidates(SegmentText text, (Pattern Pattern, T Value)[] patterns)
    {
        private int index = -1;

        public readonly (Pattern Pattern, T Value) Current => patterns[index];

        public readonly Candidates GetEnumerator() => this;

        public bool MoveNext()
        {
            while (++index < patterns.Length)
            {
                if (patterns[index].Pattern.MayMatch(text))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
