using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>The lossless tree of a guide file.</summary>
/// <param name="Text">The text it was made from, page furniture blanked out of <see cref="GuideText.Content"/>.</param>
/// <param name="Blocks">Its blocks; their full spans are contiguous and cover the text.</param>
/// <param name="Furniture">Page numbers and running heads, in the order of the text.</param>
public sealed record DocumentSyntax(GuideText Text, EquatableArray<BlockSyntax> Blocks, EquatableArray<FurnitureSyntax> Furniture);
