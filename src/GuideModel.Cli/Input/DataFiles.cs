namespace GuideModel.Cli.Input;

/// <summary>The files that a command line means.</summary>
internal static class DataFiles
{
    private static readonly StringComparer PathComparer = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether two paths name one file.</summary>
    public static bool AreOne(string path, string other) => PathComparer.Equals(Full(path), Full(other));

    /// <summary>Finds the files, each once and all of them such that they can be read.</summary>
    /// <param name="arguments">Paths and patterns of them.</param>
    /// <param name="session">The session.</param>
    /// <exception cref="InputException">One is not there, is a folder, or cannot be opened.</exception>
    public static IReadOnlyList<DataFile> Find(IEnumerable<string> arguments, Session session)
    {
        var files = new List<DataFile>();
        var known = new HashSet<string>(PathComparer);
        foreach (string path in arguments.SelectMany(Expand))
        {
            if (!known.Add(Full(path)))
            {
                session.Notice($"{path} 给了两次，只检查一次。", $"{path} is given twice, and validated once.");
                continue;
            }

            if (path != TextFiles.Standard)
            {
                TextFiles.Open(path, session).Dispose();
            }

            files.Add(new DataFile(path));
        }

        return files;
    }

    private static string Full(string path) => path == TextFiles.Standard ? path : Path.GetFullPath(path);

    private static IReadOnlyList<string> Expand(string argument)
    {
        if (argument == TextFiles.Standard || File.Exists(argument))
        {
            return [argument];
        }

        if (Directory.Exists(argument))
        {
            string pattern = Path.Combine(argument, "*.ndjson");
            throw new InputException($"{argument} 是文件夹。请写明其中的文件，例如 {pattern}。", $"{argument} is a folder. Say which files in it, for example {pattern}.");
        }

        if (!Globs.IsPattern(argument))
        {
            throw new InputException($"找不到文件 {argument}。", $"There is no file {argument}.");
        }

        return Globs.Find(argument) is { Count: > 0 } found ? found
            : throw new InputException($"没有符合 {argument} 的文件。", $"No file matches {argument}.");
    }
}
