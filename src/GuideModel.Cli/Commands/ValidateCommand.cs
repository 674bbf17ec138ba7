using System.CommandLine;
using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Input;
using GuideModel.Cli.Output;
using GuideModel.Cli.Validating;

namespace GuideModel.Cli.Commands;

/// <summary><c>guide validate</c>: verdicts on applications.</summary>
internal sealed class ValidateCommand : GuideCommand
{
    private readonly Argument<string[]> data = new("DATA") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> guide = new("--guide");
    private readonly Option<string> terms = new("--terms");
    private readonly Option<string> format = Choice("--format", "text", "json", "ndjson");
    private readonly Option<bool> onlyInvalid = new("--only-invalid");

    public override string Name => "validate";

    public override string Synopsis => "DATA… [--guide FILE] [--terms FILE] [--format text|json|ndjson] [--only-invalid]";

    public override Words Summary => new("按指南检查申报数据，每个问题都注明依据的原文", "validate applications; every finding quotes the clause it comes from");

    public override IReadOnlyList<Described> Symbols =>
    [
        new(data, "DATA…", $"申报数据，每行一份 JSON，每行不超过 {LineReader.Limit / 1024 / 1024} MB，- 表示标准输入",
            $"applications, one JSON object a line of at most {LineReader.Limit / 1024 / 1024} MB; - for the standard input"),
        new(guide, "--guide FILE", "指南文件，默认用内置指南", "guide file; the built-in guide unless given"),
        new(terms, "--terms FILE", "术语表，默认用指南旁边的 terms.txt", "terms file; terms.txt beside the guide unless given"),
        new(format, "--format text|json|ndjson", "输出格式，默认 text", "output format; text unless given"),
        new(onlyInvalid, "--only-invalid", "只列出不合格、待补充和无法读取的", "leave out those that are eligible"),
    ];

    public override IReadOnlyList<Example> Examples =>
    [
        new("guide validate applications.ndjson --only-invalid", "列出有问题的申报和汇总", "those with findings, and a summary"),
        new("guide sample --count 100000 | guide validate - --format ndjson > verdicts.ndjson", "流式处理，供其他程序使用", "streaming, for other programs"),
        new("guide validate applications.ndjson --guide guide/2026.guide.txt", "用另一份指南检查", "with another guide"),
    ];

    public override int Run(ParseResult parsed, Session session)
    {
        string[] paths = parsed.GetValue(data)!;
        if (paths.FirstOrDefault(p => p != TextFiles.Standard && !File.Exists(p)) is { } absent)
        {
            throw new InputException($"找不到文件 {absent}。", $"There is no file {absent}.");
        }

        if (Definition(parsed, session) is not { } definition)
        {
            return ExitCodes.Input;
        }

        using IValidationReport report = parsed.GetValue(format) switch
        {
            "text" => new TextReport(session),
            "json" => new JsonReport(session, array: true),
            _ => new JsonReport(session, array: false),
        };
        return new ValidationRun(definition, session, report, parsed.GetValue(onlyInvalid)).Run(paths);
    }

    private GuideDefinition? Definition(ParseResult parsed, Session session)
    {
        if (parsed.GetValue(guide) is not { } path)
        {
            return BuiltInGuide.Definition;
        }

        LoadedGuide loaded = LoadedGuide.Load(path, parsed.GetValue(terms), session);
        if (loaded.Compilation.HasErrors)
        {
            DiagnosticsText.Write(loaded, session.Error, session);
            return null;
        }

        return OnTheFlyGuide.Compile(loaded);
    }
}
