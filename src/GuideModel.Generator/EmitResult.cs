using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Testing.Cases;

namespace GuideModel.Generator;

/// <summary>The C# of a model, or why there is none.</summary>
/// <param name="Sources">The files.</param>
/// <param name="Failure">Our own bug, if there was one, or the mistakes in cases.</param>
internal sealed record EmitResult(EquatableArray<EmittedSource> Sources, EquatableArray<GuideDiagnostic> Failure)
{
    public static EmitResult Of(GuideModelOf model) => Made(model, static spec => GuideEmitter.EmitModel(spec));

    /// <summary>The tests of a model, or a refusal where a guide before it makes tests of the same.</summary>
    public static EmitResult OfTests(GuideModelOf expected, EquatableArray<GuideNamespace> tested)
    {
        string model = Model(expected, tested);
        string first = tested.First(t => t.Name == model).Path;
        return first == expected.Path
            ? Made(expected, spec => GuideEmitter.EmitTests(spec, model))
            : new EmitResult([], [Failures.NamespaceTaken(expected.Path, first, model + ".Tests")]);
    }

    /// <summary>The tests of the same model by the cases that staff wrote, and what is wrong with those that were not understood.</summary>
    public static EmitResult OfCases(GuideModelOf expected, EquatableArray<CaseText> files, EquatableArray<GuideNamespace> tested)
    {
        string model = Model(expected, tested);
        if (tested.First(t => t.Name == model).Path != expected.Path)
        {
            return new EmitResult([], []);
        }

        // The cases in a folder beside a guide are its own; without any, those of the whole project serve.
        CaseText[] own = [.. files.Where(f => GuideFile.FolderOf(GuideFile.FolderOf(f.Path)) == GuideFile.FolderOf(expected.Path))];
        own = own.Length > 0 ? own : [.. files];
        EquatableArray<GuideDiagnostic> mistakes = [];
        EmitResult made = Made(expected, spec =>
        {
            CaseSet cases = CaseSet.Of(spec, own.Where(f => f.Text is not null).Select(f => new CaseFile(f.Path, f.Text!)));
            mistakes = [.. own.Where(f => f.Text is null).Select(f => UnreadableFile.At(f.Path)), .. cases.Diagnostics];
            return GuideEmitter.EmitCaseTests(cases.Cases, model);
        });
        return made with { Failure = [.. made.Failure, .. mistakes] };
    }

    private static string Model(GuideModelOf expected, EquatableArray<GuideNamespace> tested) => tested.First(t => t.Path == expected.Path).Name;

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
