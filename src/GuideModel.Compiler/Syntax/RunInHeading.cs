using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>A direction's heading at the beginning of a paragraph.</summary>
/// <param name="Number">The direction's number.</param>
/// <param name="NumberSpan">Where it stands.</param>
/// <param name="Title">Where the title stands.</param>
/// <param name="Rest">Where what follows begins.</param>
internal sealed record RunInHeading(string Number, GuideSpan NumberSpan, GuideSpan Title, int Rest);
