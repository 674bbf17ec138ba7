using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Tests.Equivalence;

/// <summary>What a reading says of an application, worked out straight from the notation (GRAMMAR.md, G8) and as plainly as
/// possible. It shares nothing with the generated validators but the reading, so a difference is a defect of one of the two.</summary>
internal sealed class ReferenceInterpreter(GuideSpec guide)
{
    public Outcome Evaluate(Reading reading, Facts at) => reading switch
    {
        AnswerReading r => At(at, r.Path) switch { null => Outcome.Missing, false => Outcome.Fail, _ => Outcome.Pass },
        CompareReading r => Compare(r, at),
        InReading r => In(r, at),
        NotReading r => Evaluate(r.Inner, at) switch { Outcome.Pass => Outcome.Fail, Outcome.Fail => Outcome.Pass, var other => other },
        AndReading r => First([Evaluate(r.Left, at), Evaluate(r.Right, at)], Outcome.Fail, Outcome.Missing, Outcome.Manual, Outcome.Pass),
        OrReading r => First([Evaluate(r.Left, at), Evaluate(r.Right, at)], Outcome.Pass, Outcome.Manual, Outcome.Missing, Outcome.Fail),
        EachReading r => At(at, r.Path) is FactList list
            ? First([.. list.Select(e => Evaluate(r.Inner, (Facts)e!))], Outcome.Fail, Outcome.Missing, Outcome.Manual, Outcome.Pass)
            : Outcome.Missing,
        WhenReading r => When(Evaluate(r.Condition, at), Evaluate(r.Inner, at)),
        _ => throw new NotSupportedException(reading.ToString()),
    };

    private Outcome Compare(CompareReading reading, Facts at)
    {
        if (reading is { Left: RatioQuantity ratio, Right: NumberLiteral share })
        {
            decimal? numerator = Values(ratio.Numerator, reading.Right, at) is [var n] ? n : null;
            decimal? denominator = Values(ratio.Denominator, reading.Right, at) is [var d] ? d : null;
            return denominator == 0 ? Outcome.NotApplicable
                : numerator is null || denominator is null ? Outcome.Missing
                : Holds(numerator.Value, reading.Operator, share.Value * denominator.Value) ? Outcome.Pass : Outcome.Fail;
        }

        decimal literal = reading.Right switch
        {
            NumberLiteral number => number.Value,
            DateLiteral day => new DateOnly(day.Year, day.Month, day.Day).DayNumber,
            RankLiteral rank => RankOf(rank.Name, rank),
            _ => throw new NotSupportedException(reading.ToString()),
        };
        bool[]? answers = Values(reading.Left, reading.Right, at)?.Select(v => Holds(v, reading.Operator, literal)).ToArray();
        return answers is null ? Outcome.Missing
            : answers.All(a => a) ? Outcome.Pass
            : answers.Any(a => a) ? Outcome.Missing : Outcome.Fail;
    }

    // Every value the quantity may have, given what is not known; null when nothing is.
    private decimal[]? Values(Quantity quantity, Literal scale, Facts at) => quantity switch
    {
        PathQuantity q => At(at, q.Path) switch
        {
            null => null,
            decimal number => [number],
            DateTime day => [DateOnly.FromDateTime(day).DayNumber],
            string name => [RankOf(name, (RankLiteral)scale)],
            var other => throw new NotSupportedException($"{q.Path}: {other.GetType()}"),
        },
        CountQuantity q => At(at, q.Path) is FactList list ? Counts(q.Where, list) : null,
        SumQuantity q => At(at, q.Path[..q.Path.LastIndexOf('.')]) is FactList list ? Sum(q.Path[(q.Path.LastIndexOf('.') + 1)..], list) : null,
        _ => throw new NotSupportedException(quantity.ToString()),
    };

    private decimal[] Counts(Reading? where, FactList list)
    {
        Outcome[] elements = [.. list.Select(e => where is null ? Outcome.Pass : Evaluate(where, (Facts)e!))];
        int certain = elements.Count(o => o == Outcome.Pass);
        int unknown = elements.Count(o => o is Outcome.Missing or Outcome.Manual);
        return [.. Enumerable.Range(certain, unknown + 1).Select(n => (decimal)n)];
    }

    private static decimal[]? Sum(string member, FactList list)
    {
        decimal?[] summands = [.. list.Select(e => (decimal?)((Facts)e!)[member])];
        return summands.Contains(null) ? null : [summands.Sum() ?? 0];
    }

    // The place of a name in the list the rank is taken from.
    private decimal RankOf(string name, RankLiteral list) =>
        guide.Enums.Single(e => e.Ordered && e.Members.Any(m => m.Name == list.Name)).Members.Single(m => m.Name == name).Rank
        ?? throw new NotSupportedException(name);

    private static Outcome In(InReading reading, Facts at)
    {
        if (At(at, reading.Path) is not { } value)
        {
            return Outcome.Missing;
        }

        bool listed = reading.Names.Contains((string)value);
        return !listed && reading.Open ? Outcome.Manual : listed != reading.Negated ? Outcome.Pass : Outcome.Fail;
    }

    private static Outcome When(Outcome condition, Outcome inner) => condition switch
    {
        Outcome.Pass => inner,
        Outcome.Missing or Outcome.Manual => inner is Outcome.Pass or Outcome.NotApplicable ? inner : condition,
        _ => Outcome.NotApplicable,
    };

    private static bool Holds(decimal left, CompareOperator op, decimal right) => op switch
    {
        CompareOperator.Equal => left == right,
        CompareOperator.NotEqual => left != right,
        CompareOperator.AtLeast => left >= right,
        CompareOperator.MoreThan => left > right,
        CompareOperator.AtMost => left <= right,
        CompareOperator.LessThan => left < right,
        _ => Math.Abs(left - right) <= Math.Abs(right) / 10,
    };

    private static Outcome First(Outcome[] outcomes, params ReadOnlySpan<Outcome> order)
    {
        foreach (Outcome outcome in order)
        {
            if (outcomes.Contains(outcome))
            {
                return outcome;
            }
        }

        return Outcome.NotApplicable;
    }

    // A part of a number (其中…) is a member whose own name has a dot in it.
    private static object? At(Facts at, string path)
    {
        if (at[path] is { } own)
        {
            return own;
        }

        for (int dot = path.IndexOf('.'); dot >= 0; dot = path.IndexOf('.', dot + 1))
        {
            if (at[path[..dot]] is Facts inner)
            {
                return At(inner, path[(dot + 1)..]);
            }
        }

        return null;
    }
}
