namespace GuideModel.Cli.Input;

/// <summary>Why a piece of data is no application that could be looked at.</summary>
internal enum PieceFault
{
    /// <summary>It is one, as far as can be told before it is read.</summary>
    None,

    /// <summary>It exceeds <see cref="DataBlock.Limit"/>.</summary>
    TooLong,

    /// <summary>A character that has no place between the elements of an array.</summary>
    Stray,

    /// <summary>Two elements of an array without a comma between them.</summary>
    NoComma,

    /// <summary>An array without its end.</summary>
    NotClosed,
}
