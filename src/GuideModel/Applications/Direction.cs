namespace GuideModel;

/// <summary>A funding direction (指南方向) of a guide: its facts and its rules.</summary>
public abstract class Direction
{
    private ulong[]? decisiveRules;

    /// <summary>The number as printed, for example <c>1.1</c>.</summary>
    public abstract string Number { get; }

    /// <summary>The heading.</summary>
    public abstract string Title { get; }

    /// <summary>The C# name.</summary>
    public abstract string Name { get; }

    /// <summary>Partner countries.</summary>
    public abstract IReadOnlyList<string> Countries { get; }

    /// <summary>The agreement it rests on, or null.</summary>
    public abstract string? Agreement { get; }

    /// <summary>The fields an application may choose from.</summary>
    public abstract IReadOnlyList<GuideField> Fields { get; }

    /// <summary>Total support in yuan (共拟支持经费), or null where the guide is silent.</summary>
    public abstract decimal? BudgetYuan { get; }

    /// <summary>The rules an application is checked against; the position is the index into an <see cref="OutcomeSet"/>.</summary>
    public abstract IReadOnlyList<Rule> ApplicationRules { get; }

    /// <summary>The rules on both sides' submissions.</summary>
    public abstract IReadOnlyList<Rule> PairRules { get; }

    /// <summary>The checks of the supported projects taken together.</summary>
    public abstract IReadOnlyList<PortfolioCheck> PortfolioChecks { get; }

    /// <summary>Which rules decide the verdict: the lowest of the four bits of each.</summary>
    internal ReadOnlySpan<ulong> DecisiveRules => decisiveRules ??= MakeDecisiveRules();

    /// <summary>How applications are scanned; null where they are always read member by member.</summary>
    protected virtual ScanPlan? Plan => null;

    /// <summary>Its rules over columns; null where there is no such thing.</summary>
    public virtual ColumnPlan? Columns => null;

    /// <summary>The same for the library and its tests.</summary>
    internal ScanPlan? PlanOfScan => Plan;

    /// <summary>Reads an application from JSON and validates it.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    public abstract JsonValidation ValidateJson(ReadOnlySpan<byte> utf8);

    /// <summary>Reads an application from JSON and evaluates it.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <returns>The outcome of every application rule; null where the application cannot be read.</returns>
    public OutcomeSet? EvaluateJson(ReadOnlySpan<byte> utf8) => TryEvaluateJson(utf8, 0, utf8.Length, out OutcomeSet outcomes) ? outcomes : null;

    /// <summary>Reads an application from JSON in a longer text, such as a file of lines, and evaluates it.</summary>
    /// <remarks>An application as people write it is scanned and allocates nothing. Where the text goes on for a hundred bytes and more, it is not copied.</remarks>
    /// <param name="text">The text in UTF-8.</param>
    /// <param name="start">Where the application begins: one JSON object.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="outcomes">The outcome of every application rule.</param>
    /// <returns>False where the application cannot be read.</returns>
    public bool TryEvaluateJson(ReadOnlySpan<byte> text, int start, int length, out OutcomeSet outcomes)
    {
        outcomes = default;
        if (Plan is { } plan)
        {
            LineScan scan = LineScan.Of(plan, text, start, length);
            if (scan.Result != ScanResult.Undecided)
            {
                if (scan.Result == ScanResult.Unreadable)
                {
                    return false;
                }

                Evaluate(scan.Facts, ref outcomes);
                return true;
            }
        }

        OutcomeSet? exact = ReadAndEvaluate(text.Slice(start, length));
        outcomes = exact.GetValueOrDefault();
        return exact is not null;
    }

    /// <summary>The outcome of every application rule on what a scan by <see cref="Plan"/> found.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="outcomes">Where the outcomes go; all of them pass before.</param>
    protected virtual void Evaluate(ScannedFacts facts, ref OutcomeSet outcomes) => throw new NotSupportedException("没有扫描方案 (there is no plan)");

    /// <summary>The exact way to the same outcomes: through the reader and a record.</summary>
    internal abstract OutcomeSet? ReadAndEvaluate(ReadOnlySpan<byte> utf8);

    /// <summary>Scans an application in a longer text; false where it takes the reader.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <param name="start">Where the application begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="mustNameDirection">Whether it must say that it is one of this direction.</param>
    /// <param name="application">What was found.</param>
    internal bool TryScan(ReadOnlySpan<byte> text, int start, int length, bool mustNameDirection, out ScannedApplication application)
    {
        application = default;
        if (Plan is not { IdSlot: >= 0 } plan)
        {
            return false;
        }

        LineScan scan = LineScan.Of(plan, text, start, length);
        if (scan.Result != ScanResult.Read || (mustNameDirection && !scan.NamesDirection))
        {
            return false;
        }

        var outcomes = default(OutcomeSet);
        Evaluate(scan.Facts, ref outcomes);
        application = new ScannedApplication(this, scan.HasId, scan.Id, outcomes);
        return true;
    }

    /// <summary>What is found where both sides' submissions are compared; null where one of them cannot be read.</summary>
    internal abstract IReadOnlyList<Finding>? Compare(ReadOnlySpan<byte> ours, ReadOnlySpan<byte> theirs);

    /// <summary>The fact that a finding about a rule points at.</summary>
    internal abstract Fact Locate(object application, int rule);

    /// <summary>The position of an application rule, or -1 where there is none of that id.</summary>
    internal int PlaceOf(string rule)
    {
        for (int i = 0; i < ApplicationRules.Count; i++)
        {
            if (ApplicationRules[i].Id == rule)
            {
                return i;
            }
        }

        return -1;
    }

    private ulong[] MakeDecisiveRules()
    {
        var words = new ulong[(ApplicationRules.Count + OutcomeSet.RulesPerWord - 1) / OutcomeSet.RulesPerWord];
        for (int i = 0; i < ApplicationRules.Count; i++)
        {
            ulong bit = ApplicationRules[i].Severity == Severity.Error ? 1UL << (i % OutcomeSet.RulesPerWord * OutcomeSet.Bits) : 0;
            words[i / OutcomeSet.RulesPerWord] |= bit;
        }

        return words;
    }
}
