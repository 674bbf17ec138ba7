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
    private const int MostThreads = 256;

    private readonly Argument<string[]> data = new("DATA") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> guide = new("--guide");
    private readonly Option<string> asOf = new("--as-of");
    private readonly Option<string> terms = new("--terms");
    private readonly Option<string> format = Choice("--format", "text", "json", "ndjson", "csv");
    private readonly Option<bool> onlyInvalid = new("--only-invalid");
    private readonly Option<bool> summary = new("--summary");
    private readonly Option<string> output = new("--output");
    private readonly Option<int> threads = new("--threads") { DefaultValueFactory = _ => Environment.ProcessorCount };

    public override string Name => "validate";

    public override string Synopsis =>
        "DATA… [--guide FILE…] [--as-of DATE] [--terms FILE] [--format text|json|ndjson|csv] [--only-invalid] [--summary] [--output FILE] [--threads N]";

    public override Words Summary => new("按指南检查申报数据，每个问题都注明依据的原文", "validate applications; every finding quotes the clause it comes from");

    public override IReadOnlyList<Described> Symbols =>
    [
        new(data, "DATA…", $"申报数据：.ndjson、.jsonl 每行一份 JSON，.json 是申报的列表，都可以是 .gz；可用 * ? ** 通配；- 表示标准输入（每行一份）；每份不超过 {DataBlock.Limit / 1024 / 1024} MB",
            $"applications: one JSON object a line (.ndjson, .jsonl), or an array of them (.json), also as .gz; * ? ** are expanded; - for the standard input, by lines; each of at most {DataBlock.Limit / 1024 / 1024} MB"),
        new(guide, "--guide FILE", "指南文件，默认用内置指南；几个年度的可以写几次，按 --as-of 的日期选用施行中的一份", "guide file; the built-in guide unless given; give those of several years to go by the one in force on the day of --as-of"),
        new(asOf, "--as-of DATE|today", "按哪一天施行的指南检查；这一天须恰有一份指南施行", "go by the guide in force on this day; exactly one must be"),
        new(terms, "--terms FILE", "术语表，默认用指南旁边的 terms.txt", "terms file; terms.txt beside the guide unless given"),
        new(format, "--format text|json|ndjson|csv", "输出格式，默认 text；csv 可用 Excel 打开", "output format; text unless given; csv is for spreadsheets"),
        new(onlyInvalid, "--only-invalid", "只列出不合格、待补充和无法读取的", "leave out those that are eligible"),
        new(summary, "--summary", "只给出汇总：按结论、指南方向、规则计数", "only totals: by verdict, direction and rule"),
        new(output, "--output FILE", "结果写入文件，全部完成后才替换原有文件", "write the result to a file, which is replaced only when all is done"),
        new(threads, "--threads N", "同时使用的处理器核心数，默认全部", "how many processor cores to use; all unless given"),
    ];

    public override IReadOnlyList<Example> Examples =>
    [
        new("guide validate applications.ndjson --only-invalid", "列出有问题的申报和汇总", "those with findings, and a summary"),
        new("guide validate 2025/*.ndjson.gz --format csv --output verdicts.csv", "多个文件的结果存为一张表", "the verdicts on several files as one table"),
        new("guide validate applications.json --summary", "只看汇总", "totals only"),
        new("guide sample --count 100000 | guide validate - --format ndjson > verdicts.ndjson", "流式处理，供其他程序使用", "streaming, for other programs"),
        new("guide validate applications.ndjson --guide guide/2026.guide.txt", "用另一份指南检查", "with another guide"),
        new("guide validate applications.ndjson --guide guide/2025.guide.txt --guide guide/2026.guide.txt --as-of 2026-03-01", "用那一天施行的指南检查", "with the guide that is in force on that day"),
    ];

    public override int Run(ParseResult parsed, Session session)
    {
        int cores = parsed.GetValue(threads);
        if (cores is < 1 or > MostThreads)
        {
            throw new UsageException($"--threads 应为 1 到 {MostThreads} 的整数。", $"--threads must be a whole number from 1 to {MostThreads}.");
        }

        string? target = parsed.GetValue(output);
        IReadOnlyList<DataFile> files = DataFiles.Find(parsed.GetValue(data)!, session);
        if (target is not null && files.Any(f => f.Path != TextFiles.Standard && DataFiles.AreOne(f.Path, target)))
        {
            throw new UsageException($"--output 不能写入正在检查的数据文件 {target}。请换一个文件名。", $"--output must not be {target}, which is validated. Choose another name.");
        }

        if (Definition(parsed, session) is not { } definition)
        {
            return ExitCodes.Input;
        }

        ValidationReport report = Report(parsed, definition, session, toTerminal: target is null && session.Surroundings.OutIsTerminal);
        using var source = new DataSource(files, session);
        using NewFile? file = target is null ? null : new NewFile(target);
        BlockWork[] work = [.. Enumerable.Range(0, 2 * cores).Select(_ => new BlockWork(definition, report.NewWriter(), files.Count > 1, parsed.GetValue(onlyInvalid)))];
        session.Out.Flush();
        var run = new ValidationRun(session, report, file?.Stream ?? session.OutStream, source, work) { Totals = new(definition) };
        run.Run(cores);
        return End(run, source, file, session);
    }

    private static int End(ValidationRun run, DataSource source, NewFile? file, Session session)
    {
        foreach (DataFile read in source.Read.Where(f => !run.HasApplications(f) && source.Failures.All(e => e.File != f)))
        {
            session.Notice($"{read.Path} 中没有申报数据。", $"There is no application in {read.Path}.");
        }

        foreach ((DataFile failed, Words why) in source.Failures)
        {
            session.Notice($"{failed.Path} 没有读完：{why.Zh}", $"{failed.Path} was not read to its end: {why.En}");
        }

        if (run.IsInterrupted)
        {
            session.Notice(
                $"已中断：检查了 {run.Totals.Applications:N0} 份，用时 {run.Elapsed.TotalSeconds:0.0} 秒。",
                $"Interrupted after {run.Totals.Applications:N0} applications, {run.Elapsed.TotalSeconds:0.0} s.");
            if (file?.Keep() is { } partial)
            {
                session.Notice($"已完成部分的结果在 {partial}。", $"The result of what was done is in {partial}.");
            }

            return ExitCodes.Interrupted;
        }

        file?.Commit();
        return source.Failures.Count > 0 ? ExitCodes.Input : run.Totals.AllEligible ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private ValidationReport Report(ParseResult parsed, GuideDefinition definition, Session session, bool toTerminal)
    {
        string form = parsed.GetValue(format)!;
        if (parsed.GetValue(summary))
        {
            return form switch
            {
                "text" => new SummaryReport(t => new SummaryText(session, toTerminal, int.MaxValue).Of(definition, t)),
                "csv" => new SummaryReport(t => new SummaryCsv(session).Of(definition, t)),
                _ => new SummaryReport(t => SummaryJson.Of(definition, t)),
            };
        }

        return form switch
        {
            "text" => new TextReport(definition, session, toTerminal, parsed.GetValue(output) is null ? session.Paint : Paint.None),
            "csv" => new CsvReport(session),
            _ => new JsonReport(session, array: form == "json"),
        };
    }

    private GuideDefinition? Definition(ParseResult parsed, Session session)
    {
        DateOnly? day = parsed.GetValue(asOf) is { } word ? GuideInForce.DayOf(word, session) : null;
        string[] paths = parsed.GetValue(guide) ?? [];
        if (paths.Length == 0)
        {
            GuideInForce.Choose([(BuiltInGuide.File, GuidePeriod.Of(BuiltInGuide.Definition))], day);
            return BuiltInGuide.Definition;
        }

        LoadedGuide[] guides = [.. paths.Select(p => LoadedGuide.Load(p, parsed.GetValue(terms), session))];
        LoadedGuide[] unsound = [.. guides.Where(g => g.Compilation.HasErrors)];
        foreach (LoadedGuide wrong in unsound)
        {
            DiagnosticsText.Write(wrong, session.Error, session);
        }

        if (unsound.Length > 0)
        {
            return null;
        }

        LoadedGuide chosen = guides[GuideInForce.Choose([.. guides.Select(g => (g.Input.Path, GuidePeriod.Of(g.Compilation.Spec)))], day)];
        if (guides.Length > 1)
        {
            Words period = GuidePeriod.Of(chosen.Compilation.Spec).Words;
            session.Notice($"按 {chosen.Input.Path} 检查，施行期：{period.Zh}。", $"Validating by {chosen.Input.Path}, in force {period.En}.");
        }

        return OnTheFlyGuide.Compile(chosen);
    }
}
