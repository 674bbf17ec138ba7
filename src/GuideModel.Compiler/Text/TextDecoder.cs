using System.Text;

namespace GuideModel.Compiler.Text;

/// <summary>Decodes text files as they come (GRAMMAR.md, G1.1): what the command line and a build read of one file is the same,
/// and a decoding that is not certain is refused, for garbled text would be read as a guide.</summary>
public static class TextDecoder
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly (byte[] Mark, Encoding Encoding, TextEncoding Name)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8, TextEncoding.Utf8),
        ([0xFF, 0xFE], LittleEndian, TextEncoding.Utf16LittleEndian),
        ([0xFE, 0xFF], BigEndian, TextEncoding.Utf16BigEndian),
        ([0x84, 0x31, 0x95, 0x33], Gb18030, TextEncoding.Gb18030),
    ];

    /// <summary>The text that bytes certainly are, without its byte order mark, or null.</summary>
    public static DecodedText? Decode(byte[] bytes)
    {
        foreach ((byte[] mark, Encoding encoding, TextEncoding name) in Marks)
        {
            if (StartsWith(bytes, mark))
            {
                // UTF-32 begins like UTF-16, but no text has the character of number 0.
                return Strict(encoding, bytes, mark.Length) is { } text && !text.Contains('\0') ? new DecodedText(text, name, HasMark: true) : null;
            }
        }

        bool hasNul = Array.IndexOf(bytes, (byte)0) >= 0;
        DecodedText? chinese = hasNul ? null : Likely(Gb18030, TextEncoding.Gb18030, bytes);
        if (!hasNul && Strict(Utf8, bytes, 0) is { } utf8)
        {
            // Whole texts are UTF-8 by accident only where they are very short.
            return chinese is null || chinese.Text == utf8 || ChineseText.IsLikely(utf8) ? new DecodedText(utf8, TextEncoding.Utf8, HasMark: false) : null;
        }

        DecodedText[] likely = [.. new[]
        {
            chinese,
            Likely(LittleEndian, TextEncoding.Utf16LittleEndian, bytes),
            Likely(BigEndian, TextEncoding.Utf16BigEndian, bytes),
        }.OfType<DecodedText>()];
        return likely.Length == 1 ? likely[0] : null;
    }

    private static DecodedText? Likely(Encoding encoding, TextEncoding name, byte[] bytes) =>
        Strict(encoding, bytes, 0) is { } text && ChineseText.IsLikely(text) ? new DecodedText(text, name, HasMark: false) : null;

    private static string? Strict(Encoding encoding, byte[] bytes, int start)
    {
        try
        {
            return encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool StartsWith(byte[] bytes, byte[] mark) => bytes.Length >= mark.Length && mark.SequenceEqual(bytes.Take(mark.Length));
}
