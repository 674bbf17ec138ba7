using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>A form in which a condition is worded, and what it means.</summary>
/// <param name="Pattern">The words.</param>
/// <param name="Make">The condition of a match among the fields of the direction; null where it is none.</param>
internal sealed record ConditionForm(Pattern Pattern, Func<Bindings?, EquatableArray<FieldSpec>, Condition?> Make)
{
    /// <summary>A form whose meaning the fields have no part in.</summary>
    public static ConditionForm Of(string pattern, Func<Bindings?, Condition?> make) => new(PatternParser.Parse(pattern), (b, _) => make(b));

    /// <summary>A form that may name a field of the direction.</summary>
    public static ConditionForm Of(string pattern, Func<Bindings?, EquatableArray<FieldSpec>, Condition?> make) => new(PatternParser.Parse(pattern), make);
}
