using System.CommandLine;
using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Commands;

/// <summary><c>guide show</c>: the readings beside the text.</summary>
internal sealed class ShowCommand : GuideCommand
{
    private readonly Argument<string> file = new("FILE");
    private readonly Option<string> format = Choice("--format", "text", "json");
    private readonly Option<string> terms = new("--terms");

    public override string Name => "show";

    public override string Synopsis => "FILE [--terms FILE] [--format text|json]";

    public override Words Summary => new("逐句显示指南原文和读出的规则", "show what was read from every sentence of a guide");

    public override IReadOnlyList<Described> Symbols =>
    [
        new(file, "FILE", "指南文件，- 表示标准输入", "guide file, - for the standard input"),
        new(terms, "--terms FILE", "术语表，默认用指南旁边的 terms.txt", "terms file; terms.txt beside the guide unless given"),
        new(format, "--format text|json", "输出格式，默认 text", "output format; text unless given"),
    ];

    public override IReadOnlyList<Example> Examples =>
    [
        new("guide show guide/2026.guide.txt", "逐句显示，末尾是覆盖情况", "every sentence, coverage at the end"),
        new("guide show guide/2026.guide.txt --format json > readings.json", "供其他程序使用", "for other programs"),
    ];

    public override int Run(ParseResult parsed, Session session)
    {
        LoadedGuide guide = LoadedGuide.Load(parsed.GetValue(file)!, parsed.GetValue(terms), session);
        if (parsed.GetValue(format) == "json")
        {
            ReadingsJson.Write(guide.Compilation, session);
        }
        else
        {
            ReadingsText.Write(guide.Compilation, session);
        }

        // The readings are shown as well as they could be made; what is wrong is for people to see, not part of them.
        if (guide.Compilation.HasErrors)
        {
            DiagnosticsText.Write(guide, session.Error, session);
            return ExitCodes.Findings;
        }

        return ExitCodes.Fine;
    }
}
