namespace GuideModel.Compiler.Syntax;

/// <summary>What a line of page furniture is.</summary>
public enum FurnitureKind
{
    /// <summary>A page number: - 3 -, 第3页 共10页.</summary>
    PageNumber,

    /// <summary>A running head or foot: a line that recurs page by page.</summary>
    RunningHead,
}
