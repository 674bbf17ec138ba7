namespace GuideModel;

/// <summary>A number that a <see cref="ColumnRule"/> compares; what generated classes are made of.</summary>
public abstract class ColumnNumber
{
    private protected ColumnNumber()
    {
    }

    /// <summary>A member's own value.</summary>
    public static ColumnNumber Of(int slot) => new SlotNumber(slot);

    /// <summary>How many elements a list has.</summary>
    public static ColumnNumber Length(int slot) => new LengthNumber(slot);

    /// <summary>For how many elements of a list a rule holds.</summary>
    public static ColumnNumber Count(int slot, ColumnRule where) => new CountNumber(slot, where);

    /// <summary>The sum of a member over the elements of a list.</summary>
    public static ColumnNumber Sum(int slot, int member) => new SumNumber(slot, member);

    /// <summary>The rule that compares it.</summary>
    internal virtual ColumnRule Compare(ColumnComparison comparison, decimal literal) => new NumberRule(this, comparison, literal);

    /// <summary>Works out the numbers of a run.</summary>
    internal abstract void Read(ColumnScope scope, int start, int count, Numbers result, PlanePool pool);
}
