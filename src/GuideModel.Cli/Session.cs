using System.Text;
using GuideModel.Cli.Output;

namespace GuideModel.Cli;

/// <summary>One run of the tool: its streams, language and colours.</summary>
internal sealed class Session : IDisposable
{
    public Session(Stream input, Stream output, TextWriter error, Surroundings surroundings)
    {
        Input = input;
        OutStream = output;
        Error = error;
        Surroundings = surroundings;
        Out = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
    }

    public Stream Input { get; }

    /// <summary>The result as bytes; flush <see cref="Out"/> before writing to it.</summary>
    public Stream OutStream { get; }

    /// <summary>The result as text.</summary>
    public StreamWriter Out { get; }

    /// <summary>Progress and notices.</summary>
    public TextWriter Error { get; }

    public Surroundings Surroundings { get; }

    public bool English { get; private set; }

    /// <summary>Colours of the result.</summary>
    public Paint Paint { get; private set; } = Paint.None;

    /// <summary>Colours of progress and notices, which may go elsewhere.</summary>
    public Paint ErrorPaint { get; private set; } = Paint.None;

    public void Apply(string language, string color)
    {
        English = language == "en";
        Paint = PaintOf(color, Surroundings.OutIsTerminal);
        ErrorPaint = PaintOf(color, Surroundings.ErrIsTerminal);
    }

    /// <summary>The colours of one of the two outputs.</summary>
    public Paint PaintFor(TextWriter writer) => writer == Error ? ErrorPaint : Paint;

    public string Say(string zh, string en) => English ? en : zh;

    public string Say(Words words) => Say(words.Zh, words.En);

    public void Notice(string zh, string en) => Error.WriteLine(Say(zh, en));

    // What is asked for wins over NO_COLOR; a file or a pipe gets no colours unless they are asked for.
    private Paint PaintOf(string color, bool isTerminal) =>
        color == "always" || (color == "auto" && isTerminal && !Surroundings.NoColor) ? Paint.Ansi : Paint.None;

    public void Dispose()
    {
        try
        {
            Out.Dispose();
        }
        catch (IOException exception) when (StandardOutput.IsClosed(exception))
        {
            // What is left has no reader.
        }
    }
}
