namespace GuideModel.Cli.Validating;

/// <summary>The verdict on a line that was not even looked at.</summary>
internal static class UnreadableLine
{
    private const string Code = "GM5008";

    public static JsonValidation TooLong(int limit) => new(null, null, Verdict.Unreadable,
    [
        new Finding
        {
            RuleId = Code,
            Severity = Severity.Error,
            Outcome = Outcome.Fail,
            Pointer = "",
            Required = $"不超过 {limit} 字节",
            Actual = null,
            Clause = null,
            Position = null,
            Message = $"这一行超过 {limit} 字节，没有读取。每份申报占一行，请检查换行。",
            MessageEn = $"The line is longer than {limit} bytes and was not read. Each application takes one line; check the line breaks.",
        },
    ]);
}
