namespace GuideModel;

/// <summary>Membership in a list that goes on: what is outside of it is for people to judge, and so is what is not inside of one that must not be met.</summary>
internal sealed class OpenRule(ColumnRule inner, bool negated) : ColumnRule
{
    internal override void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool)
    {
        inner.Evaluate(scope, start, count, result, pool);
        for (int i = 0; i < result.Words; i++)
        {
            (ulong failed, ulong passed) = (result.Failed[i], result.PassedAt(i));
            result.Set(i, negated ? failed : 0, result.MissingAt(i), 0, negated ? passed : failed);
        }

        result.HasAll();
    }
}
