using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Model;

namespace GuideModel.Generator;

/// <summary>A guide's model with the path to report it by.</summary>
internal sealed record GuideModelOf(string Path, GuideSpec Spec);

/// <summary>The C# of a model, or why there is none.</summary>
/// <param name="Sources">The files.</param>
/// <param name="Failure">Our own bug, if there was one.</param>
internal sealed record EmitResult(EquatableArray<EmittedSource> Sources, EquatableArray<GuideDiagnostic> Failure)
{
    public static EmitResult Of(GuideModelOf model)
    {
        try
        {
            return new EmitResult(GuideEmitter.EmitModel(model.Spec), []);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new EmitResult([], [Failures.OurBug(model.Path, exception)]);
        }
    }
}
