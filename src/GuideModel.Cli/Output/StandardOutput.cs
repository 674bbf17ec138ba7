using Microsoft.Win32.SafeHandles;

namespace GuideModel.Cli.Output;

/// <summary>The standard output, opened so that a reader that has gone away is noticed.</summary>
internal static class StandardOutput
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public static Stream Open()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            // The console's own stream swallows a closed pipe and would make us work on for nobody. A file, though, is
            // left to it: a stream of ours would not move the position that a shell's redirection shares.
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
            {
                return pipe;
            }
        }

        return Console.OpenStandardOutput();
    }

    public static bool IsClosed(IOException exception) => exception.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
