using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Checks;

/// <summary>How C# reaches the facts that rules are evaluated on: the members of a record, or the slots of a scan. Every expression of
/// a value is null where the fact is absent.</summary>
internal abstract class FactSource
{
    /// <summary>The C# type a loop takes a list as.</summary>
    public abstract string ListType(RecordSpec element);

    /// <summary>The C# type of a list's element.</summary>
    public abstract string ElementType(RecordSpec element);

    /// <summary>The C# type of a sum.</summary>
    public abstract string SumType { get; }

    /// <summary>A member's value.</summary>
    public abstract string Value(MemberPath member);

    /// <summary>The outcome of a thing that must be there.</summary>
    public abstract string Present(MemberPath member);

    /// <summary>The number of a list's elements.</summary>
    public abstract string Length(MemberPath list);

    /// <summary>A list, as loops take it.</summary>
    public abstract string List(MemberPath list);

    /// <summary>A member's number, as loops sum it up.</summary>
    public abstract string Summand(MemberPath member);

    /// <summary>A number found, as a decimal.</summary>
    public abstract string AsDecimal(string value, MemberSpec? member);

    /// <summary>A test of a value against the right side of a comparison.</summary>
    /// <param name="value">The value; of a sum where <paramref name="isSum"/>.</param>
    /// <param name="reading">The comparison.</param>
    /// <param name="member">The member it is a value of, the summand of a sum; null for a number of elements.</param>
    /// <param name="isSum">Whether it is a sum.</param>
    public abstract string Holds(string value, CompareReading reading, MemberSpec? member, bool isSum = false);

    /// <summary>A test of a value found against the names of a list.</summary>
    public abstract string IsOneOf(string value, InReading reading, MemberSpec member);
}
