using System.Text;
using GuideModel.Cli.Input;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Cli.Guides;

/// <summary>A guide file with its canonical form.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text as it is.</param>
/// <param name="Canonical">Its canonical form.</param>
/// <param name="IsChanged">Whether the file's bytes differ from it.</param>
/// <param name="Dropped">The lines, from 1, that are page numbers and running heads.</param>
/// <param name="Unsound">Where the file reads differently in any form tried; it stays as it is then.</param>
internal sealed record FormattedGuide(string Path, string Text, string Canonical, bool IsChanged, IReadOnlyList<int> Dropped, SourcePosition? Unsound)
{
    /// <summary>The canonical form as it is stored.</summary>
    public byte[] Bytes => Encoding.UTF8.GetBytes(Canonical);

    /// <summary>Reads a file and formats it.</summary>
    public static FormattedGuide Load(string path, Session session)
    {
        byte[] bytes = TextFiles.Bytes(path, session);
        string text = TextFiles.Decode(path, bytes, session);
        DocumentSyntax document = GuideParser.Parse(new GuideText(path, text));
        FormattedText formatted = GuideFormatter.Format(document);
        if (formatted.Unsound is { } block)
        {
            return new FormattedGuide(path, text, text, IsChanged: false, [], document.Text.PositionAt(block.Content.Start));
        }

        return new FormattedGuide(path, text, formatted.Text, !bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(formatted.Text)),
            [.. document.Furniture.Select(f => document.Text.PositionAt(f.Span.Start).Line)], Unsound: null);
    }
}
