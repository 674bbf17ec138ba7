using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>Makes applications of a direction that satisfy its rules, or break one, from the model alone.</summary>
/// <remarks>Every application is checked with <see cref="FactEvaluator"/> before it is handed out. Equal seeds make equal
/// applications. Not safe for use by several threads at once.</remarks>
public sealed class ApplicationSampler
{
    private const int Attempts = 40;
    private const int Rounds = 12;

    // Of a call that does not say its own; a clock would make other applications of the same seed.
    private const int UsualYear = 2026;

    private readonly Random random;
    private readonly FactEvaluator evaluator;
    private readonly SampleShape shape;
    private readonly SampleScale scale;
    private readonly SampleMaker maker;
    private readonly ReadingEnforcer enforcer;
    private readonly ReadingEraser eraser;
    private readonly SampleParts parts;
    private readonly SampleNames names;
    private readonly RuleSpec[] rules;
    private readonly RuleSpec[] decisive;
    private int made;

    /// <summary>A sampler for a direction.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="direction">The direction's number.</param>
    /// <param name="seed">What the random choices start from.</param>
    /// <exception cref="ArgumentException">The guide has no such direction.</exception>
    public ApplicationSampler(GuideSpec guide, string direction, int seed)
    {
        DirectionSpec spec = guide.Directions.FirstOrDefault(d => d.Number == direction)
            ?? throw new ArgumentException("The guide has no direction " + direction + ".", nameof(direction));
        random = new Random(seed);
        evaluator = new FactEvaluator(guide);
        shape = new SampleShape(guide, spec);
        rules = [.. guide.Rules.Where(r => r.Severity != RuleSeverity.Info && spec.ApplicationRules.Contains(r.Id))];
        decisive = [.. rules.Where(r => r.Severity == RuleSeverity.Error)];
        var bounds = new SampleBounds(rules, evaluator);
        scale = new SampleScale(shape, bounds, guide.Year ?? UsualYear);
        maker = new SampleMaker(shape, bounds, scale, random);
        enforcer = new ReadingEnforcer(shape, bounds, scale, maker, evaluator, random);
        parts = new SampleParts(shape, bounds, enforcer);
        names = new SampleNames(random);
        eraser = new ReadingEraser(enforcer, random);
    }

    /// <summary>Makes the next application.</summary>
    /// <param name="invalid">Whether it is to break a rule of severity error, chosen at random.</param>
    /// <exception cref="SamplingException">The rules cannot be satisfied, or none can be broken.</exception>
    public Facts Next(bool invalid)
    {
        made++;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            Facts facts = maker.Application(made);
            if (Satisfy(facts) && (!invalid || Break(facts)))
            {
                names.Give(facts);
                Align(facts);
                return facts;
            }
        }

        Facts last = maker.Application(made);
        Satisfy(last);
        EquatableArray<string> unsatisfied = rules.Where(r => !IsSatisfied(r, last)).Select(r => r.Id).ToEquatableArray();
        throw new SamplingException(shape.Direction.Number, unsatisfied);
    }

    /// <summary>Changes facts so that a reading holds or fails.</summary>
    internal ReadingEnforcer Readings => enforcer;

    /// <summary>The direction's records.</summary>
    internal SampleShape Shape => shape;

    /// <summary>Makes an application that satisfies the rules; where none was found, one that was to.</summary>
    internal Facts Nearest()
    {
        Facts facts = maker.Application(++made);
        for (int attempt = 0; attempt < Attempts && !Satisfy(facts); attempt++)
        {
            facts = maker.Application(made);
        }

        return facts;
    }

    private bool Satisfy(Facts facts)
    {
        // Every rule once, also where chance has satisfied it: shares, for one, must be shares of a whole. A single value was
        // chosen with care.
        foreach (RuleSpec rule in rules.Where(r => r.Reading is not CompareReading { Left: PathQuantity } || !IsSatisfied(r, facts)))
        {
            enforcer.Enforce(rule.Reading, true, facts, "");
        }

        for (int round = 0; round < Rounds; round++)
        {
            Align(facts);
            parts.Fit(facts, broken: null);
            bool satisfied = true;
            foreach (RuleSpec rule in rules)
            {
                if (!IsSatisfied(rule, facts))
                {
                    satisfied = false;
                    enforcer.Enforce(rule.Reading, true, facts, "");
                }
            }

            if (satisfied)
            {
                SetAges(facts);
                return true;
            }
        }

        return false;
    }

    // People are as old as their birth dates say, where every rule lets them.
    private void SetAges(Facts facts)
    {
        foreach (Facts person in facts.Items.Select(i => i.Value).OfType<Facts>())
        {
            if (person["birthDate"] is DateTime birth && person["age"] is decimal age)
            {
                person["age"] = scale.AgeAt(birth);
                person["age"] = rules.All(r => IsSatisfied(r, facts)) ? person["age"] : age;
            }
        }
    }

    private bool Break(Facts facts)
    {
        if (decisive.Length == 0)
        {
            return false;
        }

        RuleSpec rule = decisive[random.Next(decisive.Length)];
        if (random.Next(4) == 0)
        {
            eraser.Erase(rule.Reading, facts, "");
        }
        else
        {
            enforcer.Enforce(rule.Reading, false, facts, "");
            KeepShares(facts, rule);
            parts.Fit(facts, rule);
        }

        Align(facts);
        return evaluator.Evaluate(rule.Reading, facts) is FactOutcome.Fail or FactOutcome.Missing;
    }

    // A part stays within its whole also when the whole was made too small.
    private void KeepShares(Facts facts, RuleSpec broken)
    {
        foreach (RuleSpec rule in rules)
        {
            if (rule != broken && rule.Reading is CompareReading { Left: RatioQuantity ratio, Right: NumberLiteral { Value: <= 1 } }
                && evaluator.ValueOf(ratio.Denominator, facts) is { } whole && evaluator.ValueOf(ratio.Numerator, facts) > whole
                && ratio.Numerator is PathQuantity part)
            {
                enforcer.Put(part.Path, whole, facts, "");
            }
        }
    }

    // The applicant is the first of the team, and the units that cooperate are those named elsewhere.
    private static void Align(Facts facts)
    {
        if (facts["applicant"] is Facts applicant && facts["team"] is FactList { Count: > 0 } team && team[0] is Facts first)
        {
            foreach (string name in (string[])["name", "type"])
            {
                if (first[name] is not null && applicant[name] is not null)
                {
                    first[name] = applicant[name];
                }
            }
        }

        if (facts["cooperatingUnits"] is FactList units && facts.Find("applicant.name") is string own && facts.Find("partner.name") is string partner)
        {
            units.Clear();
            units.Add(own);
            units.Add(partner);
        }
    }

    private bool IsSatisfied(RuleSpec rule, Facts facts) => evaluator.Evaluate(rule.Reading, facts) is FactOutcome.Pass or FactOutcome.NotApplicable;
}
