namespace GuideModel.Compiler.Syntax;

/// <summary>What a margin note asks for (GRAMMAR.md, G10.2).</summary>
internal enum NoteKind
{
    /// <summary>人工审查: leave it to people.</summary>
    Manual,

    /// <summary>说明: information only.</summary>
    Information,

    /// <summary>读作: pin or supply the readings.</summary>
    Reading,

    /// <summary>忽略: accept a diagnostic.</summary>
    Ignore,

    /// <summary>施行: the first day on which the guide is in force.</summary>
    InForceFrom,

    /// <summary>截止: the last one.</summary>
    InForceUntil,
}
