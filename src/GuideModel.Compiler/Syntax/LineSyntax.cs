using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>A line that is not blank.</summary>
/// <param name="Index">Its 0-based number.</param>
/// <param name="Normal">Its normal text.</param>
/// <param name="Shape">How it begins, or null for running text.</param>
internal sealed record LineSyntax(int Index, NormalText Normal, LineShape? Shape)
{
    // A line of a page of prose is at least this long; a shorter one was ended by its writer.
    private const int ShortestWrapped = 16;

    /// <summary>Its normal text.</summary>
    public string Value => Normal.Value;

    /// <summary>Whether it is long enough to have been broken by the page's width.</summary>
    public bool MayBeWrapped => Value.Length >= ShortestWrapped;

    /// <summary>Whether it ends a sentence (。！？), brackets and quotes after the mark aside.</summary>
    public bool EndsSentence => Last is '。' or '!' or '?';

    /// <summary>Whether it introduces what follows (：).</summary>
    public bool Introduces => Last == ':';

    /// <summary>Whether a sentence or a part of one between semicolons goes on in the next line, for all the line itself tells.</summary>
    public bool IsBroken => !EndsSentence && !Introduces && Last != ';';

    /// <summary>How the item that it opens is counted: the number's own signs tell lists apart, (1) from 1. and ①.</summary>
    public string ListStyle => Shape is not { } shape ? ""
        : EnclosedNumbers.Read(shape.Number[0]) is { } enclosed ? $"{enclosed.First}"
        : $"{Value.Substring(0, shape.MarkerStart)}{(char.IsDigit(shape.Number[0]) ? '1' : '一')}{Value.Substring(shape.MarkerEnd, shape.ContentStart - shape.MarkerEnd)}";

    private char Last => Value.TrimEnd(')', '"') is [.., var last] ? last : '\0';

    /// <summary>The lines of a text that are not blank.</summary>
    public static List<LineSyntax> Of(GuideText text)
    {
        var lines = new List<LineSyntax>();
        for (int i = 0; i < text.LineCount; i++)
        {
            NormalText normal = NormalText.Of(text.Content, text.Line(i));
            if (normal.Length > 0)
            {
                lines.Add(new LineSyntax(i, normal, LineShape.Of(normal)));
            }
        }

        return lines;
    }
}
