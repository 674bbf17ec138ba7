namespace GuideModel.Testing;

/// <summary>What came out otherwise than a case expects.</summary>
/// <param name="message">In Chinese.</param>
/// <param name="messageEn">In English.</param>
public sealed class CaseDifference(string message, string messageEn)
{
    /// <summary>The message in Chinese.</summary>
    public string Message => message;

    /// <summary>The message in English.</summary>
    public string MessageEn => messageEn;

    /// <inheritdoc/>
    public override string ToString() => message;
}
