using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>Changes facts so that a reading holds, or fails; as little as it can, at random where it is free.</summary>
/// <remarks>Best effort: another rule may have its say about the same facts, so the sampler evaluates afterwards.</remarks>
internal sealed class ReadingEnforcer
{
    private readonly SampleShape shape;
    private readonly SampleBounds bounds;
    private readonly SampleMaker maker;
    private readonly FactEvaluator evaluator;
    private readonly Random random;
    private readonly QuantityEnforcer quantities;

    public ReadingEnforcer(SampleShape shape, SampleBounds bounds, SampleScale scale, SampleMaker maker, FactEvaluator evaluator, Random random)
    {
        this.shape = shape;
        this.bounds = bounds;
        this.maker = maker;
        this.evaluator = evaluator;
        this.random = random;
        quantities = new QuantityEnforcer(this, shape, bounds, scale, maker, evaluator, random);
    }

    /// <summary>Makes a reading hold or fail.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="holds">Which.</param>
    /// <param name="facts">The application, or the element the reading's paths start from.</param>
    /// <param name="prefix">The path of that element's list, or nothing.</param>
    public void Enforce(Reading reading, bool holds, Facts facts, string prefix)
    {
        switch (reading)
        {
            case AnswerReading r:
                Answer(r.Path, holds, facts, prefix);
                break;
            case CompareReading r:
                quantities.Enforce(r.Left, holds ? r.Operator : Opposite(r.Operator), r.Right, facts, prefix, outsideAbout: !holds);
                break;
            case InReading r:
                In(r, holds, facts, prefix);
                break;
            case NotReading r:
                Enforce(r.Inner, !holds, facts, prefix);
                break;
            case AndReading r:
                Both(r.Left, r.Right, all: holds, holds, facts, prefix);
                break;
            case OrReading r:
                Both(r.Left, r.Right, all: !holds, holds, facts, prefix);
                break;
            case EachReading r:
                Each(r, holds, facts, prefix);
                break;
            case WhenReading r:
                When(r, holds, facts, prefix);
                break;
        }
    }

    /// <summary>The list at a path, made when it is not there.</summary>
    public FactList List(string path, Facts facts, string prefix)
    {
        if (facts.Find(path) is FactList list)
        {
            return list;
        }

        list = [];
        Put(path, list, facts, prefix);
        return list;
    }

    /// <summary>Puts a value at a path, making the objects on the way.</summary>
    public void Put(string path, object? value, Facts facts, string prefix)
    {
        // A part of a number (其中…) is a member beside it, under both names.
        int dot = path.LastIndexOf('.');
        while (dot > 0 && shape.Member(SampleShape.Join(prefix, path.Substring(0, dot))) is { Kind: not MemberKind.Object })
        {
            dot = path.LastIndexOf('.', dot - 1);
        }

        if (dot < 0)
        {
            facts[path] = value;
            return;
        }

        string parent = path.Substring(0, dot);
        if (facts.Find(parent) is not Facts inner)
        {
            if (value is null)
            {
                return;
            }

            inner = maker.Record(SampleShape.Join(prefix, parent));
            Put(parent, inner, facts, prefix);
        }

        inner[path.Substring(dot + 1)] = value;
    }

    private void Answer(string path, bool holds, Facts facts, string prefix)
    {
        string full = SampleShape.Join(prefix, path);
        if (shape.Member(full)?.Kind == MemberKind.YesNo)
        {
            Put(path, holds, facts, prefix);
        }
        else if (!holds)
        {
            Put(path, null, facts, prefix);
        }
        else if (facts.Find(path) is null)
        {
            Put(path, maker.Value(full), facts, prefix);
        }
    }

    private void In(InReading reading, bool holds, Facts facts, string prefix)
    {
        string full = SampleShape.Join(prefix, reading.Path);
        MemberSpec? member = shape.Member(full);
        bool inside = holds != reading.Negated;
        IEnumerable<string> candidates = inside ? reading.Names
            : member?.Kind == MemberKind.Enum ? shape.Names(member).Where(n => !reading.Names.Contains(n))
            : ["其他"];
        string[] names = [.. candidates];
        string[] admitted = [.. names.Where(n => bounds.Admits(full, n))];
        names = holds && admitted.Length > 0 ? admitted : names;
        if (names.Length == 0 || (reading.Open && !inside))
        {
            // Nothing else can be put, or people would have to judge it: what remains is to leave it out.
            Put(reading.Path, null, facts, prefix);
            return;
        }

        string name = names[random.Next(names.Length)];
        Put(reading.Path, member?.Kind == MemberKind.TextList ? new FactList { name } : name, facts, prefix);
    }

    private void Both(Reading left, Reading right, bool all, bool holds, Facts facts, string prefix)
    {
        bool first = random.Next(2) == 0;
        if (!all && (IsSo(left, holds, facts) || IsSo(right, holds, facts)))
        {
            return;
        }

        if (all || first)
        {
            Enforce(left, holds, facts, prefix);
        }

        if (all || !first)
        {
            Enforce(right, holds, facts, prefix);
        }
    }

    private void Each(EachReading each, bool holds, Facts facts, string prefix)
    {
        FactList list = List(each.Path, facts, prefix);
        string path = SampleShape.Join(prefix, each.Path);
        if (holds)
        {
            foreach (Facts element in list.OfType<Facts>().Where(e => !IsSo(each.Inner, true, e)))
            {
                Enforce(each.Inner, true, element, path);
            }

            return;
        }

        if (list.Count == 0)
        {
            list.Add(maker.Record(path));
        }

        if (list[random.Next(list.Count)] is Facts chosen)
        {
            Enforce(each.Inner, false, chosen, path);
        }
    }

    private void When(WhenReading when, bool holds, Facts facts, string prefix)
    {
        if (!holds)
        {
            Enforce(when.Condition, true, facts, prefix);
            Enforce(when.Inner, false, facts, prefix);
        }
        else if (evaluator.Evaluate(when.Inner, facts) is FactOutcome.Missing or FactOutcome.Fail or FactOutcome.Manual)
        {
            // Both ways of satisfying it occur: the condition does not hold, or what it demands does.
            if (random.Next(2) == 0)
            {
                Enforce(when.Condition, false, facts, prefix);
            }
            else
            {
                Enforce(when.Inner, true, facts, prefix);
            }
        }
    }

    private bool IsSo(Reading reading, bool holds, Facts facts) =>
        evaluator.Evaluate(reading, facts) == (holds ? FactOutcome.Pass : FactOutcome.Fail);

    private static CompareOperator Opposite(CompareOperator op) => op switch
    {
        CompareOperator.Equal => CompareOperator.NotEqual,
        CompareOperator.NotEqual => CompareOperator.Equal,
        CompareOperator.AtLeast => CompareOperator.LessThan,
        CompareOperator.MoreThan => CompareOperator.AtMost,
        CompareOperator.AtMost => CompareOperator.MoreThan,
        CompareOperator.LessThan => CompareOperator.AtLeast,
        _ => CompareOperator.About,
    };
}
