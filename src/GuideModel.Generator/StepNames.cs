namespace GuideModel.Generator;

/// <summary>Names of the steps whose caching the tests check.</summary>
internal static class StepNames
{
    public const string Guides = nameof(Guides);
    public const string Terms = nameof(Terms);
    public const string Compilations = nameof(Compilations);
    public const string Namespaces = nameof(Namespaces);
    public const string Accepted = nameof(Accepted);
    public const string Models = nameof(Models);
    public const string Emitted = nameof(Emitted);
    public const string Sources = nameof(Sources);
    public const string SourceMaps = nameof(SourceMaps);
    public const string Expectations = nameof(Expectations);
    public const string Tested = nameof(Tested);
    public const string Tests = nameof(Tests);
    public const string Cases = nameof(Cases);
    public const string CaseTests = nameof(CaseTests);
    public const string Diagnostics = nameof(Diagnostics);
}
