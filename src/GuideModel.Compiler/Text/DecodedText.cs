namespace GuideModel.Compiler.Text;

/// <summary>A text with how it was stored.</summary>
/// <param name="Text">The text, without its byte order mark.</param>
/// <param name="Encoding">Its encoding.</param>
/// <param name="HasMark">Whether a byte order mark stood in front.</param>
public sealed record DecodedText(string Text, TextEncoding Encoding, bool HasMark);
