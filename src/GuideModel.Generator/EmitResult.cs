using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Testing.Cases;

namespace GuideModel.Generator;

/// <summary>A guide's model with the path to report it by.</summary>
internal sealed record GuideModelOf(string Path, GuideSpec Spec);

/// <summary>The C# of a model, or why there is none.</summary>
/// <param name="Sources">The files.</param>
/// <param name="Failure">Our own bug, if there was one, or the mistakes in cases.</param>
internal sealed record EmitResult(EquatableArray<EmittedSource> Sources, EquatableArray<GuideDiagnostic> Failure)
{
    public static EmitResult Of(GuideModelOf model) => Made(model, static spec => GuideEmitter.EmitModel(spec));

    /// <summary>The tests of a model: of the one with the guide's own namespace, or of the only one.</summary>
    public static EmitResult OfTests(GuideModelOf expected, EquatableArray<GuideNamespace> models) =>
        Made(expected, spec => GuideEmitter.EmitTests(spec, Tested(spec, models)));

    /// <summary>The tests of the same model by the cases that staff wrote, and what is wrong with those that were not understood.</summary>
    public static EmitResult OfCases(GuideModelOf expected, EquatableArray<CaseText> files, EquatableArray<GuideNamespace> models)
    {
        EquatableArray<GuideDiagnostic> mistakes = [];
        EmitResult made = Made(expected, spec =>
        {
            CaseSet cases = CaseSet.Of(spec, files.Where(f => f.Text is not null).Select(f => new CaseFile(f.Path, f.Text!)));
            mistakes = [.. files.Where(f => f.Text is null).Select(f => UnreadableFile.At(f.Path)), .. cases.Diagnostics];
            return GuideEmitter.EmitCaseTests(cases.Cases, Tested(spec, models));
        });
        return made with { Failure = [.. made.Failure, .. mistakes] };
    }

    private static string Tested(GuideSpec expected, EquatableArray<GuideNamespace> models) =>
        models.Any(m => m.Name == expected.Namespace) || models.Count != 1 ? expected.Namespace : models[0].Name;

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
