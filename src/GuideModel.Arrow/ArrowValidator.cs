using Apache.Arrow;

namespace GuideModel.Arrow;

/// <summary>Validates record batches of a direction's applications: its rules over columns, with the outcomes that records would have.</summary>
/// <remarks>Columns are named as JSON members are, or by their terms. Whole numbers of any width and decimals are numbers; dates are days; names and texts are
/// strings, names dictionaries as well; objects are structs, lists are lists. A column or value that is not there is missing.</remarks>
public sealed class ArrowValidator
{
    private readonly ColumnPlan plan;

    /// <summary>Validates applications of a direction.</summary>
    /// <param name="direction">The direction.</param>
    /// <exception cref="NotSupportedException">A member of its applications takes the place of the direction's number.</exception>
    public ArrowValidator(Direction direction)
    {
        ArgumentNullException.ThrowIfNull(direction);
        plan = direction.Columns ?? throw new NotSupportedException($"方向{direction.Number}不能按列检查 (direction {direction.Number} has no plan for columns)");
    }

    /// <summary>Finds the outcome of every rule for every row.</summary>
    /// <param name="batch">The rows.</param>
    /// <param name="room">Outcomes of as many rows that are no longer needed: their memory is used again.</param>
    /// <exception cref="ArgumentException">A column is not known, is given twice, or does not hold what it should.</exception>
    public ColumnOutcomes Evaluate(RecordBatch batch, ColumnOutcomes? room = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return plan.Evaluate(Column.Object(batch.Length, ArrowColumns.Of(batch.Schema.FieldsList, batch.Arrays)), room);
    }
}
