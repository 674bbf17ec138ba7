namespace GuideModel;

/// <summary>Something an application fails or lacks, with the clause that demands it.</summary>
public sealed class Finding
{
    private DataPosition? dataPosition;

    /// <summary>The rule's id; for unreadable data the code, <c>GM5nnn</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary><see cref="Outcome.Fail"/> or <see cref="Outcome.Missing"/>.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>JSON pointer to the first fact concerned, for example <c>/targets/jointPapers</c>.</summary>
    public required string Pointer { get; init; }

    /// <summary>What is required, in plain Chinese.</summary>
    public required string Required { get; init; }

    /// <summary>What the application has, or null when it is absent.</summary>
    public required string? Actual { get; init; }

    /// <summary>The verbatim clause, or null for unreadable data.</summary>
    public required string? Clause { get; init; }

    /// <summary>Where the clause stands, or null for unreadable data.</summary>
    public required GuidePosition? Position { get; init; }

    /// <summary>Where the data are wrong, for data that cannot be read; the messages begin with it.</summary>
    public DataPosition? DataPosition
    {
        get => dataPosition;
        init => dataPosition = value;
    }

    /// <summary>The message in Chinese.</summary>
    public required string Message
    {
        get => DataPosition is { } at ? $"第{at.Line}行第{at.Column}列：{field}" : field;
        init;
    }

    /// <summary>The message in English.</summary>
    public required string MessageEn
    {
        get => DataPosition is { } at ? $"Line {at.Line}, column {at.Column}: {field}" : field;
        init;
    }

    /// <summary>A finding about a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="outcome">Fail or missing.</param>
    /// <param name="pointer">The first fact concerned.</param>
    /// <param name="actual">What is there, or null.</param>
    public static Finding Of(Rule rule, Outcome outcome, string pointer, string? actual)
    {
        ArgumentNullException.ThrowIfNull(rule);
        bool missing = outcome == Outcome.Missing;
        string place = $"{rule.Position.Line}:{rule.Position.Column}";
        return new Finding
        {
            RuleId = rule.Id,
            Severity = rule.Severity,
            Outcome = outcome,
            Pointer = pointer,
            Required = rule.SaysZh,
            Actual = missing ? null : actual,
            Clause = rule.Clause,
            Position = rule.Position,
            Message = missing
                ? $"待补充：{pointer} 未填写，无法判断“{rule.SaysZh}”。依据第{rule.Position.Line}行：{rule.Clause}"
                : $"不符合“{rule.SaysZh}”：{pointer} 实际为 {actual}。依据第{rule.Position.Line}行：{rule.Clause}",
            MessageEn = missing
                ? $"{pointer} is not given, so it cannot be told whether {rule.SaysEn}. Guide {place}: {rule.Clause}"
                : $"Required: {rule.SaysEn}; {pointer} has {actual}. Guide {place}: {rule.Clause}",
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Message;

    /// <summary>The same finding with the place of what is wrong in the data.</summary>
    internal Finding At(DataPosition position)
    {
        var placed = (Finding)MemberwiseClone();
        placed.dataPosition = position;
        return placed;
    }
}
