namespace GuideModel.Cli.Output;

/// <summary>Replaces files whole: written beside, then renamed, so that no reader and no failure ever meets half of one.</summary>
internal static class SafeFile
{
    /// <summary>Gives a file new content. Its mode stays, and a link goes on to point to it.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);

        // Renaming would get around the protection of a file that must not be written.
        File.Open(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        string beside = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetFileName(target) + "." + Path.GetRandomFileName());
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Replace(beside, target, destinationBackupFileName: null);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Makes a file that is not there yet.</summary>
    public static void Create(string path, ReadOnlySpan<byte> content)
    {
        string target = Path.GetFullPath(path);
        string beside = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetFileName(target) + "." + Path.GetRandomFileName());
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, target);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
