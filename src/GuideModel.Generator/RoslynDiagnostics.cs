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
        var location = Location.Create(
            diagnostic.File,
            new TextSpan(diagnostic.Start, diagnostic.Length),
            new LinePositionSpan(Position(diagnostic.From), Position(diagnostic.To)));
        return Diagnostic.Create(descriptor, location, diagnostic.Message);
    }

    private static LinePosition Position(SourcePosition position) => new(position.Line - 1, position.Column - 1);
}
