using GuideModel.Cli.Input;
using GuideModel.Compiler.Testing.Cases;

namespace GuideModel.Cli.Cases;

/// <summary>Finds and reads files of cases.</summary>
internal static class CaseFolder
{
    /// <summary>The folder of a guide's cases when none is named.</summary>
    public static string Beside(string guide) => Path.Combine(Path.GetDirectoryName(guide) ?? "", "cases");

    /// <summary>The files among some paths: files, and what text files and tables folders have in them, in the order of their names.</summary>
    public static IEnumerable<CaseFile> Read(IEnumerable<string> paths, Session session) => paths.SelectMany(Files).Select(f => new CaseFile(f, TextFiles.Read(f, session)));

    /// <summary>Writes cases into a folder, beside what is there: no file is ever overwritten.</summary>
    /// <returns>The new file.</returns>
    public static string Add(string folder, byte[] content)
    {
        Directory.CreateDirectory(folder);
        string beside = Path.Combine(folder, ".proposed." + Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(beside, content);
            for (int number = 1; ; number++)
            {
                string target = Path.Combine(folder, number == 1 ? "proposed.txt" : $"proposed-{number}.txt");
                if (!Path.Exists(target))
                {
                    File.Move(beside, target, overwrite: false);
                    return target;
                }
            }
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static IEnumerable<string> Files(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        // What begins with a dot or ~$ is an editor's or a half-written one.
        return Directory.GetFiles(path)
            .Where(f => Path.GetExtension(f).ToUpperInvariant() is ".TXT" or ".CSV" && Path.GetFileName(f) is not (['.', ..] or ['~', '$', ..]))
            .Order(StringComparer.Ordinal);
    }
}
