namespace GuideModel.Cli.Output;

/// <summary>Replaces files whole.</summary>
internal static class SafeFile
{
    /// <summary>Gives a file new content, or makes it.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        using var file = new NewFile(path);
        file.Stream.Write(content);
        file.Commit();
    }
}
