namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A part of a pattern that carries a value: a bound with its quantity, a noun, a list of unit types.</summary>
internal abstract class Slot
{
    private static int count;

    /// <summary>How many slots there are.</summary>
    public static int Count => Volatile.Read(ref count);

    /// <summary>Its number among all slots, by which a segment remembers what it found.</summary>
    public int Index { get; } = Interlocked.Increment(ref count) - 1;

    /// <summary>Calls <paramref name="found"/> for every way the slot matches at a position. Ask <see cref="SegmentText.Matches"/>,
    /// which remembers them: many patterns ask for the same.</summary>
    public abstract void Match(SegmentText text, int at, Action<int, object> found);

    /// <summary>The words it knows, for finding misspelt ones; none where any words will do.</summary>
    public virtual IEnumerable<string> Words => [];

    /// <summary>The characters that a match may begin with; null where any may.</summary>
    public virtual IEnumerable<char>? FirstCharacters => null;

    /// <summary>Whether nothing at all is a match too.</summary>
    public virtual bool MayBeEmpty => false;

    /// <summary>Whether there is no match in a text without a figure.</summary>
    public virtual bool NeedsFigure => false;

    /// <summary>Whether <see cref="MayMatch"/> ever says no.</summary>
    public virtual bool Needs => NeedsFigure;

    /// <summary>Whether the text has what every match needs: a quick no before matching.</summary>
    public virtual bool MayMatch(SegmentText text) => !NeedsFigure || text.HasFigure;

    /// <summary>The canonical words of a value.</summary>
    public abstract string Render(object value);
}
