using System.Text.Json.Nodes;
using GuideModel.Compiler.Model;

namespace GuideModel.Tests.Guides;

/// <summary>What a reading says of an application, worked out straight from the notation and as plainly as possible. It
/// shares nothing with the generated validators but the reading, so a difference is a defect of one of the two.</summary>
internal static class ReferenceInterpreter
{
    public static Outcome Evaluate(Reading reading, JsonNode? at) => reading switch
    {
        AnswerReading r => At(at, r.Path) switch
        {
            null => Outcome.Missing,
            JsonValue answer when answer.TryGetValue(out bool yes) => yes ? Outcome.Pass : Outcome.Fail,
            _ => Outcome.Pass,
        },
        CompareReading r => Compare(r, at),
        InReading r => In(r, at),
        NotReading r => Evaluate(r.Inner, at) switch { Outcome.Pass => Outcome.Fail, Outcome.Fail => Outcome.Pass, var other => other },
        AndReading r => First([Evaluate(r.Left, at), Evaluate(r.Right, at)], Outcome.Fail, Outcome.Missing, Outcome.Manual, Outcome.Pass),
        OrReading r => First([Evaluate(r.Left, at), Evaluate(r.Right, at)], Outcome.Pass, Outcome.Manual, Outcome.Missing, Outcome.Fail),
        EachReading r => At(at, r.Path) is JsonArray list
            ? First([.. list.Select(e => Evaluate(r.Inner, e))], Outcome.Fail, Outcome.Missing, Outcome.Manual, Outcome.Pass)
            : Outcome.Missing,
        WhenReading r => When(Evaluate(r.Condition, at), Evaluate(r.Inner, at)),
        _ => throw new NotSupportedException(reading.ToString()),
    };

    private static Outcome Compare(CompareReading reading, JsonNode? at)
    {
        if (reading is { Left: RatioQuantity ratio, Right: NumberLiteral share })
        {
            decimal? numerator = Values(ratio.Numerator, at) is [var n] ? n : null;
            decimal? denominator = Values(ratio.Denominator, at) is [var d] ? d : null;
            return denominator == 0 ? Outcome.NotApplicable
                : numerator is null || denominator is null ? Outcome.Missing
                : Holds(numerator.Value, reading.Operator, share.Value * denominator.Value) ? Outcome.Pass : Outcome.Fail;
        }

        decimal literal = ((NumberLiteral)reading.Right).Value;
        bool[]? answers = Values(reading.Left, at)?.Select(v => Holds(v, reading.Operator, literal)).ToArray();
        return answers is null ? Outcome.Missing
            : answers.All(a => a) ? Outcome.Pass
            : answers.Any(a => a) ? Outcome.Missing : Outcome.Fail;
    }

    // Every value the quantity may have, given what is not known; null when nothing is.
    private static decimal[]? Values(Quantity quantity, JsonNode? at) => quantity switch
    {
        PathQuantity q => At(at, q.Path) is { } value ? [decimal.Parse(value.ToJsonString())] : null,
        CountQuantity q => At(at, q.Path) is JsonArray list ? Counts(q.Where, list) : null,
        _ => throw new NotSupportedException(quantity.ToString()),
    };

    private static decimal[] Counts(Reading? where, JsonArray list)
    {
        Outcome[] elements = [.. list.Select(e => where is null ? Outcome.Pass : Evaluate(where, e))];
        int certain = elements.Count(o => o == Outcome.Pass);
        int unknown = elements.Count(o => o is Outcome.Missing or Outcome.Manual);
        return [.. Enumerable.Range(certain, unknown + 1).Select(n => (decimal)n)];
    }

    private static Outcome In(InReading reading, JsonNode? at)
    {
        if (At(at, reading.Path) is not { } value)
        {
            return Outcome.Missing;
        }

        bool listed = reading.Names.Contains(value.GetValue<string>());
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

    private static JsonNode? At(JsonNode? at, string path) => path.Split('.').Aggregate(at, (node, step) => (node as JsonObject)?[step]);
}
