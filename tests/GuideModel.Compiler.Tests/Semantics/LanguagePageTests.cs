using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Semantics;

/// <summary>The examples of docs/language.md are read as the page says.</summary>
public sealed class LanguagePageTests
{
    public static TheoryData<string, string> Examples => [.. File.ReadAllLines(Path.Combine(Files.Repository, "docs", "language.md"))
        .Select(l => l.Split(" → ")).Where(l => l.Length == 2).Select(l => (l[0], l[1]))];

    [Theory, MemberData(nameof(Examples))]
    public void IsReadAsThePageSays(string sentence, string reading)
    {
        GuideCompilation compilation = Compile.Requirements(sentence);

        Assert.Equal(reading is "未读" or "无规则" ? "" : reading, string.Join("; ", Compile.Readings(compilation)));
        Assert.Equal(reading == "未读", compilation.Diagnostics.Any(d => d.Code.StartsWith("GM2", StringComparison.Ordinal)));
    }
}
