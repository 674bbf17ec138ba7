namespace GuideModel.Compiler.Syntax;

/// <summary>What formatting a guide gave.</summary>
/// <param name="Text">The canonical form; the text as it was where none reads like it.</param>
/// <param name="Unsound">The first block that reads differently in any form tried, or null.</param>
public sealed record FormattedText(string Text, BlockSyntax? Unsound);
