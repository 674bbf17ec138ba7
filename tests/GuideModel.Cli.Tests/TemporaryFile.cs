namespace GuideModel.Cli.Tests;

/// <summary>A file that is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(string name, byte[] content)
    {
        string folder = Directory.CreateTempSubdirectory("guide").FullName;
        Path = System.IO.Path.Combine(folder, name);
        File.WriteAllBytes(Path, content);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);
}
