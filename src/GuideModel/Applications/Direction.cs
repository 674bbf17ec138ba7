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

    /// <summary>Which rules decide the verdict, 64 a word.</summary>
    internal ReadOnlySpan<ulong> DecisiveRules => decisiveRules ??= MakeDecisiveRules();

    /// <summary>Reads an application from JSON and validates it.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    public abstract JsonValidation ValidateJson(ReadOnlySpan<byte> utf8);

    /// <summary>Reads an application from JSON and evaluates it.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <returns>The outcome of every application rule; null where the application cannot be read.</returns>
    public abstract OutcomeSet? EvaluateJson(ReadOnlySpan<byte> utf8);

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
        var words = new ulong[(ApplicationRules.Count + 63) / 64];
        for (int i = 0; i < ApplicationRules.Count; i++)
        {
            words[i >> 6] |= ApplicationRules[i].Severity == Severity.Error ? 1UL << i : 0;
        }

        return words;
    }
}
