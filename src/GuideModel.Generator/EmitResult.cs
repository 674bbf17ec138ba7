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
    public static EmitResult Of(GuideModelOf model) => Made(model, static spec => GuideEmitter.EmitModel(spec));

    /// <summary>The tests of a model: of the one with the guide's own namespace, or of the only one.</summary>
    public static EmitResult OfTests(GuideModelOf expected, EquatableArray<GuideNamespace> models)
    {
        string own = expected.Spec.Namespace;
        string tested = models.Any(m => m.Name == own) || models.Count != 1 ? own : models[0].Name;
        return Made(expected, spec => GuideEmitter.EmitTests(spec, tested));
    }

    private static EmitResult Made(GuideModelOf model, Func<GuideSpec, EquatableArray<EmittedSource>> emit)
    {
        try
        {
            return new EmitResult(emit(model.Spec), []);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new EmitResult([], [Failures.OurBug(model.Path, exception)]);
        }
    }
}
