using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GuideModel.Generator;

/// <summary>Turns the compiler's diagnostics into Roslyn's, at the guide file's line and column.</summary>
internal static class RoslynDiagnostics
{
    public static Diagnostic Of(GuideDiagnostic diagnostic)
    {
        DiagnosticSeverity severity = diagnostic.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };

        // The catalogue of codes is the compiler's; a release table here would be a second one (RS2008 is off for this).
        var descriptor = new DiagnosticDescriptor(diagnostic.Code, diagnostic.Code, "{0}", "GuideModel", severity, isEnabledByDefault: true);
        return Diagnostic.Create(
            descriptor,
            At(diagnostic.File, diagnostic.Start, diagnostic.Length, diagnostic.From, diagnostic.To),
            diagnostic.Related.Select(r => At(r.File, r.Start, r.Length, r.From, r.To)),
            diagnostic.Message);
    }

    private static Location At(string file, int start, int length, SourcePosition from, SourcePosition to) =>
        Location.Create(file, new TextSpan(start, length), new LinePositionSpan(Position(from), Position(to)));

    private static LinePosition Position(SourcePosition position) => new(position.Line - 1, position.Column - 1);
}
