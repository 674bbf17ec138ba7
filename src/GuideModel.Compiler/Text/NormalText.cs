using System.Text;

namespace GuideModel.Compiler.Text;

/// <summary>Text as the grammar reads it: without blanks, punctuation and digits in one width, each character with the
/// offset it came from (GRAMMAR.md, "Text").</summary>
/// <remarks>Never the normal form of a whole text (NFKC would turn ① into 1): character by character, so that the offset
/// map is exact.</remarks>
public sealed class NormalText
{
    private readonly int[] offsets;

    private NormalText(string value, int[] offsets)
    {
        Value = value;
        this.offsets = offsets;
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
        for (int i = span.Start; i < span.End; i++)
        {
            char c = content[i];
            if (IsBlank(c))
            {
                // A blank between two Latin words separates them; any other is an accident of line breaking.
                bool separates = value.Length > 0 && IsLatinLetter(value[value.Length - 1]) && NextIsLatin(content, i + 1, span.End);
                if (!separates || value[value.Length - 1] == ' ')
                {
                    continue;
                }

                c = ' ';
            }

            value.Append(Normal(c));
            offsets.Add(i);
        }

        return new NormalText(value.ToString(), [.. offsets]);
    }

    /// <summary>The part between two positions.</summary>
    public NormalText Slice(int start, int end) =>
        new(Value.Substring(start, end - start), offsets.Skip(start).Take(end - start).ToArray());

    /// <summary>The text without the part between two positions.</summary>
    public NormalText Without(int start, int end) =>
        new(Value.Remove(start, end - start), [.. offsets.Take(start), .. offsets.Skip(end)]);

    /// <summary>The source span of the characters between two positions; empty when they are.</summary>
    public GuideSpan Source(int start, int end) =>
        start >= end ? new GuideSpan(offsets.Length == 0 ? 0 : offsets[Math.Min(start, offsets.Length - 1)], 0)
            : GuideSpan.Between(offsets[start], offsets[end - 1] + 1);

    private static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' || Invisible.Is(c);

    private static bool IsLatinLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool NextIsLatin(string content, int from, int end)
    {
        while (from < end && IsBlank(content[from]))
        {
            from++;
        }

        return from < end && IsLatinLetter(content[from]);
    }

    private static char Normal(char c) => c switch
    {
        '。' or '、' or '《' or '》' => c,
        '\u201C' or '\u201D' or '\u201E' or '「' or '」' or '＂' => '"',
        '—' or '–' or '－' or '~' or '～' or '−' or '‐' or '‑' => '-',
        '〔' or '【' => '(',
        '〕' or '】' => ')',
        '∶' => ':',
        '＜' => '<',
        '＞' => '>',
        // The full-width forms of ASCII stand at a fixed distance.
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        // Kangxi and CJK radicals that PDF extraction leaves in place of the ideographs.
        >= '\u2F00' and <= '\u2FD5' or >= '\u2E80' and <= '\u2EF3' => c.ToString().Normalize(NormalizationForm.FormKC)[0],
        _ => c,
    };
}
