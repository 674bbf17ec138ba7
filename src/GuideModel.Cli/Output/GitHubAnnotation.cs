using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Output;

/// <summary>One annotation that GitHub Actions shows at a line of a file.</summary>
internal static class GitHubAnnotation
{
    /// <summary>Writes it.</summary>
    /// <param name="session">The run.</param>
    /// <param name="level">error, warning or notice.</param>
    /// <param name="file">The file.</param>
    /// <param name="from">The first character, or null for the file as a whole.</param>
    /// <param name="to">Behind the last character, where that is known.</param>
    /// <param name="title">The heading.</param>
    /// <param name="message">The message; may have several lines.</param>
    public static void Write(Session session, string level, string file, SourcePosition? from, SourcePosition? to, string title, string message)
    {
        string start = from is { } first ? $",line={first.Line},col={first.Column}" : "";
        string end = to is { } last ? $",endLine={last.Line},endColumn={last.Column}" : "";
        session.Out.WriteLine($"::{level} file={Property(file)}{start}{end},title={Property(title)}::{Data(message)}");
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(Visible.Of(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
