using System.ComponentModel;
using System.Diagnostics;
using GuideModel.Cli.Input;

namespace GuideModel.Cli.Comparing;

/// <summary>Reads files of other revisions with the <c>git</c> program.</summary>
/// <remarks>What the user names goes to it as single arguments, never through a shell, and never where it could be an option.</remarks>
internal static class Git
{
    /// <summary>Whether there is such a revision.</summary>
    public static bool HasRevision(string folder, string revision) =>
        Run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}").Code == 0;

    /// <summary>Refuses a folder that is in no repository, and a revision that there is not.</summary>
    public static void Require(string folder, string revision)
    {
        if (Run(folder, "rev-parse", "--is-inside-work-tree") is { Code: not 0 } outside)
        {
            throw new InputException(
                $"{Shown(folder)} 不在 git 仓库中，不能与 {revision} 比较。请写明两个文件：guide diff OLD NEW。（git：{outside.Error}）",
                $"{Shown(folder)} is in no git repository, so there is no {revision} to compare with. Name two files: guide diff OLD NEW. (git: {outside.Error})");
        }

        if (!HasRevision(folder, revision))
        {
            throw new InputException(
                $"没有文件，也没有 git 修订“{revision}”。请核对文件名，或用 git log、git tag 查看有哪些修订。",
                $"There is no file and no git revision \"{revision}\". Check the file's name, or see git log and git tag for revisions.");
        }
    }

    /// <summary>The bytes of a file in a revision; null where the revision does not have it.</summary>
    /// <param name="folder">The folder that a path with <c>./</c> starts from.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="path">The path from the top of the repository, or with <c>./</c> from the folder.</param>
    public static byte[]? File(string folder, string revision, string path) =>
        Run(folder, "cat-file", "blob", "--end-of-options", revision + ":" + path) is { Code: 0 } result ? result.Output : null;

    private static Result Run(string folder, params string[] arguments)
    {
        // git shows revisions of the folder it stands in.
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process process = Process.Start(start) ?? throw new InvalidOperationException("git");
            process.StandardInput.Close();
            Task<string> error = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return new Result(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult().Trim().Split('\n')[0]);
        }
        catch (Win32Exception exception)
        {
            throw new InputException(
                $"运行不了 git 程序，不能读取修订：{exception.Message}。请安装 git，或写明两个文件：guide diff OLD NEW。",
                $"The git program cannot be run, so revisions cannot be read: {exception.Message}. Install git, or name two files: guide diff OLD NEW.");
        }
    }

    private static string Shown(string folder) => folder == "." ? Directory.GetCurrentDirectory() : folder;

    private sealed record Result(int Code, byte[] Output, string Error);
}
