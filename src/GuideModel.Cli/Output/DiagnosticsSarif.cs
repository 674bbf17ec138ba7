using GuideModel.Cli.Guides;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Output;

/// <summary>Diagnostics in SARIF 2.1.0: one rule for each code that occurs, in their order, with its page.</summary>
internal static class DiagnosticsSarif
{
    public static void Write(IEnumerable<LoadedGuide> guides, Session session)
    {
        List<GuideDiagnostic> diagnostics = [.. guides.SelectMany(g => g.Compilation.Diagnostics)];
        Sarif.Write(
            session,
            "guide check",
            [.. diagnostics.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal).Select(c => new SarifRule(c, DiagnosticPages.TitleOf(c, session), DiagnosticPages.PathOf(c)))],
            diagnostics.Select(d => Result(d, session)));
    }

    private static SarifResult Result(GuideDiagnostic diagnostic, Session session)
    {
        string level = diagnostic.Severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "note",
        };
        return new SarifResult(diagnostic.Code, level, session.Say(diagnostic.Message, diagnostic.MessageEn), new SarifPlace(diagnostic.File, diagnostic.From, diagnostic.To))
        {
            Related = [.. diagnostic.Related.Select(r => new SarifPlace(r.File, r.From, r.To, session.Say(r.Label)))],
        };
    }
}
