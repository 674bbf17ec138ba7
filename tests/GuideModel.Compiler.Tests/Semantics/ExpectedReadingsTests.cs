using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Semantics;

/// <summary>Whole guides and the corpus of the genre, sentence by sentence, against readings that people wrote.</summary>
public sealed class ExpectedReadingsTests
{
    public static TheoryData<string> Guides => [.. WholeGuides.Files];

    [Theory, MemberData(nameof(Guides))]
    public void EverySentenceOfAGuideIsReadAsExpected(string file)
    {
        GuideCompilation compilation = Compile.Plain(WholeGuides.Read(file));
        ILookup<string, string> read = compilation.Spec.Rules.ToLookup(r => Key(r.Clause), r => r.Reading.ToString());
        string[][] rows = Rows(Path.Combine("Guides", Path.GetFileName(Path.GetDirectoryName(file)!), "expected.tsv"));

        Assert.All(rows, row => Assert.Equal(string.Join("; ", Expected(row[3])), string.Join("; ", read[Key(row[0])].Order(StringComparer.Ordinal))));
        Assert.Empty(read.Select(g => g.Key).Except(rows.Select(r => Key(r[0]))));
    }

    [Fact]
    public void EverySentenceOfTheCorpusIsReadAsExpectedOrNotAtAll()
    {
        string[][] rows = Rows("Corpus/sentences.tsv");
        int read = 0;
        Assert.All(rows, row =>
        {
            string[] readings = [.. Compile.Readings(Compile.Requirements(row[0])).Order(StringComparer.Ordinal)];
            read += readings.Length > 0 ? 1 : 0;
            if (readings.Length > 0)
            {
                Assert.Equal(Expected(row[1]), readings);
            }
        });
        Assert.True(read >= LeastRead, $"{read} of {rows.Length} are read");
    }

    // What has been read once stays read.
    private const int LeastRead = 60;

    private static string[] Expected(string readings) => readings == "-" ? [] : [.. readings.Split("; ").Order(StringComparer.Ordinal)];

    private static string Key(string sentence) => NormalText.Of(sentence, new GuideSpan(0, sentence.Length)).Value.TrimEnd('。', ';');

    private static string[][] Rows(string file) => [.. File.ReadAllLines(Path.Combine(Files.Repository, "tests", "GuideModel.Compiler.Tests", file))
        .Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t'))];
}
