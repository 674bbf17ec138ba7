using System.CommandLine;
using GuideModel.Cli.CommandLine;
using Xunit;

namespace GuideModel.Cli.Tests;

/// <summary>The workflow files of docs/ci call the tool as it is.</summary>
public sealed class WorkflowTests
{
    [Theory]
    [InlineData("github-guide-check.yml")]
    [InlineData("gitlab-guide-check.yml")]
    public void TheCommandsAreKnown(string file)
    {
        string[][] commands = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "ci", file))
            .Select(l => l.Trim()).Where(l => l.StartsWith("guide ", StringComparison.Ordinal)).Select(Arguments)];

        Assert.Equal(["check", "diff", "generate"], commands.Select(c => c[0]));
        Assert.All(commands, arguments =>
        {
            var line = new GuideCommandLine();
            ParseResult parsed = line.Parse(arguments);
            Assert.Empty(parsed.Errors);
            Assert.Empty(UsageErrors.StrayOptions(parsed));
            Assert.NotNull(line.CommandOf(parsed));
        });
    }

    [Theory]
    [InlineData("guide chek \"$GUIDE\"")]
    [InlineData("guide check --strictly \"$GUIDE\"")]
    [InlineData("guide check --format xml \"$GUIDE\" > x")]
    [InlineData("guide generate \"$GUIDE\" --check || status=1")]
    public void AnotherCommandIsNoticed(string command)
    {
        ParseResult parsed = new GuideCommandLine().Parse(Arguments(command));

        Assert.True(parsed.Errors.Count > 0 || UsageErrors.StrayOptions(parsed).Any());
    }

    // The words up to where a shell sends the result elsewhere or goes on.
    private static string[] Arguments(string line) =>
        [.. line.Split(' ').Skip(1).TakeWhile(w => w is not (">" or ">>" or "||")).Select(w => w.Trim('"'))];
}
