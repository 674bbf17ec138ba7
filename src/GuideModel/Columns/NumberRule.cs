namespace GuideModel;

/// <summary>A comparison of a number that has to be worked out.</summary>
internal sealed class NumberRule(ColumnNumber number, ColumnComparison comparison, decimal literal) : ColumnRule
{
    internal override void Evaluate(ColumnScope scope, int start, int count, Planes result, PlanePool pool)
    {
        Numbers numbers = pool.RentNumbers();
        number.Read(scope, start, count, numbers, pool);
        result.Begin(count);
        Vectors.Outside<long>(numbers.Values, NumberRange.Of(comparison, literal, numbers.One), result.Failed);
        result.Lack(numbers.Lacking);
        pool.Return(numbers);
    }
}
