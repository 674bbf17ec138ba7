using System.Text;

namespace GuideModel.Compiler.Text;

/// <summary>Text as the grammar reads it: without blanks, punctuation and digits in one width, each character with the
/// offset it came from (GRAMMAR.md, "Text").</summary>
public sealed class NormalText
{
    private readonly int[] offsets;
    private readonly bool[] apart;

    private NormalText(string value, int[] offsets, bool[] apart)
    {
        Value = value;
        this.offsets = offsets;
        this.apart = apart;
    }

    /// <summary>The normal characters.</summary>
    public string Value { get; }

    /// <summary>Their number.</summary>
    public int Length => Value.Length;

    /// <summary>Normalises a span of a text.</summary>
    public static NormalText Of(string content, GuideSpan span)
    {
        var value = new StringBuilder(span.Length);
        var offsets = new List<int>(span.Length);
        var apart = new List<bool>(span.Length);
        int blank = -1;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = content[i];
            if (Characters.IsNothing(c))
            {
                continue;
            }

            if (Characters.IsBlank(c))
            {
                blank = blank < 0 ? i : blank;
                continue;
            }

            c = Characters.Normal(c);

            // A blank between two Latin words separates them; any other is an accident of line breaking.
            if (blank >= 0 && value.Length > 0 && Characters.IsLatinLetter(value[value.Length - 1]) && Characters.IsLatinLetter(c))
            {
                value.Append(' ');
                offsets.Add(blank);
                apart.Add(false);
            }

            value.Append(c);
            offsets.Add(i);
            apart.Add(blank >= 0);
            blank = -1;
        }

        return new NormalText(value.ToString(), [.. offsets], [.. apart]);
    }

    /// <summary>The part between two positions.</summary>
    public NormalText Slice(int start, int end) =>
        new(Value.Substring(start, end - start), offsets.AsSpan(start, end - start).ToArray(), apart.AsSpan(start, end - start).ToArray());

    /// <summary>The source offset of the character at a position before the end.</summary>
    public int OffsetAt(int position) => offsets[position];

    /// <summary>Whether blanks stood in the source before the character at a position.</summary>
    public bool HasGap(int position) => position < Length && apart[position];

    /// <summary>The text without the part between two positions.</summary>
    public NormalText Without(int start, int end) =>
        new(Value.Remove(start, end - start), [.. offsets.Take(start), .. offsets.Skip(end)], [.. apart.Take(start), .. apart.Skip(end)]);

    /// <summary>The source span of the characters between two positions; empty when they are.</summary>
    public GuideSpan Source(int start, int end) =>
        start >= end ? new GuideSpan(offsets.Length == 0 ? 0 : offsets[Math.Min(start, offsets.Length - 1)], 0)
            : GuideSpan.Between(offsets[start], offsets[end - 1] + 1);
}
