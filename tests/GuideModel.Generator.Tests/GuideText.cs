using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GuideModel.Generator.Tests;

/// <summary>An additional file of a test.</summary>
internal sealed class GuideText(string path, string text) : AdditionalText
{
    public static GuideText Official { get; } = new("/guides/2025-batch3.guide.txt", Read("guide/2025-batch3.guide.txt"));

    public static GuideText Terms { get; } = new("/guides/terms.txt", Read("guide/terms.txt"));

    public override string Path => path;

    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);

    public GuideText With(Func<string, string> edit) => new(path, edit(text));

    private static string Read(string path) => File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, path));
}
