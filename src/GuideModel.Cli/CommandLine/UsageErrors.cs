using System.CommandLine;
using System.CommandLine.Parsing;

namespace GuideModel.Cli.CommandLine;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>What looks like an option but was taken for a file: a mistyped option must not pass for data.</summary>
    public static IEnumerable<string> StrayOptions(ParseResult parsed) => parsed.CommandResult.Children.OfType<ArgumentResult>()
        .SelectMany(a => a.Tokens).Select(t => t.Value).Where(t => t.Length > 1 && t[0] == '-');

    public static void Write(ParseResult parsed, GuideCommand? command, GuideCommandLine line, Session session)
    {
        string help = command is null ? "guide --help" : $"guide {command.Name} --help";
        foreach ((string zh, string en) in Messages(parsed, command, line).Distinct())
        {
            session.Notice(zh, en);
        }

        session.Notice($"用法见 {help}", $"See {help}");
    }

    private static IEnumerable<(string Zh, string En)> Messages(ParseResult parsed, GuideCommand? command, GuideCommandLine line)
    {
        string[] unknown = [.. parsed.UnmatchedTokens, .. StrayOptions(parsed)];
        foreach (string token in unknown)
        {
            bool option = token.StartsWith('-');
            string? nearest = Nearest.Of(token, option || command is not null ? line.OptionNames(command) : line.All.Select(c => c.Name));
            yield return (
                (option ? $"不认识选项“{token}”。" : command is null ? $"没有命令“{token}”。" : $"多出了“{token}”。") + (nearest is null ? "" : $"是否应为“{nearest}”？"),
                (option ? $"Unknown option \"{token}\"." : command is null ? $"There is no command \"{token}\"." : $"\"{token}\" is too much.") + (nearest is null ? "" : $" Did you mean \"{nearest}\"?"));
        }

        if (command is null && unknown.Length == 0)
        {
            string all = string.Join(", ", line.All.Select(c => c.Name));
            yield return ($"请写明命令：{all}。", $"A command is needed: {all}.");
        }

        foreach (ParseError error in parsed.Errors.Where(e => e.SymbolResult is OptionResult or ArgumentResult))
        {
            if (error.SymbolResult is OptionResult option)
            {
                string given = string.Join(" ", option.Tokens.Select(t => t.Value));
                yield return given.Length == 0
                    ? ($"选项 {option.Option.Name} 后面缺少内容。", $"{option.Option.Name} needs a value.")
                    : ($"选项 {option.Option.Name} 的内容“{given}”不对。{Shown(command, line, option.Option)}", $"\"{given}\" is no value for {option.Option.Name}. {Shown(command, line, option.Option)}");
            }
            else if (command is not null && unknown.Length == 0)
            {
                yield return ($"缺少内容。写法：guide {command.Name} {command.Synopsis}", $"Something is missing. Usage: guide {command.Name} {command.Synopsis}");
            }
        }

        if (command is not null && unknown.Length == 0 && parsed.Errors.All(e => e.SymbolResult is not (OptionResult or ArgumentResult)))
        {
            yield return ($"缺少内容。写法：guide {command.Name} {command.Synopsis}", $"Something is missing. Usage: guide {command.Name} {command.Synopsis}");
        }
    }

    private static string Shown(GuideCommand? command, GuideCommandLine line, Option option) =>
        line.Common.Concat(command?.Symbols ?? []).FirstOrDefault(d => d.Symbol == option)?.Shown ?? "";
}
