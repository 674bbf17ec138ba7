using Xunit;

namespace GuideModel.Compiler.Tests;

/// <summary>Compares text with a verified file, in the file habit of Verify: <c>name.verified.txt</c> beside the test,
/// <c>name.received.txt</c> written when it differs. The one seam to replace when Verify itself is used.</summary>
/// <remarks>With GUIDEMODEL_ACCEPT=1 the received text becomes the verified one, to be reviewed like code; never in CI.</remarks>
internal static class Snapshot
{
    public static void Verify(string path, string actual)
    {
        string verified = Path.Combine(Files.Repository, "tests", "GuideModel.Compiler.Tests", path);
        string received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("GUIDEMODEL_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(verified, actual);
        }

        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected != actual)
        {
            File.WriteAllText(received, actual);
        }
        else if (File.Exists(received))
        {
            File.Delete(received);
        }

        Assert.Equal(expected, actual);
    }
}
