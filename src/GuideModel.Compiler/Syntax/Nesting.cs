using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>Finds what stands inside brackets, titles 《》 and quotes, in whatever width and style: official texts mix them.
/// A bracket without a partner encloses nothing.</summary>
internal static class Nesting
{
    private const string Openers = "(《[";
    private const string ClosersOf = ")》]";

    // As they are written.
    private const string WrittenOpeners = "(（《“「『【〖[［〔";
    private const string WrittenClosers = ")）》”」』】〗]］〕";

    /// <summary>For each character between two offsets whether it stands inside a pair (the pair's own marks included).</summary>
    public static bool[] Inside(string text, int start, int end)
    {
        var inside = new bool[end - start];
        foreach ((int open, int close) in Pairs(text, start, end))
        {
            for (int i = open; i <= close; i++)
            {
                inside[i - start] = true;
            }
        }

        return inside;
    }

    /// <summary>The outermost pairs, in order: offsets of the opening and the closing mark.</summary>
    public static IEnumerable<(int Open, int Close)> Pairs(string text, int start, int end)
    {
        int[] partner = Partners(text, start, end);
        for (int i = start; i < end; i++)
        {
            if (partner[i - start] > i)
            {
                yield return (i, partner[i - start]);
                i = partner[i - start];
            }
        }
    }

    /// <summary>Offsets of marks without a partner, first to last.</summary>
    public static IEnumerable<int> Unpaired(string text, int start, int end)
    {
        int[] partner = Partners(text, start, end);
        var closed = new HashSet<int>(partner.Where(p => p > 0));
        for (int i = start; i < end; i++)
        {
            char c = Characters.Normal(text[i]);
            bool mark = Openers.Contains(c) || c == '"' || (ClosersOf.Contains(c) && !EndsEnumerator(text, start, i));
            if (mark && partner[i - start] == 0 && !closed.Contains(i))
            {
                yield return i;
            }
        }
    }

    /// <summary>The other half of a mark, as it would be written.</summary>
    public static char PartnerOf(char mark) => WrittenOpeners.IndexOf(mark) is >= 0 and int open ? WrittenClosers[open]
        : WrittenClosers.IndexOf(mark) is >= 0 and int close ? WrittenOpeners[close]
        : Openers.IndexOf(Characters.Normal(mark)) is >= 0 and int plain ? ClosersOf[plain]
        : ClosersOf.IndexOf(Characters.Normal(mark)) is >= 0 and int plainClose ? Openers[plainClose] : '"';

    /// <summary>Whether a mark opens a pair.</summary>
    public static bool Opens(char mark) => !WrittenClosers.Contains(mark) && !ClosersOf.Contains(Characters.Normal(mark));

    // A closing bracket alone is how 1) and a) are written.
    private static bool EndsEnumerator(string text, int start, int at)
    {
        int from = at;
        while (from > start && at - from < 3 && (text[from - 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "一二三四五六七八九十".Contains(text[from - 1])))
        {
            from--;
        }

        return Characters.Normal(text[at]) == ')' && from < at && (from == start || !char.IsLetterOrDigit(text[from - 1]));
    }

    private static int[] Partners(string text, int start, int end)
    {
        var partner = new int[end - start];
        var open = new Stack<int>();
        int quote = -1;
        for (int i = start; i < end; i++)
        {
            char c = Characters.Normal(text[i]);
            if (c == '"')
            {
                if (quote >= 0)
                {
                    partner[quote - start] = i;
                    quote = -1;
                }
                else
                {
                    quote = i;
                }
            }
            else if (Openers.Contains(c))
            {
                open.Push(i);
            }
            else if (ClosersOf.Contains(c) && open.Count > 0 && Openers.IndexOf(Characters.Normal(text[open.Peek()])) == ClosersOf.IndexOf(c))
            {
                partner[open.Pop() - start] = i;
            }
        }

        return partner;
    }
}
