using GuideModel.Cli.Guides;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Output;

/// <summary>Diagnostics as annotations that GitHub Actions shows at the lines of a guide.</summary>
internal static class DiagnosticsGitHub
{
    public static void Write(IEnumerable<LoadedGuide> guides, Session session)
    {
        foreach (GuideDiagnostic diagnostic in guides.SelectMany(g => g.Compilation.Diagnostics))
        {
            string level = diagnostic.Severity switch
            {
                RuleSeverity.Error => "error",
                RuleSeverity.Warning => "warning",
                _ => "notice",
            };
            GitHubAnnotation.Write(session, level, diagnostic.File, diagnostic.From, diagnostic.To, diagnostic.Code, Visible.Of(session.Say(diagnostic.Message, diagnostic.MessageEn)));
        }
    }
}
