namespace GuideModel.Compiler.Comparison;

/// <summary>A direction of one guide or of both.</summary>
/// <param name="Old">Its number in the older guide; null where it is new.</param>
/// <param name="New">Its number in the newer guide; null where it is gone.</param>
/// <param name="Title">Its title, the newer one where there are two.</param>
public sealed record ComparedDirection(string? Old, string? New, string Title)
{
    /// <summary>The number under which changes list it.</summary>
    public string Number => New ?? Old!;
}
