namespace GuideModel.Compiler.Model;

/// <summary>Where a text leaves the notation of readings.</summary>
/// <param name="Mistake">What is wrong there.</param>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Number of characters; 0 where something is missing.</param>
/// <param name="Expected">The sign that should stand there, for <see cref="NotationMistake.Sign"/>; else empty.</param>
public sealed record NotationError(NotationMistake Mistake, int Start, int Length, string Expected = "");

/// <summary>How a text can fail to be a reading.</summary>
public enum NotationMistake
{
    /// <summary>A reading should stand here.</summary>
    Reading,

    /// <summary>The path of a member should stand here.</summary>
    Member,

    /// <summary>A name of a list should stand here.</summary>
    Name,

    /// <summary>A comparison should stand here: == != >= and so on.</summary>
    Comparison,

    /// <summary>A number, day or rank should stand here.</summary>
    Literal,

    /// <summary>A certain sign should stand here.</summary>
    Sign,

    /// <summary>The reading has ended, but the text goes on.</summary>
    Leftover,

    /// <summary>A built-in unit is written: 50%, 3年.</summary>
    BuiltInUnit,

    /// <summary>A number with more digits than can be kept.</summary>
    Number,

    /// <summary>No day of the calendar.</summary>
    Day,

    /// <summary>A quoted unit does not end.</summary>
    Unclosed,

    /// <summary>More comparisons or deeper nesting than any clause has.</summary>
    TooLong,
}
