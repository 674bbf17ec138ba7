using GuideModel.Compiler.Emission;
using Xunit;

namespace GuideModel.Compiler.Tests;

/// <summary>Everything that is generated from the official guide, as verified: a change of a template, a name or a figure shows
/// in the review what becomes of it.</summary>
public sealed class OfficialSourcesTests
{
    private static readonly GuideCompilation Official = Compile.Official(Files.Read("guide/2025-batch3.guide.txt"));

    [Fact]
    public void Model() => Snapshot.Verify(nameof(OfficialSourcesTests), nameof(Model),
        [.. GuideEmitter.EmitModel(Official.Spec), GuideEmitter.EmitSourceMap(Official.Spec, Official.SourceMap)]);

    // The tests of the guide as a whole and of its first direction; those of the others are made alike.
    [Fact]
    public void Tests() => Snapshot.Verify(nameof(OfficialSourcesTests), nameof(Tests), GuideEmitter.EmitTests(Official.Spec, Official.Spec.Namespace)
        .Where(s => s.HintName.Contains(".GuideTests.", StringComparison.Ordinal) || s.HintName.Contains($".{Official.Spec.Directions[0].Name}Tests.", StringComparison.Ordinal)));
}
