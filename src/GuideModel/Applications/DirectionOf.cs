namespace GuideModel;

/// <summary>A direction with its typed applications.</summary>
/// <typeparam name="TApplication">The direction's record.</typeparam>
public abstract class Direction<TApplication> : Direction
    where TApplication : class
{
    /// <summary>The facts that both sides' submissions must agree in, each with its JSON name.</summary>
    public abstract IReadOnlyList<PairFact<TApplication>> PairFacts { get; }

    /// <summary>The outcome of every application rule. Allocates nothing.</summary>
    /// <param name="application">The application.</param>
    public abstract OutcomeSet Evaluate(TApplication application);

    /// <summary>Reads an application from JSON.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    public abstract ReadResult<TApplication> Read(ReadOnlySpan<byte> utf8);

    /// <summary>The id of an application, or null.</summary>
    public abstract string? IdOf(TApplication application);

    /// <summary>The C# name of the field an application chose, or null.</summary>
    public abstract string? FieldOf(TApplication application);

    /// <summary>The funding an application asks for, or null.</summary>
    public abstract Yuan? FundingOf(TApplication application);

    /// <summary>Validates an application. Allocates nothing until findings are asked for.</summary>
    /// <param name="application">The application.</param>
    public Validation Validate(TApplication application) => new(this, application, Evaluate(application));

    /// <inheritdoc/>
    public sealed override JsonValidation ValidateJson(ReadOnlySpan<byte> utf8)
    {
        if (TryScan(utf8, 0, utf8.Length, mustNameDirection: false, out ScannedApplication scanned) && !scanned.HasFindings)
        {
            return JsonValidation.OfNothingFound(scanned);
        }

        ReadResult<TApplication> read = Read(utf8);
        if (read.Application is not { } application)
        {
            return new JsonValidation(ApplicationHeader.Read(utf8).Id, Number, Verdict.Unreadable, read.Problems);
        }

        Validation validation = Validate(application);
        return new JsonValidation(IdOf(application), Number, validation.Verdict, validation.Findings);
    }

    internal sealed override OutcomeSet? ReadAndEvaluate(ReadOnlySpan<byte> utf8) => Read(utf8).Application is { } application ? Evaluate(application) : null;

    internal sealed override IReadOnlyList<Finding>? Compare(ReadOnlySpan<byte> ours, ReadOnlySpan<byte> theirs) =>
        Read(ours).Application is { } our && Read(theirs).Application is { } their ? PairMatcher.Match(this, [our], [their])[0].Findings : null;

    /// <summary>The fact that a finding about a rule points at.</summary>
    protected abstract Fact LocateFact(TApplication application, int rule);

    internal sealed override Fact Locate(object application, int rule) => LocateFact((TApplication)application, rule);
}
