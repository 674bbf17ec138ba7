using GuideModel.Compiler.Emission.Outputs;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Testing;
using GuideModel.Compiler.Testing.Cases;

namespace GuideModel.Compiler.Emission;

/// <summary>Turns a model into C# files.</summary>
public static class GuideEmitter
{
    /// <summary>Everything but the source map: an edit that only moves text leaves all of it as it was.</summary>
    public static EquatableArray<EmittedSource> EmitModel(GuideSpec guide) =>
        AllOutputs.List.SelectMany(o => o.Emit(guide)).ToEquatableArray();

    /// <summary>Tests of a model.</summary>
    /// <param name="guide">The guide that says what is expected.</param>
    /// <param name="model">The namespace of the model that is tested.</param>
    public static EquatableArray<EmittedSource> EmitTests(GuideSpec guide, string model) => TestsOutput.Emit(GuideTestPlan.Of(guide), model).ToEquatableArray();

    /// <summary>Tests of a model by cases that staff wrote.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="model">The namespace of the model that is tested.</param>
    public static EquatableArray<EmittedSource> EmitCaseTests(EquatableArray<GuideCaseSpec> cases, string model) => CaseTestsOutput.Emit(cases, model).ToEquatableArray();

    /// <summary>Where rules stand: the only file with lines and columns.</summary>
    public static EmittedSource EmitSourceMap(GuideSpec guide, SourceMapSpec map) => SourceMapOutput.Emit(guide, map);
}
