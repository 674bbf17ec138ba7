using GuideModel.Compiler;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Emission;
using GuideModel.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace GuideModel.Generator;

/// <summary>Compiles every <c>*.guide.txt</c> among the additional files into records and validators.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GuideGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // the guides, each with the namespace its item asks for
        IncrementalValuesProvider<GuideFile> guides = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".guide.txt", StringComparison.OrdinalIgnoreCase))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancel) => GuideFile.Of(pair.Left, pair.Right, cancel))
            .WithTrackingName(StepNames.Guides);

        // the terms files, few and small: all of them at once
        IncrementalValueProvider<EquatableArray<TermsFile>> terms = context.AdditionalTextsProvider
            .Where(static file => IsTerms(file.Path))
            .Select(static (file, cancel) => new TermsFile(file.Path, FileText.Of(file, cancel)))
            .Collect()
            .Select(static (files, _) => files.OrderBy(f => f.Path, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(StepNames.Terms);

        // compile each guide with the terms of its folder, once for all that is made of it
        IncrementalValuesProvider<GuideResult> compilations = guides.Combine(terms)
            .Select(static (pair, _) => GuideResult.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Compilations);

        // which guide has which namespace: of two with one, the later is refused
        IncrementalValueProvider<EquatableArray<GuideNamespace>> namespaces = compilations
            .Where(static result => result.Model is not null && result.Uses.HasFlag(GuideUses.Model))
            .Select(static (result, _) => new GuideNamespace(result.Path, result.Compilation!.Spec.Namespace))
            .Collect()
            .Select(static (all, _) => all.OrderBy(n => n.Path, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(StepNames.Namespaces);
        IncrementalValuesProvider<GuideResult> accepted = compilations.Combine(namespaces)
            .Select(static (pair, _) => pair.Left.RefusedWhereTaken(pair.Right))
            .WithTrackingName(StepNames.Accepted);

        // the model alone: equal again when an edit only moved text
        IncrementalValuesProvider<GuideModelOf> models = accepted
            .Where(static result => result.Model is not null && result.Uses.HasFlag(GuideUses.Model))
            .Select(static (result, _) => result.Model!)
            .WithTrackingName(StepNames.Models);

        // its C#, or why there is none
        IncrementalValuesProvider<EmitResult> emitted = models
            .Select(static (model, _) => EmitResult.Of(model))
            .WithTrackingName(StepNames.Emitted);

        // its files, one by one, so that only those that changed are added anew
        IncrementalValuesProvider<EmittedSource> sources = emitted
            .SelectMany(static (result, _) => result.Sources)
            .WithTrackingName(StepNames.Sources);
        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.HintName, source.Text));

        // lines and columns: the one file that an edit which moves text makes anew
        IncrementalValuesProvider<EmittedSource> maps = accepted
            .Where(static result => result.Model is not null && result.Uses.HasFlag(GuideUses.Model))
            .Select(static (result, _) => GuideEmitter.EmitSourceMap(result.Compilation!.Spec, result.Compilation.SourceMap))
            .WithTrackingName(StepNames.SourceMaps);
        context.RegisterSourceOutput(maps, static (output, source) => output.AddSource(source.HintName, source.Text));

        // tests of a model, from the guides that are to say what it should be
        IncrementalValuesProvider<GuideModelOf> expected = accepted
            .Where(static result => result.Model is not null && result.Uses.HasFlag(GuideUses.Tests))
            .Select(static (result, _) => result.Model!)
            .WithTrackingName(StepNames.Expectations);

        // which of them tests which model: of two that test one, the later is refused
        IncrementalValueProvider<EquatableArray<GuideNamespace>> tested = expected.Combine(namespaces)
            .Select(static (pair, _) => pair.Left.Tests(pair.Right))
            .Collect()
            .Select(static (all, _) => all.OrderBy(n => n.Path, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(StepNames.Tested);
        IncrementalValuesProvider<EmitResult> tests = expected.Combine(tested)
            .Select(static (pair, _) => EmitResult.OfTests(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Tests);
        context.RegisterSourceOutput(tests.SelectMany(static (result, _) => result.Sources), static (output, source) => output.AddSource(source.HintName, source.Text));
        context.RegisterSourceOutput(tests, static (output, result) => Report(output, result.Failure));

        // tests of it by the cases that staff wrote
        IncrementalValueProvider<EquatableArray<CaseText>> cases = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancel) => CaseText.Of(pair.Left, pair.Right, cancel))
            .Where(static file => file is not null)
            .Collect()
            .Select(static (files, _) => files.OrderBy(f => f!.Path, StringComparer.Ordinal).Select(f => f!).ToEquatableArray())
            .WithTrackingName(StepNames.Cases);
        IncrementalValuesProvider<EmitResult> caseTests = expected.Combine(cases).Combine(tested)
            .Select(static (all, _) => EmitResult.OfCases(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.CaseTests);
        context.RegisterSourceOutput(caseTests.SelectMany(static (result, _) => result.Sources), static (output, source) => output.AddSource(source.HintName, source.Text));
        context.RegisterSourceOutput(caseTests, static (output, result) => Report(output, result.Failure));

        // what is to be said about the text
        IncrementalValuesProvider<EquatableArray<GuideDiagnostic>> diagnostics = accepted
            .Select(static (result, _) => result.Diagnostics)
            .WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, static (output, list) => Report(output, list));
        context.RegisterSourceOutput(emitted, static (output, result) => Report(output, result.Failure));
    }

    private static void Report(SourceProductionContext output, EquatableArray<GuideDiagnostic> list)
    {
        foreach (GuideDiagnostic diagnostic in list)
        {
            output.ReportDiagnostic(RoslynDiagnostics.Of(diagnostic));
        }
    }

    private static bool IsTerms(string path) =>
        path.EndsWith("/terms.txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith("\\terms.txt", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".terms.txt", StringComparison.OrdinalIgnoreCase) || path.Equals("terms.txt", StringComparison.OrdinalIgnoreCase);
}
