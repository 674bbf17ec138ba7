using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>The cases of some files, and what is wrong with those that were not understood (docs/tests.md).</summary>
/// <param name="Cases">The cases, in the order of the files and of their lines.</param>
/// <param name="Diagnostics">The mistakes; every one is an error.</param>
public sealed record CaseSet(EquatableArray<GuideCaseSpec> Cases, EquatableArray<GuideDiagnostic> Diagnostics)
{
    /// <summary>Reads the cases of a guide. One mistake never hides another, nor a case that is right.</summary>
    /// <param name="guide">The guide they are about.</param>
    /// <param name="files">Their files.</param>
    public static CaseSet Of(GuideSpec guide, IEnumerable<CaseFile> files) => new CaseReader(guide).Read(files);
}
