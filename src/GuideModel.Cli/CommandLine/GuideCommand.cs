using System.CommandLine;

namespace GuideModel.Cli.CommandLine;

/// <summary>A command of the tool.</summary>
internal abstract class GuideCommand
{
    public abstract string Name { get; }

    /// <summary>How it is called, after its name.</summary>
    public abstract string Synopsis { get; }

    public abstract Words Summary { get; }

    public abstract IReadOnlyList<Described> Symbols { get; }

    public abstract IReadOnlyList<Example> Examples { get; }

    /// <summary>Runs it and tells the exit code.</summary>
    public abstract int Run(ParseResult parsed, Session session);

    /// <summary>An option that takes one of some words, the first when it is not given.</summary>
    protected static Option<string> Choice(string name, params string[] words)
    {
        var option = new Option<string>(name) { DefaultValueFactory = _ => words[0] };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
