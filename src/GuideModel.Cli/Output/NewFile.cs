namespace GuideModel.Cli.Output;

/// <summary>A file's new content, written beside it and renamed when it is whole, so that no reader and no failure ever meets half of one.</summary>
internal sealed class NewFile : IDisposable
{
    private readonly string target;
    private readonly string beside;
    private readonly FileStream stream;

    /// <summary>Begins to write. A file that is there keeps its mode, and a link goes on to point to it.</summary>
    public NewFile(string path)
    {
        target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);

        // Renaming would get around the protection of a file that must not be written.
        if (File.Exists(target))
        {
            File.Open(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        }

        beside = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetFileName(target) + "." + Path.GetRandomFileName());
        stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    /// <summary>Where to write.</summary>
    public Stream Stream => stream;

    /// <summary>Puts what was written in the file's place.</summary>
    public void Commit() => MoveTo(target);

    /// <summary>Leaves the file as it is, and what was written beside it under a name that says so.</summary>
    /// <returns>That name.</returns>
    public string Keep()
    {
        string partial = target + ".partial";
        MoveTo(partial);
        return partial;
    }

    /// <summary>Removes what was written and not put anywhere.</summary>
    public void Dispose()
    {
        stream.Dispose();
        File.Delete(beside);
    }

    private void MoveTo(string path)
    {
        stream.Flush(flushToDisk: true);
        stream.Dispose();
        if (!File.Exists(path))
        {
            File.Move(beside, path);
            return;
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
        }

        File.Replace(beside, path, destinationBackupFileName: null);
    }
}
