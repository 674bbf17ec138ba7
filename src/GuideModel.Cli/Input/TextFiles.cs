using System.Text;

namespace GuideModel.Cli.Input;

/// <summary>Reads text files as they come from Windows: strict UTF-8, else strict GB18030, never garbled.</summary>
internal static class TextFiles
{
    /// <summary>The path that stands for the standard input.</summary>
    public const string Standard = "-";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text of a file, or of the standard input for <c>-</c>; without its byte order mark.</summary>
    public static string Read(string path, Session session)
    {
        byte[] bytes = Bytes(path, session);
        ReadOnlySpan<byte> content = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
        try
        {
            return Utf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            // Not UTF-8; the other encoding that Chinese files come in is tried next.
        }

        try
        {
            string text = Gb18030.GetString(content);
            session.Notice($"{path} 按 GB18030 编码读取。", $"{path} was read as GB18030.");
            return text;
        }
        catch (DecoderFallbackException)
        {
            throw new InputException(
                $"{path}：GM0001 既不是 UTF-8 也不是 GB18030 编码的文字。请另存为纯文本（UTF-8）。说明见 guide explain GM0001",
                $"{path}: GM0001 neither valid UTF-8 nor valid GB18030 text. Save it as plain text in UTF-8. See guide explain GM0001");
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
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(path, exception);
        }
    }

    /// <summary>Puts another text into a file, in the encoding it has: written beside it first, then put in its place.</summary>
    public static void Replace(string path, string text, Session session)
    {
        byte[] old = Bytes(path, session);

        // The file a link leads to is changed, not the link.
        string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        string beside = target + ".new";
        try
        {
            File.WriteAllBytes(beside, Encoded(text, old));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static byte[] Encoded(string text, byte[] like)
    {
        if (like.AsSpan().StartsWith("\uFEFF"u8))
        {
            return [.. "\uFEFF"u8, .. Utf8.GetBytes(text)];
        }

        try
        {
            _ = Utf8.GetCharCount(like);
            return Utf8.GetBytes(text);
        }
        catch (DecoderFallbackException)
        {
            return Gb18030.GetBytes(text);
        }
    }

    private static byte[] Bytes(string path, Session session)
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

    private static InputException Unreadable(string path, Exception exception) =>
        exception is FileNotFoundException or DirectoryNotFoundException
            ? new InputException($"找不到文件 {path}。", $"There is no file {path}.")
            : new InputException($"文件 {path} 打不开：{exception.Message}", $"{path} cannot be opened: {exception.Message}");
}
