using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Output;

/// <summary>A place in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="From">The first character, or null for the file as a whole.</param>
/// <param name="To">Behind the last character, where that is known.</param>
/// <param name="Label">What stands there, or null.</param>
internal sealed record SarifPlace(string File, SourcePosition? From, SourcePosition? To = null, string? Label = null);
