using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>A line that belongs to the printed page and not to the guide's text (GRAMMAR.md, G2.8).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, without the blanks around it. It lies inside the full span of a block.</param>
public sealed record FurnitureSyntax(FurnitureKind Kind, GuideSpan Span);
