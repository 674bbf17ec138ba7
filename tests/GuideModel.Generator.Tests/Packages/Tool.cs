using System.Diagnostics;

namespace GuideModel.Generator.Tests.Packages;

/// <summary>Runs the SDK with no settings of this build reaching it.</summary>
internal static class Tool
{
    /// <summary>Runs a command; a machine that has never seen our packages has its own folder for them.</summary>
    public static async Task<(int ExitCode, string Output)> Run(string folder, string[] command, bool ownPackages = true)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        if (ownPackages)
        {
            start.Environment["NUGET_PACKAGES"] = Path.Combine(folder, ".packages");
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.Remove("CI");
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.Ordinal) && k != "MSBUILDDISABLENODEREUSE").ToArray())
        {
            start.Environment.Remove(name);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
