namespace GuideModel.Tests.Columns;

/// <summary>A rule over columns whose outcomes are given.</summary>
internal sealed class FixedRule(Outcome[] outcomes) : ColumnRule
{
    internal override void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool)
    {
        result.Begin(count);
        for (int word = 0; word < result.Words; word++)
        {
            result.Set(word, Bits(Outcome.Fail), Bits(Outcome.Missing), Bits(Outcome.NotApplicable), Bits(Outcome.Manual));

            ulong Bits(Outcome outcome)
            {
                ulong bits = 0;
                for (int i = 0; i < Math.Min(64, count - (word * 64)); i++)
                {
                    bits |= (outcomes[start + (word * 64) + i] == outcome ? 1UL : 0) << i;
                }

                return bits;
            }
        }

        result.HasAll();
    }
}
