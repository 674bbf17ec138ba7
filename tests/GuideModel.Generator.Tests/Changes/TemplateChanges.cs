using System.Text.RegularExpressions;

namespace GuideModel.Generator.Tests.Changes;

/// <summary>Small changes of a template, as a hand that slips would make them: another operator, a number one off, a line that is lost, two names changed over.</summary>
internal static partial class TemplateChanges
{
    private static readonly (string Before, string After)[] Slips =
    [
        (" < ", " <= "), (" >= ", " > "), (" == ", " != "), ("(!", "("), (" is null", " is not null"), ("is { } ", "is not { } "), (" += ", " -= "), (" |= ", " &= "), ("<< ", ">> "), ("| ", "& "),
        (" = 0", " = 1"), ("1u", "2u"), (" + 1", " + 2"), ("2 * ", "3 * "), ("Missing", "Pass"), ("certain", "possible"), ("possible", "certain"), ("null;", "0;"), (".first", ".last"), (".last", ".first"),
        ("\"Each\"", "\"Count\""), ("\"Count\"", "\"Each\""), ("\"Sum\"", "\"Each\""), ("if ", "if !"),
    ];

    /// <summary>Every change of a template, with the line it is in.</summary>
    public static IEnumerable<TemplateChange> Of(string name, string text)
    {
        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            int at = i;
            foreach (string? changed in OfLine(line).Where(changed => changed != line).Distinct())
            {
                yield return new TemplateChange(name, $"{name}({at + 1}): {line.Trim()} → {changed?.Trim() ?? "lost"}", string.Join('\n', lines.Select((l, n) => n == at ? changed : l).OfType<string>()));
            }
        }
    }

    private static IEnumerable<string?> OfLine(string line)
    {
        string code = line.Trim();
        if (code.StartsWith("//", StringComparison.Ordinal) || code.Length == 0)
        {
            yield break;
        }

        foreach ((string before, string after) in Slips)
        {
            for (int at = line.IndexOf(before, StringComparison.Ordinal); at >= 0; at = line.IndexOf(before, at + 1, StringComparison.Ordinal))
            {
                yield return line[..at] + after + line[(at + before.Length)..];
            }
        }

        Match[] names = [.. Name().Matches(line).Cast<Match>()];
        for (int i = 1; i < names.Length; i++)
        {
            yield return line[..names[i - 1].Index] + names[i].Value + line[(names[i - 1].Index + names[i - 1].Length)..names[i].Index] + names[i - 1].Value + line[(names[i].Index + names[i].Length)..];
        }

        if (!code.StartsWith("{{~", StringComparison.Ordinal))
        {
            yield return null;
        }
    }

    [GeneratedRegex(@"\{\{ [A-Za-z.]+ \}\}")]
    private static partial Regex Name();
}

/// <summary>A template with one change.</summary>
/// <param name="Name">The template's name.</param>
/// <param name="What">The place and the change.</param>
/// <param name="Text">The changed template.</param>
internal sealed record TemplateChange(string Name, string What, string Text);
