extern alias cli;

using cli::GuideModel.Cli;

namespace GuideModel.Benchmarks.Ratios;

/// <summary><c>guide validate</c> over a file of lines, on one thread and on two.</summary>
internal sealed class FileRatios : IDisposable
{
    private const int Copies = 64;

    private readonly string folder = Directory.CreateTempSubdirectory("ratios").FullName;
    private readonly string path;

    public FileRatios(SampleLines lines)
    {
        path = Path.Combine(folder, "applications.ndjson");
        ReadOnlySpan<byte> text = lines.Text.AsSpan(0, lines.Lines[^1].Start + lines.Lines[^1].Length + 1);
        using FileStream file = File.Create(path);
        for (int i = 0; i < Copies; i++)
        {
            file.Write(text);
        }

        Count = Copies * lines.Lines.Length;
    }

    /// <summary>How many applications there are.</summary>
    public int Count { get; }

    public Comparison TwoThreads()
    {
        if (!Verdicts(threads: 1).AsSpan().SequenceEqual(Verdicts(threads: 2)))
        {
            throw new InvalidOperationException("One thread and two disagree on the verdicts.");
        }

        return Interleaved.Compare(() => Run(Stream.Null, 1, "--summary"), () => Run(Stream.Null, 2, "--summary"), Count);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private byte[] Verdicts(int threads)
    {
        using var output = new MemoryStream();
        Run(output, threads, "--format", "ndjson");
        return output.ToArray();
    }

    private void Run(Stream output, int threads, params string[] options)
    {
        using var error = new StringWriter();
        int code = cli::GuideModel.Cli.Program.Run(["validate", path, "--threads", threads.ToString(System.Globalization.CultureInfo.InvariantCulture), .. options], Stream.Null, output, error, new Surroundings());
        if (code != 1)
        {
            throw new InvalidOperationException($"guide validate ended with {code}: {error}");
        }
    }
}
