using System.Text;
using GuideModel.Cli.Input;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Cli.Guides;

/// <summary>A guide file with its canonical form.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text as it is.</param>
/// <param name="Canonical">Its canonical form.</param>
/// <param name="IsChanged">Whether the file's bytes differ from it.</param>
/// <param name="Dropped">The lines, from 1, that are page numbers and running heads.</param>
internal sealed record FormattedGuide(string Path, string Text, string Canonical, bool IsChanged, IReadOnlyList<int> Dropped)
{
    /// <summary>The canonical form as it is stored.</summary>
    public byte[] Bytes => Encoding.UTF8.GetBytes(Canonical);

    /// <summary>Reads a file and formats it.</summary>
    public static FormattedGuide Load(string path, Session session)
    {
        byte[] bytes = TextFiles.Bytes(path, session);
        string text = TextFiles.Decode(path, bytes, session);
        DocumentSyntax document = GuideParser.Parse(new GuideText(path, text));
        string canonical = GuideFormatter.Format(document);

        // Nothing is written whose reading could differ: the form is the tool's, the wording is not.
        DocumentSyntax again = GuideParser.Parse(new GuideText(path, canonical));
        if (!GuideFormatter.AreAlike(document, again) || GuideFormatter.Format(again) != canonical)
        {
            throw new InvalidOperationException("The canonical form of " + path + " would not read like the file. It was left as it is.");
        }

        return new FormattedGuide(path, text, canonical, !bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(canonical)),
            [.. document.Furniture.Select(f => document.Text.PositionAt(f.Span.Start).Line)]);
    }
}
