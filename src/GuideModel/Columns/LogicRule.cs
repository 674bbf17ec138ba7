namespace GuideModel;

/// <summary>Rules joined as <see cref="Checks"/> joins outcomes, sixty-four at a time.</summary>
internal sealed class LogicRule(LogicKind kind, ColumnRule left, ColumnRule right) : ColumnRule
{
    internal override void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool)
    {
        left.Evaluate(scope, start, count, result, pool);
        Planes other = result;
        if (kind != LogicKind.Not)
        {
            other = pool.Rent();
            right.Evaluate(scope, start, count, other, pool);
        }

        for (int i = 0; i < result.Words; i++)
        {
            Join(result, other, i);
        }

        result.HasAll();
        if (kind != LogicKind.Not)
        {
            pool.Return(other);
        }
    }

    private void Join(Planes left, Planes right, int i)
    {
        (ulong fail, ulong lack, ulong none, ulong people, ulong pass) = (left.Failed[i], left.MissingAt(i), left.NotApplicableAt(i), left.ManualAt(i), left.PassedAt(i));
        (ulong fail2, ulong lack2, ulong none2, ulong people2, ulong pass2) = (right.Failed[i], right.MissingAt(i), right.NotApplicableAt(i), right.ManualAt(i), right.PassedAt(i));
        switch (kind)
        {
            case LogicKind.Not:
                left.Set(i, pass, lack, none, people);
                break;
            case LogicKind.And:
                ulong fails = fail | fail2;
                ulong lacks = (lack | lack2) & ~fails;
                left.Set(i, fails, lacks, none & none2, (people | people2) & ~fails & ~lacks);
                break;
            case LogicKind.Or:
                ulong passes = pass | pass2;
                ulong judged = (people | people2) & ~passes;
                ulong open = (lack | lack2) & ~passes & ~judged;
                left.Set(i, ~(passes | judged | open | (none & none2)), open, none & none2, judged);
                break;
            default:
                ulong harmless = pass2 | none2;
                left.Set(i, pass & fail2, (pass & lack2) | (lack & ~harmless), fail | none | (none2 & (pass | lack | people)), (pass & people2) | (people & ~harmless));
                break;
        }
    }
}
