namespace GuideModel;

/// <summary>What a member of a <see cref="ScanPlan"/> holds.</summary>
internal enum ScanKind : byte
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>The application's id: text, or a number kept as text.</summary>
    Id,

    /// <summary>The direction's number.</summary>
    Direction,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A whole number of persons or pieces.</summary>
    Count,

    /// <summary>A number that is not negative.</summary>
    Amount,

    /// <summary>A number of any sign.</summary>
    Number,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A yes/no answer.</summary>
    Answer,

    /// <summary>One of a set of names.</summary>
    Name,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A list of objects.</summary>
    List,
}
