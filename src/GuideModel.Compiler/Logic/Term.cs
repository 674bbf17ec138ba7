using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Logic;

/// <summary>A number that rules speak of, told from every other by value.</summary>
internal abstract record Term;

/// <summary>A member; figures in another unit are another number, for units of the text's own are not converted.</summary>
internal sealed record MemberTerm(string Path, string? Unit) : Term;

/// <summary>How many elements of a list have one of the outcomes; without a reading how many there are.</summary>
internal sealed record CountTerm(string List, Reading? Where, Outcomes Counted) : Term;

/// <summary>The sum of a member over a list.</summary>
internal sealed record SumTerm(string List, string Path) : Term;
