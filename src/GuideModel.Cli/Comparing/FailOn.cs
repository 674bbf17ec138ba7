using GuideModel.Cli.CommandLine;
using GuideModel.Compiler.Comparison;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Comparing;

/// <summary>Which changes make the command end with findings.</summary>
internal sealed class FailOn
{
    /// <summary>All that applicants, stored data or code can notice.</summary>
    public const string Usual = "tightened,relaxed,changed,source,data,verdict";

    private const string Never = "never";

    private readonly HashSet<string> words;

    private FailOn(HashSet<string> words) => this.words = words;

    public static string[] All { get; } = [.. Usual.Split(','), Never];

    /// <summary>Reads a list with commas.</summary>
    public static FailOn Parse(string list)
    {
        HashSet<string> words = [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        string? wrong = words.FirstOrDefault(w => !All.Contains(w));
        if (wrong is not null || words.Count == 0 || (words.Contains(Never) && words.Count > 1))
        {
            string shown = string.Join("|", All);
            throw new UsageException($"--fail-on 的内容“{list}”不对。可用 {shown}，多个用逗号分开，never 单独用。", $"\"{list}\" is no value for --fail-on. It takes {shown}, several with commas, never alone.");
        }

        return new FailOn(words);
    }

    /// <summary>Whether a change is one of those asked for. A new rule tightens and one that goes relaxes; what else comes or goes, save a sentence without a rule, is a change.</summary>
    public bool Includes(Change change)
    {
        bool rule = change.Subject == ChangeSubject.Rule;
        string? kind = change.Kind switch
        {
            ChangeKind.Tightened => "tightened",
            ChangeKind.Relaxed => "relaxed",
            ChangeKind.Changed => "changed",
            ChangeKind.Added => rule ? "tightened" : change.Subject == ChangeSubject.Sentence ? null : "changed",
            ChangeKind.Removed => rule ? "relaxed" : change.Subject == ChangeSubject.Sentence ? null : "changed",
            _ => null,
        };
        return (kind is not null && words.Contains(kind)) || ChangeWords.Broken(change.Breaks).Any(words.Contains);
    }
}
