namespace GuideModel.Generator;

/// <summary>What is made of a guide: <c>model</c> unless its item says otherwise.</summary>
[Flags]
internal enum GuideUses
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Records and validators.</summary>
    Model,

    /// <summary>Tests of a model, its own or another guide's.</summary>
    Tests,
}
