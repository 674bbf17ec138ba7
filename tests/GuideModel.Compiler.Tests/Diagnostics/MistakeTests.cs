using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Diagnostics;

/// <summary>Every mistake of mistakes.txt gives exactly one diagnostic: its code, its severity, its span.</summary>
public sealed class MistakeTests
{
    public static TheoryData<string> Names => [.. Mistake.All.Select(m => m.ToString())];

    [Theory, MemberData(nameof(Names))]
    public void OneMistakeGivesOneDiagnostic(string name)
    {
        Mistake mistake = Mistake.All.Single(m => m.ToString() == name);

        GuideDiagnostic[] found = [.. Compile(mistake.Guide, mistake.Terms).Diagnostics];

        Assert.Equal([(mistake.Code, mistake.Severity, mistake.File, mistake.Start, mistake.End)],
            found.Select(d => (d.Code, d.Severity.ToString().ToLowerInvariant(), d.File, d.Start, d.Start + d.Length)));
    }

    [Theory, MemberData(nameof(Names))]
    public void TheMessageHasItsFourPartsInBothLanguages(string name)
    {
        Mistake mistake = Mistake.All.Single(m => m.ToString() == name);

        GuideDiagnostic diagnostic = Assert.Single(Compile(mistake.Guide, mistake.Terms).Diagnostics);

        Assert.All((Words[])[diagnostic.What, diagnostic.Where, diagnostic.Clause, diagnostic.Fix], part =>
        {
            Assert.Contains(part.Zh, c => c is >= '\u4e00' and <= '\u9fff');
            Assert.DoesNotContain((string[])["null", "schema", "token", "parse", "regex", "boolean"], w => part.Zh.Contains(w, StringComparison.OrdinalIgnoreCase));
            Assert.NotEmpty(part.En);
        });
        Assert.EndsWith("。", diagnostic.What.Zh, StringComparison.Ordinal);
        Assert.Contains(diagnostic.Fix.Zh[^1], "。？");
        Assert.StartsWith($"第{diagnostic.From.Line}行", diagnostic.Where.Zh, StringComparison.Ordinal);
    }

    // A fix that leaves the mistake, or makes another, is no fix.
    [Theory, MemberData(nameof(Names))]
    public void EveryFixMendsItsMistake(string name)
    {
        Mistake mistake = Mistake.All.Single(m => m.ToString() == name);
        GuideDiagnostic diagnostic = Assert.Single(Compile(mistake.Guide, mistake.Terms).Diagnostics);

        Assert.All(diagnostic.Fixes, fix => Assert.Empty(
            Compile(Applied(fix, Mistake.GuideFile, mistake.Guide), Applied(fix, Mistake.TermsFile, mistake.Terms)).Diagnostics));
    }

    [Fact]
    public void ThereAreFixesForWhatIsSafeToMend() => Assert.Superset(
        new HashSet<string> { "GM0002", "GM1005", "GM1006", "GM1008", "GM1009", "GM1013", "GM1014", "GM1015", "GM1020", "GM1021", "GM2022", "GM4004" },
        Mistake.All.Where(m => Compile(m.Guide, m.Terms).Diagnostics[0].Fixes.Count > 0).Select(m => m.Code).ToHashSet());

    // A bound, a number or a unit that is only guessed would become somebody's rule.
    [Fact]
    public void NoFixDecidesABoundOrAFigure() => Assert.All(
        Mistake.All.Where(m => m.Code is "GM2001" or "GM2020" or "GM2021" or "GM2023" or "GM2024" or "GM2025" or "GM2026" or "GM2027" or "GM2028" or "GM2029" or "GM2030" or "GM2031"),
        m => Assert.Empty(Compile(m.Guide, m.Terms).Diagnostics[0].Fixes));

    // What is nearly a word of the language is not that word.
    [Fact]
    public void AMisspeltSentenceMakesNoRule() => Assert.All(
        Mistake.All.Where(m => m.Code is "GM2020" or "GM2021" or "GM2023" or "GM2024" or "GM2025" or "GM2026" && m.Name != "标题的年度混入字母"),
        m => Assert.DoesNotContain(Compile(m.Guide, m.Terms).Spec.Rules, r => !r.Reading.ToString().Contains("visits", StringComparison.Ordinal)));

    private static GuideCompilation Compile(string guide, string terms) => GuideCompiler.Compile(
        new GuideInput(Mistake.GuideFile, guide, [new TermsInput(Mistake.CommonFile, Mistake.CommonTerms), new TermsInput(Mistake.TermsFile, terms)]));

    private static string Applied(DiagnosticFix fix, string file, string text)
    {
        foreach (TextEdit edit in fix.Edits.Where(e => e.File == file).OrderByDescending(e => e.Start))
        {
            text = text.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.NewText);
        }

        return text;
    }
}
