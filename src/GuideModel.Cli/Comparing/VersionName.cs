using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Input;

namespace GuideModel.Cli.Comparing;

/// <summary>What names a version of a guide.</summary>
/// <param name="Revision">A git revision, or null for a file as it stands.</param>
/// <param name="Path">The path: of a file from here; in a revision from the top of the repository, or from <paramref name="Folder"/> with <c>./</c>. Null for a revision alone.</param>
/// <param name="Folder">The folder in which git is asked.</param>
internal sealed record VersionName(string? Revision, string? Path, string Folder)
{
    /// <summary>How it is named to people.</summary>
    public string Label => Revision is null ? File! : Revision + ":" + File;

    /// <summary>The path to it from here, or from the top of the repository, as it was given.</summary>
    public string? File => Path?.StartsWith("./", StringComparison.Ordinal) != true ? Path : Folder == "." ? Path[2..] : Folder + Path[1..];

    /// <summary>What a word of the command line names: a file where there is one, else <c>REV:path</c>, else a revision.</summary>
    public static VersionName Of(string word)
    {
        if (word == TextFiles.Standard || System.IO.File.Exists(word) || word.Length == 0)
        {
            return new VersionName(null, word, ".");
        }

        int colon = word.IndexOf(':', StringComparison.Ordinal);
        bool drive = colon == 1 && OperatingSystem.IsWindows();
        return colon > 0 && !drive ? new VersionName(word[..colon], word[(colon + 1)..], ".")
            : LooksLikeAFile(word) ? new VersionName(null, word, ".")
            : new VersionName(word, null, ".");
    }

    /// <summary>The same version, in the repository of the other one where that is a file, and at its path where this one names none.</summary>
    public VersionName For(VersionName other)
    {
        if (Revision is null)
        {
            return this;
        }

        string? file = other.Revision is null && other.Path != TextFiles.Standard ? other.Path : null;
        string folder = System.IO.Path.GetDirectoryName(file) is { Length: > 0 } found ? found : ".";
        if (Path is not null)
        {
            return this with { Folder = folder };
        }

        if (other.Path == TextFiles.Standard)
        {
            throw new UsageException("标准输入没有路径，请写成 修订:路径。", "The standard input has no path; write REV:path.");
        }

        // A path of a revision starts at the top of the repository, a file's in its own folder.
        return this with { Path = file is null ? other.Path : "./" + System.IO.Path.GetFileName(file), Folder = folder };
    }

    /// <summary>The guide's bytes.</summary>
    public byte[] Read(Session session)
    {
        if (Revision is null)
        {
            return TextFiles.Bytes(Path!, session);
        }

        Git.Require(Folder, Revision);
        return Git.File(Folder, Revision, Path!) ?? throw new InputException(
            $"修订 {Revision} 中没有文件 {Path}。",
            $"Revision {Revision} has no file {Path}.");
    }

    /// <summary>The bytes of a file beside the guide, in the same revision; null where there is none.</summary>
    public byte[]? Beside(string name) =>
        Revision is not null ? Git.File(Folder, Revision, PathInRevision(name)) : System.IO.File.Exists(PathBeside(name)) ? System.IO.File.ReadAllBytes(PathBeside(name)) : null;

    /// <summary>How a file beside the guide is named to people; of no revision, its path.</summary>
    public string PathBeside(string name) => Revision is null
        ? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path) ?? "", name) : Revision + ":" + PathInRevision(name);

    private string PathInRevision(string name) => Path![..(Path!.LastIndexOf('/') + 1)] + name;

    // A mistyped file must not be looked for among the revisions, where the message would be about git.
    private static bool LooksLikeAFile(string word) => word.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
}
