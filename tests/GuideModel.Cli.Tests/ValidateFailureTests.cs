using System.Text.Json;
using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary>What <c>guide validate</c> does when its surroundings fail.</summary>
public sealed class ValidateFailureTests : IDisposable
{
    private const int BrokenPipe = 32;

    private readonly string folder = Directory.CreateTempSubdirectory("guide").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void AFileThatShrinksIsReportedUpToWhereItIs()
    {
        string data = Path.Combine(folder, "data.ndjson");
        File.WriteAllBytes(data, Sampled.Many);
        byte[] rest = Sampled.Many[..(Sampled.Many.Length - 100)];
        Tool.Result result = Tool.RunIn(new Surroundings { Open = _ => new ShrunkStream(rest, Sampled.Many.Length) }, "validate", data, "--format", "ndjson");
        Assert.Equal(ExitCodes.Input, result.Code);
        Assert.Contains("变短", result.Error, StringComparison.Ordinal);
        Assert.Equal(rest.Count(b => b == '\n'), result.Lines.Length);
        Assert.DoesNotContain(result.Lines, l => l.Contains("unreadable", StringComparison.Ordinal));
    }

    [Fact]
    public void AfterAFileThatFailsTheOthersAreValidated()
    {
        string bad = Path.Combine(folder, "a.ndjson");
        string good = Path.Combine(folder, "b.ndjson");
        File.WriteAllText(bad, Sampled.Eligible);
        File.WriteAllText(good, Sampled.Eligible);
        Surroundings failing = new() { Open = path => path == bad ? new BreakingStream(Sampled.Many, 100_000, new IOException("disk")) : File.OpenRead(path) };
        Tool.Result result = Tool.RunIn(failing, "validate", bad, good, "--format", "ndjson");
        Assert.Equal(ExitCodes.Input, result.Code);
        Assert.Contains($"{bad} 没有读完：读取时出错：disk", result.Error, StringComparison.Ordinal);
        Assert.Equal(good, JsonDocument.Parse(result.Lines[^1]).RootElement.GetProperty("file").GetString());
        Assert.True(result.Lines.Length > 50);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void AClosedPipeEndsTheRunQuietly(string threads)
    {
        using var stdin = new MemoryStream(Sampled.Many);
        using var stdout = new BreakingStream([], 1000, new IOException("pipe", BrokenPipe));
        using var stderr = new StringWriter();
        Assert.Equal(ExitCodes.Fine, Program.Run(["validate", "-", "--format", "ndjson", "--threads", threads], stdin, stdout, stderr, new Surroundings()));
        Assert.Equal("", stderr.ToString());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void AFullDiskIsToldOf(string threads)
    {
        using var stdin = new MemoryStream(Sampled.Many);
        using var stdout = new BreakingStream([], 100_000, new IOException("no space left"));
        using var stderr = new StringWriter();
        Assert.Equal(ExitCodes.Input, Program.Run(["validate", "-", "--format", "ndjson", "--threads", threads], stdin, stdout, stderr, new Surroundings()));
        Assert.Contains("no space left", stderr.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void AnInterruptionKeepsWhatWasDoneApart(string threads)
    {
        string target = Path.Combine(folder, "verdicts.json");
        File.WriteAllText(target, "old");
        using var source = new CancellationTokenSource();
        using var stdin = new InterruptingStream(Sampled.Many, Sampled.Many.Length / 2, source);
        Tool.Result result = Tool.Run(stdin, new Surroundings { Cancellation = source.Token }, "validate", "-", "--format", "json", "--output", target, "--threads", threads);
        Assert.Equal(ExitCodes.Interrupted, result.Code);
        Assert.Equal("old", File.ReadAllText(target));
        Assert.Contains(target + ".partial", result.Error, StringComparison.Ordinal);
        int done = JsonDocument.Parse(File.ReadAllText(target + ".partial")).RootElement.GetArrayLength();
        Assert.Contains($"检查了 {done:N0} 份", result.Error, StringComparison.Ordinal);
        Assert.InRange(done, 1, Sampled.Many.Count(b => b == '\n') / 2);
        Assert.Equal(2, Directory.GetFiles(folder).Length);
    }

    [Fact]
    public void AFailureLeavesTheOldReport()
    {
        string data = Path.Combine(folder, "data.ndjson");
        string target = Path.Combine(folder, "verdicts.csv");
        File.WriteAllText(data, Sampled.Eligible);
        File.WriteAllText(target, "old");
        int opened = 0;
        Surroundings surroundings = new() { Open = path => opened++ == 0 ? File.OpenRead(path) : throw new InvalidOperationException("unexpected") };
        Assert.Equal(ExitCodes.OurBug, Tool.RunIn(surroundings, "validate", data, "--format", "csv", "--output", target).Code);
        Assert.Equal("old", File.ReadAllText(target));
        Assert.Equal([data, target], Directory.GetFiles(folder).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(70_000)]
    public void APipeGivesWhatAFileDoes(int most)
    {
        byte[] some = Sampled.Many[..200_000];
        using var stdin = new TricklingStream([.. "\uFEFF"u8, .. some], most);
        Assert.Equal(Tool.RunWith(some, "validate", "-", "--format", "ndjson").Bytes, Tool.Run(stdin, new Surroundings(), "validate", "-", "--format", "ndjson").Bytes);
    }

    [Fact]
    public void ProgressSaysHowFastAndWhatIsLeft()
    {
        string data = Path.Combine(folder, "data.ndjson");
        File.WriteAllBytes(data, Sampled.Many);
        Tool.Result result = Tool.RunIn(new Surroundings { ErrIsTerminal = true, Time = new Clock() }, "validate", data, "--format", "ndjson", "--threads", "2");
        Assert.Matches("已检查 [0-9,]+ 份，每秒 [0-9,]+ 份，[0-9]+ ?%，还需 [0-9]+ 秒", result.Error);
        Assert.EndsWith("\r\e[K", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ProgressIsForTerminalsAlone()
    {
        Assert.Equal("", Tool.RunWith(Sampled.Many, "validate", "-", "--format", "ndjson").Error);
        Assert.Equal("", Tool.RunIn(new Surroundings { Time = new Clock() }, "validate", Tool.Samples("eligible.ndjson"), "--format", "ndjson").Error);
    }
}
