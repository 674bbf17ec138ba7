namespace GuideModel.Compiler.Syntax;

/// <summary>The lines of a block.</summary>
/// <param name="First">Its first line, which says what it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Marker">Its marker, normalised; empty where there is none.</param>
internal sealed record LineRun(LineSyntax First, BlockKind Kind, string Marker)
{
    /// <summary>Its last line.</summary>
    public LineSyntax Last { get; set; } = First;

    /// <summary>Length of its normal text so far.</summary>
    public int Length { get; set; } = First.Value.Length;
}
