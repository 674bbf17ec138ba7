namespace GuideModel.Compiler.Text;

/// <summary>A range of a guide's text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct GuideSpan(int Start, int Length)
{
    /// <summary>Offset after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span between two offsets.</summary>
    public static GuideSpan Between(int start, int end) => new(start, end - start);
}
