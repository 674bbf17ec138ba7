namespace GuideModel;

/// <summary>Finds each application's partner submission and compares the two (双方申报书…须保持一致).</summary>
public static class PairMatcher
{
    /// <summary>Matches both sides' submissions of a direction.</summary>
    /// <typeparam name="TApplication">The direction's record.</typeparam>
    /// <param name="direction">The direction.</param>
    /// <param name="ours">Our side's applications.</param>
    /// <param name="theirs">The other side's submissions.</param>
    /// <returns>One result for each of our applications, in order. The partner is the one submission that agrees in the
    /// most facts, and in at least half of those that must agree.</returns>
    public static IReadOnlyList<Pair<TApplication>> Match<TApplication>(
        Direction<TApplication> direction, IReadOnlyList<TApplication> ours, IReadOnlyList<TApplication> theirs)
        where TApplication : class
    {
        ArgumentNullException.ThrowIfNull(direction);
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        IReadOnlyList<PairFact<TApplication>> facts = direction.PairFacts;
        var index = new Dictionary<(int Fact, string Key), List<int>>();
        for (int i = 0; i < theirs.Count; i++)
        {
            for (int f = 0; f < facts.Count; f++)
            {
                if (Key(facts[f].Value(theirs[i])) is { } key)
                {
                    (index.TryGetValue((f, key), out List<int>? list) ? list : index[(f, key)] = []).Add(i);
                }
            }
        }

        return [.. ours.Select(application => MatchOne(direction, application, theirs, index))];
    }

    private static Pair<TApplication> MatchOne<TApplication>(
        Direction<TApplication> direction, TApplication application, IReadOnlyList<TApplication> theirs, Dictionary<(int Fact, string Key), List<int>> index)
        where TApplication : class
    {
        IReadOnlyList<PairFact<TApplication>> facts = direction.PairFacts;
        // Whoever agrees in half of the facts agrees in one of any half and one more: the rarest values find all candidates
        // without looking at everybody who shares a common one.
        string?[] keys = [.. facts.Select(f => Key(f.Value(application)))];
        IEnumerable<List<int>> rarest = keys.Select((key, f) => key is not null && index.TryGetValue((f, key), out List<int>? list) ? list : [])
            .OrderBy(list => list.Count).Take(facts.Count - ((facts.Count + 1) / 2) + 1);
        Dictionary<int, int> agreements = rarest.SelectMany(list => list).Distinct()
            .ToDictionary(i => i, i => Enumerable.Range(0, facts.Count).Count(f => keys[f] is { } key && key == Key(facts[f].Value(theirs[i]))));

        int most = agreements.Count == 0 ? 0 : agreements.Values.Max();
        List<TApplication> candidates = facts.Count > 0 && most * 2 >= facts.Count
            ? [.. agreements.Where(a => a.Value == most).OrderBy(a => a.Key).Select(a => theirs[a.Key])] : [];
        return candidates switch
        {
            [var partner] => new Pair<TApplication>(application, partner, candidates, [.. Compare(facts, application, partner)]),
            [] when facts.Count > 0 => new Pair<TApplication>(application, null, candidates,
                [Finding.Of(facts[0].Rule, Outcome.Fail, "/partnerSubmitted", "未找到外方申报书")]),
            [] => new Pair<TApplication>(application, null, candidates, []),
            _ => new Pair<TApplication>(application, null, candidates,
                [Finding.Of(facts[0].Rule, Outcome.Fail, "/partnerSubmitted", $"{candidates.Count} 份外方申报书同样接近，无法确定")]),
        };
    }

    private static IEnumerable<Finding> Compare<TApplication>(IReadOnlyList<PairFact<TApplication>> facts, TApplication ours, TApplication theirs)
    {
        foreach (PairFact<TApplication> fact in facts)
        {
            object? mine = fact.Value(ours);
            object? other = fact.Value(theirs);
            if (Key(mine) is not { } left || Key(other) is not { } right)
            {
                yield return Finding.Of(fact.Rule, Outcome.Missing, fact.Pointer, null);
            }
            else if (left != right)
            {
                yield return Finding.Of(fact.Rule, Outcome.Fail, fact.Pointer, $"{Show(mine)}（外方：{Show(other)}）");
            }
        }
    }

    // Blanks and the order of a list do not make two texts differ.
    private static string? Key(object? value) => value switch
    {
        null => null,
        string text => Collapse(text),
        IReadOnlyList<string> texts => string.Join('\n', texts.Select(Collapse).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        _ => value.ToString(),
    };

    private static string Show(object? value) => value is IReadOnlyList<string> texts ? string.Join("、", texts) : value?.ToString() ?? "";

    private static string Collapse(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
