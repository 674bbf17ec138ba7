using System.CommandLine;
using GuideModel.Cli.Commands;

namespace GuideModel.Cli.CommandLine;

/// <summary>The commands and the options common to them.</summary>
internal sealed class GuideCommandLine
{
    private readonly Option<string> language = new("--lang") { Recursive = true };
    private readonly Option<string> color = new("--color") { Recursive = true };
    private readonly Option<bool> help = new("--help", "-h", "-?") { Recursive = true };
    private readonly Option<bool> version = new("--version");
    private readonly RootCommand root = new();
    private readonly Dictionary<Command, GuideCommand> commands = [];

    public GuideCommandLine()
    {
        language.AcceptOnlyFromAmong("zh-CN", "en");
        color.AcceptOnlyFromAmong("auto", "always", "never");

        // Our own help and version speak both languages; theirs exit with codes of their own.
        root.Options.Clear();
        root.Directives.Clear();
        Common =
        [
            new(language, "--lang zh-CN|en", "界面语言，默认 zh-CN", "language of messages; zh-CN unless given"),
            new(color, "--color auto|always|never", "是否用颜色，默认 auto（设置 NO_COLOR 时不用）", "colours; auto unless given, which honours NO_COLOR"),
            new(help, "-h, --help", "显示帮助", "show help"),
        ];
        root.Options.Add(version);
        foreach (Described common in Common)
        {
            root.Options.Add((Option)common.Symbol);
        }

        foreach (GuideCommand command in All)
        {
            Add(command);
        }
    }

    /// <summary>Every command, in the order of the help.</summary>
    public IReadOnlyList<GuideCommand> All { get; } =
        [new CheckCommand(), new ShowCommand(), new DiffCommand(), new FormatCommand(), new SampleCommand(), new ValidateCommand(), new TestCommand(), new GenerateCommand(), new ExplainCommand()];

    public IReadOnlyList<Described> Common { get; }

    /// <summary>The options a command line may have.</summary>
    public IEnumerable<string> OptionNames(GuideCommand? command) =>
        Common.Concat(command?.Symbols ?? []).Select(d => d.Symbol).OfType<Option>().Select(o => o.Name);

    // An argument that starts with @ is a file's name, not a file of arguments.
    public ParseResult Parse(string[] args) => root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    public GuideCommand? CommandOf(ParseResult parsed) => commands.GetValueOrDefault(parsed.CommandResult.Command);

    public bool AsksForHelp(ParseResult parsed) => parsed.GetResult(help) is { Implicit: false };

    public bool AsksForVersion(ParseResult parsed) => parsed.GetResult(version) is { Implicit: false };

    public string LanguageOf(ParseResult parsed) => Word(parsed, language, "zh-CN");

    public string ColorOf(ParseResult parsed) => Word(parsed, color, "auto");

    // Read from the tokens: the messages about a wrong command line need them too.
    private static string Word(ParseResult parsed, Option<string> option, string otherwise) =>
        parsed.GetResult(option) is { Tokens: [var token, ..] } ? token.Value : otherwise;

    private void Add(GuideCommand command)
    {
        var syntax = new Command(command.Name);
        foreach (Described described in command.Symbols)
        {
            if (described.Symbol is Option option)
            {
                syntax.Options.Add(option);
            }
            else
            {
                syntax.Arguments.Add((Argument)described.Symbol);
            }
        }

        commands[syntax] = command;
        root.Subcommands.Add(syntax);
    }
}
