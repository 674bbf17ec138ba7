namespace GuideModel.Compiler.Comparison;

/// <summary>Whom a change breaks.</summary>
[Flags]
public enum ChangeBreaks
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>C# that uses the generated types may stop compiling.</summary>
    Source = 1,

    /// <summary>Stored applications may stop being read, or be read for another direction.</summary>
    Data = 2,

    /// <summary>Verdicts on applications, pairs or supported projects may change.</summary>
    Verdict = 4,

    /// <summary>What people read changes: words, findings that do not decide, what is left to them.</summary>
    Text = 8,
}
