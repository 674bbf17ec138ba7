using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Text;

/// <summary>The text of a guide file with its lines (GRAMMAR.md, G1.2).</summary>
public sealed class GuideText
{
    private readonly List<int> lineStarts = [0];

    /// <summary>Takes a file's text as it is.</summary>
    public GuideText(string path, string content)
        : this(path, content, content)
    {
    }

    private GuideText(string path, string source, string content)
    {
        Path = path;
        Source = source;
        Content = content;
        for (int i = 0; i < content.Length; i++)
        {
            // CRLF counts once.
            if (Characters.IsLineBreak(content[i]) && !(content[i] == '\r' && i + 1 < content.Length && content[i + 1] == '\n'))
            {
                lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>The path as diagnostics show it.</summary>
    public string Path { get; }

    /// <summary>The whole text as it stands in the file.</summary>
    public string Source { get; }

    /// <summary>The text as the grammar sees it: the same, offset for offset, with page furniture blanked out.</summary>
    public string Content { get; }

    /// <summary>Number of lines; the last one may be empty.</summary>
    public int LineCount => lineStarts.Count;

    /// <summary>The same text with some spans blanked out for the grammar; offsets and lines stay.</summary>
    public GuideText Without(IEnumerable<GuideSpan> spans)
    {
        char[] content = Content.ToCharArray();
        foreach (GuideSpan span in spans)
        {
            for (int i = span.Start; i < span.End; i++)
            {
                content[i] = Characters.IsLineBreak(content[i]) ? content[i] : ' ';
            }
        }

        return new GuideText(Path, Source, new string(content));
    }

    /// <summary>The span of a line (0-based), its line break included.</summary>
    public GuideSpan Line(int index) =>
        GuideSpan.Between(lineStarts[index], index + 1 < lineStarts.Count ? lineStarts[index + 1] : Content.Length);

    /// <summary>The 1-based position of an offset.</summary>
    public SourcePosition PositionAt(int offset)
    {
        int index = lineStarts.BinarySearch(offset);
        int line = index >= 0 ? index : ~index - 1;
        return new SourcePosition(line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>The text of a span with line breaks and the blanks around them taken out: how sentences are quoted.</summary>
    public string Quote(GuideSpan span)
    {
        var builder = new System.Text.StringBuilder(span.Length);
        for (int i = span.Start; i < span.End; i++)
        {
            char c = Content[i];
            if (!Characters.IsLineBreak(c))
            {
                builder.Append(c);
                continue;
            }

            while (builder.Length > 0 && char.IsWhiteSpace(builder[builder.Length - 1]))
            {
                builder.Length--;
            }

            while (i + 1 < span.End && char.IsWhiteSpace(Content[i + 1]))
            {
                i++;
            }
        }

        return builder.ToString().Trim();
    }
}
