using GuideModel.Compiler.Emission.Checks;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission;

/// <summary>Where a reading is evaluated.</summary>
/// <param name="Variable">The variable that holds the record, or the facts scanned of it.</param>
/// <param name="Record">The record.</param>
/// <param name="PointerVariable">A variable with the pointer of an element, or null for the application.</param>
/// <param name="Depth">How deep lists are nested; keeps variables apart.</param>
/// <param name="Facts">How C# reaches the facts.</param>
/// <param name="Loops">The loops over lists that the expressions of a file call.</param>
/// <param name="Names">Names of values found on the way; shared by all scopes of one expression.</param>
internal sealed record Scope(string Variable, RecordSpec Record, string? PointerVariable, int Depth, FactSource Facts, Loops Loops, ValueNames Names)
{
    /// <summary>The scope of an application that is a record.</summary>
    public static Scope Of(DirectionSpec direction) => Of(direction, RecordFacts.Instance, new Loops());

    /// <summary>The scope of an application.</summary>
    public static Scope Of(DirectionSpec direction, FactSource facts, Loops loops) => new("a", direction.Record, PointerVariable: null, Depth: 0, facts, loops, new ValueNames());

    /// <summary>The scope of an element of a list.</summary>
    public Scope Inside(RecordSpec element) => this with { Variable = "e" + (Depth + 1), Record = element, PointerVariable = "p" + (Depth + 1), Depth = Depth + 1 };

    /// <summary>The same in a method of its own.</summary>
    public Scope Within(RecordSpec element) => Inside(element) with { Names = new ValueNames() };
}
