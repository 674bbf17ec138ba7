using System.CommandLine;
using System.Reflection;
using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Commands;
using GuideModel.Cli.Input;
using GuideModel.Cli.Output;

namespace GuideModel.Cli;

/// <summary>The <c>guide</c> tool.</summary>
internal static class Program
{
    /// <summary>The version as built.</summary>
    public static string Version { get; } =
        typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    public static int Main(string[] args)
    {
        using var interruption = new Interruption();
        if (!Console.IsOutputRedirected && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = System.Text.Encoding.UTF8;
        }

        using Stream stdin = Console.OpenStandardInput();
        using Stream stdout = StandardOutput.Open();
        return Run(args, stdin, stdout, Console.Error, new Surroundings
        {
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrIsTerminal = !Console.IsErrorRedirected,
            NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Cancellation = interruption.Token,
        });
    }

    /// <summary>Runs a command line; what tests call, and the only thing that turns failures into exit codes.</summary>
    public static int Run(string[] args, Stream stdin, Stream stdout, TextWriter stderr, Surroundings surroundings)
    {
        using var session = new Session(stdin, stdout, stderr, surroundings);
        try
        {
            int code = Run(args, session);
            session.Out.Flush();
            return code;
        }
        catch (IOException exception) when (StandardOutput.IsClosed(exception))
        {
            // Whoever reads the result has seen enough, as head does.
            return ExitCodes.Fine;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (UsageException exception)
        {
            stderr.WriteLine(session.Say(exception.Words));
            return ExitCodes.Usage;
        }
        catch (InputException exception)
        {
            stderr.WriteLine(session.Say(exception.Words));
            return ExitCodes.Input;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            stderr.WriteLine(session.Say("读写文件时出错：" + exception.Message, "Input or output failed: " + exception.Message));
            return ExitCodes.Input;
        }
        catch (Exception exception)
        {
            stderr.WriteLine(session.Say(
                $"程序自身出错，这不是指南或数据的问题。请把下面的内容和所用命令报告给我们（guide {Version}）：",
                $"This is a bug of guide {Version} itself, not of the guide or the data. Please report what follows with the command used:"));
            stderr.WriteLine(exception);
            return ExitCodes.OurBug;
        }
    }

    private static int Run(string[] args, Session session)
    {
        var line = new GuideCommandLine();
        ParseResult parsed = line.Parse(args);
        session.Apply(line.LanguageOf(parsed), line.ColorOf(parsed));
        GuideCommand? command = line.CommandOf(parsed);
        if (line.AsksForHelp(parsed))
        {
            new HelpWriter(session, line).Write(command);
            return ExitCodes.Fine;
        }

        if (line.AsksForVersion(parsed))
        {
            session.Out.WriteLine(Version);
            return ExitCodes.Fine;
        }

        if (parsed.Errors.Count > 0 || command is null || UsageErrors.StrayOptions(parsed).Any())
        {
            UsageErrors.Write(parsed, command, line, session);
            return ExitCodes.Usage;
        }

        return command.Run(parsed, session);
    }
}
