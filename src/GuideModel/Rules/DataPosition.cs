using System.Text;

namespace GuideModel;

/// <summary>A place in applications' data.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column, in characters as editors count them.</param>
public readonly record struct DataPosition(long Line, long Column)
{
    /// <summary>Where a text begins.</summary>
    public static DataPosition Start { get; } = new(1, 1);

    /// <summary>Where this place of a text is in the longer text that the text is part of.</summary>
    /// <param name="start">Where the text begins.</param>
    public DataPosition From(DataPosition start) => new(start.Line + Line - 1, Line == 1 ? start.Column + Column - 1 : Column);

    /// <summary>Where what follows a text begins.</summary>
    /// <param name="utf8">The text in UTF-8; what is none counts as editors show it.</param>
    public DataPosition Behind(ReadOnlySpan<byte> utf8)
    {
        int lastBreak = utf8.LastIndexOf((byte)'\n');
        int characters = Encoding.UTF8.GetCharCount(utf8[(lastBreak + 1)..]);
        return lastBreak < 0 ? this with { Column = Column + characters } : new(Line + utf8.Count((byte)'\n'), 1 + characters);
    }

    /// <summary>The place of a byte of a text.</summary>
    internal static DataPosition Of(ReadOnlySpan<byte> utf8, long offset) => Start.Behind(utf8[..(int)Math.Min(offset, utf8.Length)]);

    /// <summary>The place of the first byte of a text that is no UTF-8, or null.</summary>
    internal static DataPosition? OfInvalid(ReadOnlySpan<byte> utf8)
    {
        for (int at = 0; at < utf8.Length;)
        {
            at += utf8[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var ascii ? ascii : utf8.Length - at;
            if (at < utf8.Length && Rune.DecodeFromUtf8(utf8[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
            {
                at += length;
            }
            else if (at < utf8.Length)
            {
                return Of(utf8, at);
            }
        }

        return null;
    }
}
