using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>A rule that a message speaks of: the words it was read from, and what it says.</summary>
internal sealed record SaidRule(GuideSpan Span, Words Says);
