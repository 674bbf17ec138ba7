namespace GuideModel.Cli.Output;

/// <summary>Colours a text, or leaves it plain.</summary>
internal sealed class Paint
{
    private readonly bool colours;

    private Paint(bool colours) => this.colours = colours;

    public static Paint None { get; } = new(false);

    public static Paint Ansi { get; } = new(true);

    public string Bold(string text) => With("1", text);

    public string Red(string text) => With("31", text);

    public string Green(string text) => With("32", text);

    public string Yellow(string text) => With("33", text);

    public string Cyan(string text) => With("36", text);

    public string Faint(string text) => With("2", text);

    private string With(string code, string text) => colours ? $"\e[{code}m{text}\e[0m" : text;
}
