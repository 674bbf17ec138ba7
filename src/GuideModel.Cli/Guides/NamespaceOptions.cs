using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GuideModel.Cli.Guides;

/// <summary>Tells the generator the namespace to use, whatever the guide file is called.</summary>
internal sealed class NamespaceOptions(string name) : AnalyzerConfigOptionsProvider
{
    private readonly Options options = new(name);

    public override AnalyzerConfigOptions GlobalOptions => options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options;

    private sealed class Options(string name) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.GuideNamespace" ? name : null;
            return value is not null;
        }
    }
}
