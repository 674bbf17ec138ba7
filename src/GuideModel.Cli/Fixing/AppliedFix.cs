using GuideModel.Compiler.Diagnostics;

namespace GuideModel.Cli.Fixing;

/// <summary>A fix that was made, with the diagnostic it mends.</summary>
internal sealed record AppliedFix(GuideDiagnostic Diagnostic, DiagnosticFix Fix);
