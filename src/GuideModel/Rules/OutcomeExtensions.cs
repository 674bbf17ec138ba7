namespace GuideModel;

/// <summary>Telling outcomes apart without forgetting one.</summary>
public static class OutcomeExtensions
{
    /// <summary>The answer for an outcome. There is one parameter a value, none of them optional, so that what leaves an outcome out does not compile.</summary>
    /// <typeparam name="TResult">What is answered.</typeparam>
    /// <param name="outcome">The outcome.</param>
    /// <param name="pass">合格.</param>
    /// <param name="fail">不合格.</param>
    /// <param name="missing">待补充.</param>
    /// <param name="notApplicable">不适用.</param>
    /// <param name="manual">人工审查.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the five.</exception>
    public static TResult Match<TResult>(
        this Outcome outcome, Func<TResult> pass, Func<TResult> fail, Func<TResult> missing, Func<TResult> notApplicable, Func<TResult> manual)
    {
        ArgumentNullException.ThrowIfNull(pass);
        ArgumentNullException.ThrowIfNull(fail);
        ArgumentNullException.ThrowIfNull(missing);
        ArgumentNullException.ThrowIfNull(notApplicable);
        ArgumentNullException.ThrowIfNull(manual);
        return outcome switch
        {
            Outcome.Pass => pass(),
            Outcome.Fail => fail(),
            Outcome.Missing => missing(),
            Outcome.NotApplicable => notApplicable(),
            Outcome.Manual => manual(),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "没有这样的结果 (no such outcome)"),
        };
    }
}
