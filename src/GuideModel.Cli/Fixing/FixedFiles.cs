using GuideModel.Cli.Guides;
using GuideModel.Cli.Input;

namespace GuideModel.Cli.Fixing;

/// <summary>Writes back the files that fixes changed.</summary>
internal static class FixedFiles
{
    /// <summary>Writes every changed file beside itself, then puts it in its place: no reader sees half a file, and a failure leaves the old one.</summary>
    public static void Write(LoadedGuide before, LoadedGuide after, Session session)
    {
        foreach (string file in after.Files.Where(f => before.TextOf(f) != after.TextOf(f)))
        {
            TextFiles.Replace(file, after.TextOf(file), session);
        }
    }
}
