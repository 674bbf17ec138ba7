using GuideModel.Compiler.Emission.Outputs;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission;

/// <summary>Turns a model into C# files.</summary>
public static class GuideEmitter
{
    /// <summary>Everything but the source map: an edit that only moves text leaves all of it as it was.</summary>
    public static EquatableArray<EmittedSource> EmitModel(GuideSpec guide) =>
        AllOutputs.List.SelectMany(o => o.Emit(guide)).ToEquatableArray();

    /// <summary>Where rules stand: the only file with lines and columns.</summary>
    public static EmittedSource EmitSourceMap(GuideSpec guide, SourceMapSpec map) => SourceMapOutput.Emit(guide, map);
}
