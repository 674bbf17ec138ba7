using FluentValidation.Results;
using GuideModel.Guide2025Batch3;

namespace GuideModel.Benchmarks.Validating;

/// <summary>Proof that all validators say the same of the same records; without it their times mean nothing.</summary>
internal static class Agreement
{
    private const int Records = 20_000;
    private const int Seed = 20251103;

    /// <summary>Throws when two validators disagree, or when the records leave an outcome of a rule untried.</summary>
    public static void Check()
    {
        IReadOnlyList<Rule> rules = KoreaEnergyDirection.Instance.ApplicationRules;
        if (!rules.Select(r => r.Id).SequenceEqual(HandWrittenValidator.RuleIds) || rules.Any(r => r.Severity != Severity.Error))
        {
            throw new InvalidOperationException("The guide's rules for 1.1 changed; bring the hand-written validators up to date.");
        }

        var fluent = new FluentKoreaEnergyValidator();
        var seen = new HashSet<(int Rule, Outcome Outcome)>();
        foreach (KoreaEnergyApplication record in
            SampleRecords.Varied(Records, Seed).Append(SampleRecords.OneRuleFails).Append(SampleRecords.ThreeFactsMissing))
        {
            OutcomeSet generated = KoreaEnergyValidator.Evaluate(record);
            HandOutcomes hand = HandWrittenValidator.Evaluate(record);
            ValidationResult result = fluent.Validate(record);
            bool complete = true;
            for (int i = 0; i < rules.Count; i++)
            {
                seen.Add((i, generated[i]));
                complete &= generated[i] != Outcome.Missing;
                Same(generated[i], hand[i], rules[i].Id, record);
            }

            Verdict verdict = KoreaEnergyValidator.Validate(record).Verdict;
            Same(verdict, hand.Verdict, "verdict", record);
            Same(verdict == Verdict.Eligible, result.IsValid, "FluentValidation's verdict", record);
            for (int i = 0; complete && i < rules.Count; i++)
            {
                Same(generated[i] == Outcome.Fail, result.Errors.Exists(e => e.ErrorCode == rules[i].Id), "FluentValidation's " + rules[i].Id, record);
            }
        }

        for (int i = 0; i < rules.Count; i++)
        {
            // a table of targets is there or missing; a rule about its presence cannot fail
            bool tried = seen.Contains((i, Outcome.Pass)) && seen.Contains((i, Outcome.Missing))
                && (seen.Contains((i, Outcome.Fail)) || rules[i].Id == "all/targets")
                && (seen.Contains((i, Outcome.NotApplicable)) || !(rules[i].Id.Contains(".ratio.", StringComparison.Ordinal) || rules[i].Id.Contains(".each.", StringComparison.Ordinal)));
            if (!tried)
            {
                throw new InvalidOperationException($"The records do not try every outcome of {rules[i].Id}.");
            }
        }
    }

    private static void Same<T>(T expected, T actual, string what, KoreaEnergyApplication record)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"{what}: generated {expected}, the other {actual}, of {record}");
        }
    }
}
