using System.IO.Enumeration;

namespace GuideModel.Cli.Input;

/// <summary>Patterns of file names, which shells on Windows leave to the programs.</summary>
internal static class Globs
{
    private const string AnyFolders = "**";

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>Whether a path is a pattern.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that a pattern stands for, in the order of their names.</summary>
    /// <param name="pattern"><c>*</c> and <c>?</c> within a name, <c>**</c> for any folders.</param>
    public static IReadOnlyList<string> Find(string pattern)
    {
        string root = Path.GetPathRoot(pattern) ?? "";
        string[] names = pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return [.. Under(root, names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Under(string folder, ReadOnlyMemory<string> names)
    {
        string name = names.Span[0];
        bool isLast = names.Length == 1;
        if (!IsPattern(name))
        {
            string path = Path.Combine(folder, name);
            return isLast ? (File.Exists(path) ? [path] : []) : Under(path, names[1..]);
        }

        var here = new DirectoryInfo(folder.Length == 0 ? "." : folder);
        if (!here.Exists)
        {
            return [];
        }

        if (isLast)
        {
            return here.EnumerateFiles().Where(f => Matches(name == AnyFolders ? "*" : name, f)).Select(f => Path.Combine(folder, f.Name));
        }

        // A link to a folder could lead back to where it stands.
        IEnumerable<DirectoryInfo> folders = here.EnumerateDirectories();
        return name == AnyFolders
            ? folders.Where(f => Matches("*", f) && f.LinkTarget is null).SelectMany(f => Under(Path.Combine(folder, f.Name), names)).Concat(Under(folder, names[1..]))
            : folders.Where(f => Matches(name, f)).SelectMany(f => Under(Path.Combine(folder, f.Name), names[1..]));
    }

    // As in shells, what is hidden is not meant unless it is said.
    private static bool Matches(string pattern, FileSystemInfo entry) =>
        (!entry.Name.StartsWith('.') || pattern.StartsWith('.')) && FileSystemName.MatchesSimpleExpression(pattern, entry.Name, ignoreCase: OperatingSystem.IsWindows());
}
