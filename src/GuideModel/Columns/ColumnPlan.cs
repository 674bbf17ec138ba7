namespace GuideModel;

/// <summary>The rules of a direction over columns: what generated classes are made of.</summary>
/// <remarks>Rules are evaluated for some thousands of applications at a time, so that what they find on the way stays in the cache, and
/// every column is read from memory once.</remarks>
/// <param name="plan">The members of its record.</param>
/// <param name="rules">The rules, in the order of <see cref="Direction.ApplicationRules"/>.</param>
public sealed class ColumnPlan(ScanPlan plan, params ColumnRule[] rules)
{
    private const int Block = 4096;

    /// <summary>Finds the outcome of every rule for every application.</summary>
    /// <param name="applications">An object whose members are the applications' facts, by their names or terms; what is not there is missing.</param>
    /// <param name="room">Outcomes of as many applications by the same rules that are no longer needed: their memory is used again.</param>
    /// <exception cref="ArgumentException">A column is not known, is given twice, or does not hold what it should.</exception>
    public ColumnOutcomes Evaluate(Column applications, ColumnOutcomes? room = null)
    {
        ArgumentNullException.ThrowIfNull(applications);
        ColumnScope scope = ColumnScope.Of(plan, applications);
        ColumnOutcomes outcomes = room is not null && room.Length == applications.Length && room.Rules == rules.Length ? room : new ColumnOutcomes(applications.Length, rules.Length);
        var pool = new PlanePool();
        Planes planes = pool.Rent();
        for (int start = 0; start < applications.Length; start += Block)
        {
            int count = Math.Min(Block, applications.Length - start);
            for (int rule = 0; rule < rules.Length; rule++)
            {
                rules[rule].Evaluate(scope, start, count, planes, pool);
                outcomes.Set(rule, start, count, planes);
            }
        }

        return outcomes;
    }
}
