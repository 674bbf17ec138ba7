using GuideModel.Compiler.Emission.Outputs;

namespace GuideModel.Compiler.Emission;

/// <summary>Every kind of generated file.</summary>
internal static class AllOutputs
{
    public static IReadOnlyList<Output> List { get; } =
    [
        new GuideOutput(),
        new RulesOutput(),
        new EnumsOutput(),
        new RecordsOutput(),
        new ReaderOutput(),
        new ValidatorOutput(),
        new ScannerOutput(),
        new ColumnsOutput(),
        new DirectionOutput(),
    ];
}
