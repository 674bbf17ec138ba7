using System.Text;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Text;

namespace GuideModel.Cli.Input;

/// <summary>Reads text files as they come from Windows and from PDF, never garbled.</summary>
internal static class TextFiles
{
    /// <summary>The path that stands for the standard input.</summary>
    public const string Standard = "-";

    /// <summary>The text of a file, or of the standard input for <c>-</c>; without its byte order mark.</summary>
    public static string Read(string path, Session session) => Decode(path, Bytes(path, session), session);

    /// <summary>The text that a file's bytes are; says which encoding it is in when that is not UTF-8.</summary>
    public static string Decode(string path, byte[] bytes, Session session)
    {
        if (TextDecoder.Decode(bytes) is not { } decoded)
        {
            GuideDiagnostic refused = UnreadableFile.At(path);
            throw new InputException($"{path}：{refused.Code} {refused.Message}说明见 guide explain {refused.Code}", $"{path}: {refused.Code} {refused.MessageEn} See guide explain {refused.Code}");
        }

        if (decoded.Encoding != TextEncoding.Utf8)
        {
            session.Notice($"{path} 按 {NameOf(decoded.Encoding)} 编码读取。", $"{path} was read as {NameOf(decoded.Encoding)}.");
        }

        return decoded.Text;
    }

    /// <summary>The bytes of a file, or of the standard input for <c>-</c>.</summary>
    public static byte[] Bytes(string path, Session session)
    {
        using Stream stream = Open(path, session);
        using var bytes = new MemoryStream();
        try
        {
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, exception);
        }
    }

    /// <summary>A file to be read bit by bit, or the standard input.</summary>
    public static Stream Open(string path, Session session)
    {
        if (path == Standard)
        {
            return session.Input;
        }

        try
        {
            return session.Surroundings.Open(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(path, exception);
        }
    }

    /// <summary>Puts another text into a file, in the encoding it has.</summary>
    public static void Replace(string path, string text, Session session)
    {
        SafeFile.Replace(path, Encoded(text, TextDecoder.Decode(Bytes(path, session))));
    }

    private static byte[] Encoded(string text, DecodedText? like)
    {
        bool marked = like?.HasMark == true;
        Encoding encoding = like?.Encoding switch
        {
            TextEncoding.Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
            TextEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, marked),
            TextEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, marked),
            _ => new UTF8Encoding(marked),
        };
        return [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
    }

    private static string NameOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Gb18030 => "GB18030",
        TextEncoding.Utf16LittleEndian => "UTF-16 LE",
        TextEncoding.Utf16BigEndian => "UTF-16 BE",
        _ => "UTF-8",
    };

    private static InputException Unreadable(string path, Exception exception) =>
        exception is FileNotFoundException or DirectoryNotFoundException
            ? new InputException($"找不到文件 {path}。", $"There is no file {path}.")
            : new InputException($"文件 {path} 打不开：{exception.Message}", $"{path} cannot be opened: {exception.Message}");
}
