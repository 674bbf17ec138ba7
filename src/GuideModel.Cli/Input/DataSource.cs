namespace GuideModel.Cli.Input;

/// <summary>Files one behind the other, as blocks.</summary>
internal sealed class DataSource(IReadOnlyList<DataFile> files, Session session) : IDisposable
{
    private readonly List<(DataFile File, Words Why)> failures = [];
    private BlockReader? current;
    private int next;
    private long before;

    /// <summary>The files that could not be read to their end.</summary>
    public IReadOnlyList<(DataFile File, Words Why)> Failures => failures;

    /// <summary>How many bytes the files have on the disk, or null where it is not known.</summary>
    public long? Length { get; } = files.Any(f => f.Path == TextFiles.Standard) ? null : files.Sum(f => new FileInfo(f.Path).Length);

    /// <summary>The files that have been read.</summary>
    public IEnumerable<DataFile> Read => files.Take(next - (current is null ? 0 : 1));

    /// <summary>Reads the next block; false at the end of the last file.</summary>
    public bool TryRead(DataBlock block)
    {
        while (current is not null || Open())
        {
            if (current!.TryRead(block))
            {
                block.Position += before;
                return true;
            }

            if (current.Failed is { } failed)
            {
                failures.Add((files[next - 1], failed.Words));
            }

            before += block.Position;
            current.Dispose();
            current = null;
        }

        return false;
    }

    public void Dispose() => current?.Dispose();

    private bool Open()
    {
        while (next < files.Count)
        {
            DataFile file = files[next++];
            try
            {
                current = file.Open(session);
                return true;
            }
            catch (InputException exception)
            {
                failures.Add((file, exception.Words));
            }
        }

        return false;
    }
}
