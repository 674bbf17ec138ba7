namespace GuideModel;

/// <summary>What the values of a <see cref="Column"/> are.</summary>
internal enum ColumnType
{
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,

    /// <summary>Yes or no, a bit each.</summary>
    Bits,

    /// <summary>UTF-8, cut by offsets.</summary>
    Texts,

    /// <summary>Members of their own.</summary>
    Object,

    /// <summary>Elements of their own, cut by offsets.</summary>
    List,
}
