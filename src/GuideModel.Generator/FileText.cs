using System.Security.Cryptography;
using System.Text;
using GuideModel.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GuideModel.Generator;

/// <summary>The text of an additional file, decoded as the command line decodes it.</summary>
/// <remarks>A compiler host knows UTF-8 and UTF-16 with a byte order mark; anything else it decodes by the machine's code page,
/// or with U+FFFD in place of what it cannot. Then the file's own bytes are decoded, if they are provably those of the text: the
/// text carries their checksum. Where the bytes are not at hand the text is refused, never taken garbled.</remarks>
internal static class FileText
{
    /// <summary>The text, or null where its encoding is not certain.</summary>
    public static string? Of(AdditionalText file, CancellationToken cancel)
    {
        if (file.GetText(cancel) is not { } source)
        {
            return null;
        }

        string text = source.ToString();
        bool isUnicode = source.Encoding is null or UTF8Encoding or UnicodeEncoding;
        if (isUnicode && text.IndexOf('\uFFFD') < 0 && text.IndexOf('\0') < 0)
        {
            // UTF-8 by accident is told from Chinese in another encoding by the bytes, which this text can be turned back into.
            return source.Encoding is UTF8Encoding ? TextDecoder.Decode(Encoding.UTF8.GetBytes(text))?.Text : text;
        }

        return Bytes(file.Path, source) is { } bytes ? TextDecoder.Decode(bytes)?.Text : isUnicode ? text : null;
    }

#pragma warning disable RS1035, CA5350 // The bytes are accepted only where the checksum that the host made says that they are the text's own.
    private static byte[]? Bytes(string path, SourceText source)
    {
        try
        {
            byte[] bytes = System.IO.File.ReadAllBytes(path);
            using HashAlgorithm algorithm = source.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : SHA1.Create();
            return algorithm.ComputeHash(bytes).SequenceEqual(source.GetChecksum()) ? bytes : null;
        }
        catch (Exception exception) when (exception is System.IO.IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
#pragma warning restore RS1035, CA5350
}
