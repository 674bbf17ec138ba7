using GuideModel.Compiler.Emission;
using Xunit;

namespace GuideModel.Compiler.Tests;

/// <summary>Compares text with a verified file, in the file habit of Verify: <c>name.verified.txt</c> beside the test,
/// <c>name.received.txt</c> written when it differs. The one seam to replace when Verify itself is used.</summary>
/// <remarks>With GUIDEMODEL_ACCEPT=1 the received text becomes the verified one, to be reviewed like code; never in CI.</remarks>
internal static class Snapshot
{
    public static void Verify(string path, string actual) => Verify(Path.Combine(Tests, path), actual, Accepts(AcceptSwitch, Ci));

    /// <summary>Compares generated files with <c>Snapshots/Test.Method#File.g.verified.cs</c>, one each and none besides.</summary>
    public static void Verify(string test, string method, IEnumerable<EmittedSource> sources)
    {
        EmittedSource[] all = [.. sources];
        string[] paths = [.. all.Select(s => $"Snapshots/{test}.{method}#{Path.GetFileNameWithoutExtension(s.HintName)}.verified.cs")];
        Assert.Multiple([.. all.Zip(paths, (s, path) => (Action)(() => Verify(path, s.Text))), () => NoneBesides($"{test}.{method}#*.verified.cs", paths)]);
    }

    /// <summary>The comparison itself.</summary>
    public static void Verify(string verified, string actual, bool accept)
    {
        string received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        if (accept)
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

    /// <summary>Whether what is received is to be taken for right.</summary>
    public static bool Accepts(string? acceptSwitch, string? ci) => acceptSwitch == "1" && string.IsNullOrEmpty(ci);

    /// <summary>Why a run in CI cannot pass: a switch that would accept, or a text that nobody has reviewed.</summary>
    public static IEnumerable<string> Complaints(string folder, string? acceptSwitch, string? ci) => string.IsNullOrEmpty(ci) ? [] :
    [
        .. string.IsNullOrEmpty(acceptSwitch) ? Array.Empty<string>() : ["GUIDEMODEL_ACCEPT=" + acceptSwitch],
        .. Directory.EnumerateFiles(folder, "*.received.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
    ];

    /// <summary>The same of this run.</summary>
    public static IEnumerable<string> Complaints() => Complaints(Path.Combine(Files.Repository, "tests"), AcceptSwitch, Ci);

    private static string? AcceptSwitch => Environment.GetEnvironmentVariable("GUIDEMODEL_ACCEPT");

    private static string? Ci => Environment.GetEnvironmentVariable("CI");

    private static string Tests => Path.Combine(Files.Repository, "tests", "GuideModel.Compiler.Tests");

    private static void NoneBesides(string pattern, string[] paths) => Assert.Equal(
        paths.Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(Tests, "Snapshots"), pattern).Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
