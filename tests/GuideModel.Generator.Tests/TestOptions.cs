using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GuideModel.Generator.Tests;

/// <summary>Item metadata of additional files by their path: the namespace a guide asks for, and what a file is for.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> namespaces, IReadOnlyDictionary<string, string>? uses = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null, null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(namespaces.GetValueOrDefault(textFile.Path), uses?.GetValueOrDefault(textFile.Path));

    private sealed class Options(string? guideNamespace, string? guideUse) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.GuideNamespace" => guideNamespace,
                "build_metadata.AdditionalFiles.GuideUse" => guideUse,
                _ => null,
            };
            return value is not null;
        }
    }
}
