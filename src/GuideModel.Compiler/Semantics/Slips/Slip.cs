using GuideModel.Compiler.Diagnostics;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>A kind of mistake made in writing, recognised where a part of the text was not read (GRAMMAR.md, "Slips").</summary>
internal abstract class Slip
{
    /// <summary>Reports the mistake if it is what keeps the part from being read.</summary>
    /// <returns>Whether it is.</returns>
    public abstract bool Report(UnreadPart part, DiagnosticBag diagnostics);
}
