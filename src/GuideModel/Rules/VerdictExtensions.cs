namespace GuideModel;

/// <summary>Telling verdicts apart without forgetting one.</summary>
public static class VerdictExtensions
{
    /// <summary>The answer for a verdict. There is one parameter a value, none of them optional, so that what leaves a verdict out does not compile.</summary>
    /// <typeparam name="TResult">What is answered.</typeparam>
    /// <param name="verdict">The verdict.</param>
    /// <param name="eligible">合格.</param>
    /// <param name="ineligible">不合格.</param>
    /// <param name="incomplete">待补充.</param>
    /// <param name="unreadable">无法读取.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the four.</exception>
    public static TResult Match<TResult>(
        this Verdict verdict, Func<TResult> eligible, Func<TResult> ineligible, Func<TResult> incomplete, Func<TResult> unreadable)
    {
        ArgumentNullException.ThrowIfNull(eligible);
        ArgumentNullException.ThrowIfNull(ineligible);
        ArgumentNullException.ThrowIfNull(incomplete);
        ArgumentNullException.ThrowIfNull(unreadable);
        return verdict switch
        {
            Verdict.Eligible => eligible(),
            Verdict.Ineligible => ineligible(),
            Verdict.Incomplete => incomplete(),
            Verdict.Unreadable => unreadable(),
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "没有这样的结论 (no such verdict)"),
        };
    }
}
