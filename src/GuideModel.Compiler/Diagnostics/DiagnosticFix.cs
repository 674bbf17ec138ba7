using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>A change that mends what a diagnostic reports.</summary>
/// <remarks>Only safe changes are offered: none that could make a sentence read as another rule without anybody having
/// decided so. What needs a decision is said in words, in <see cref="GuideDiagnostic.Fix"/>.</remarks>
/// <param name="Title">What it does.</param>
/// <param name="Edits">The edits, all of them or none; they do not overlap.</param>
public sealed record DiagnosticFix(Words Title, EquatableArray<TextEdit> Edits);

/// <summary>A replacement in a file.</summary>
/// <param name="File">The file as it was given.</param>
/// <param name="Start">Offset of the first UTF-16 code unit replaced.</param>
/// <param name="Length">Number of code units replaced; 0 inserts.</param>
/// <param name="NewText">What stands there afterwards; empty deletes.</param>
public sealed record TextEdit(string File, int Start, int Length, string NewText);
