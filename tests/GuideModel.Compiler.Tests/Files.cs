namespace GuideModel.Compiler.Tests;

/// <summary>The texts the tests read, beside the test program.</summary>
internal static class Files
{
    public static string RawSeed => Read("Cases/seed/raw.txt");

    public static string Read(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path));
}
