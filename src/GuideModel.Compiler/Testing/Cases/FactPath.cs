using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>A fact of an application as a case names it.</summary>
/// <param name="Steps">From the application to it.</param>
/// <param name="IsLength">Whether the length of the list is meant.</param>
internal sealed record FactPath(IReadOnlyList<FactStep> Steps, bool IsLength)
{
    public FactStep Last => Steps[Steps.Count - 1];
}

/// <summary>A step of a path.</summary>
/// <param name="Member">The member.</param>
/// <param name="Index">Which element of the list, from 1; null for all of them.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record FactStep(MemberSpec Member, int? Index, GuideSpan Span);
