using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>The lossless tree of a guide file.</summary>
/// <param name="Text">The text it was made from.</param>
/// <param name="Blocks">Its blocks; their full spans are contiguous and cover the text.</param>
public sealed record DocumentSyntax(GuideText Text, EquatableArray<BlockSyntax> Blocks);
