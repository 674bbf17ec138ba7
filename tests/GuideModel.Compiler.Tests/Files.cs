namespace GuideModel.Compiler.Tests;

/// <summary>The texts the tests read, beside the test program.</summary>
internal static class Files
{
    public static string RawSeed => Read("Cases/seed/raw.txt");

    /// <summary>The folder of the solution, above the test program.</summary>
    public static string Repository
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GuideModel.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new InvalidOperationException("The solution's folder was not found.");
        }
    }

    public static string Read(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path));
}
