using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GuideModel.Generator.Tests;

/// <summary>Item metadata of additional files: the namespace a guide asks for, by its path.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> namespaces) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(namespaces.GetValueOrDefault(textFile.Path));

    private sealed class Options(string? guideNamespace) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.GuideNamespace" ? guideNamespace : null;
            return value is not null;
        }
    }
}
