using System.CommandLine;
using System.Text;
using GuideModel.Cli.Cases;
using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Input;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Testing.Cases;

namespace GuideModel.Cli.Commands;

/// <summary><c>guide test</c>: cases that staff wrote, run against a guide.</summary>
internal sealed class TestCommand : GuideCommand
{
    private const string Heading = """
        # 由 guide test --propose 按规则的边界写出，请逐个与指南原文核对后保留、修改或删除。
        # Written at the boundaries of the rules by guide test --propose; check each against the guide.


        """;

    private readonly Argument<string> file = new("FILE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> cases = new("--cases") { AllowMultipleArgumentsPerToken = true, Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> format = Choice("--format", "text", "json", "junit");
    private readonly Option<bool> propose = new("--propose");
    private readonly Option<string> terms = new("--terms");

    public override string Name => "test";

    public override string Synopsis => "[FILE] [--cases PATH…] [--format text|json|junit] [--propose] [--terms FILE]";

    public override Words Summary => new("运行业务人员写的用例，看结论是否与预期一致", "run the cases that staff wrote and compare the verdicts");

    public override IReadOnlyList<Described> Symbols =>
    [
        new(file, "FILE", "指南文件，默认用内置指南", "guide file; the built-in guide unless given"),
        new(cases, "--cases PATH…", "用例文件（.txt、.csv）或所在文件夹，默认用指南旁边的 cases", "files of cases (.txt, .csv) or their folders; cases beside the guide unless given"),
        new(format, "--format text|json|junit", "输出格式，默认 text", "output format; text unless given"),
        new(propose, "--propose", "为还没有用例的条款写出边界用例，存进用例文件夹的新文件", "write boundary cases for clauses that have none into a new file of the folder"),
        new(terms, "--terms FILE", "术语表，默认用指南旁边的 terms.txt", "terms file; terms.txt beside the guide unless given"),
    ];

    public override IReadOnlyList<Example> Examples =>
    [
        new("guide test guide/2026.guide.txt", "运行 guide/cases 中的用例", "run the cases in guide/cases"),
        new("guide test guide/2026.guide.txt --propose", "补写边界用例", "write the boundary cases that lack"),
        new("guide test --cases mine.csv --format junit > cases.xml", "用内置指南运行一张表，供流水线显示", "a table against the built-in guide, for CI to show"),
    ];

    public override int Run(ParseResult parsed, Session session)
    {
        string? path = parsed.GetValue(file);
        string[] named = parsed.GetValue(cases) ?? [];
        LoadedGuide guide = path is null ? LoadedGuide.BuiltIn() : LoadedGuide.Load(path, parsed.GetValue(terms), session);
        if (guide.Compilation.HasErrors)
        {
            DiagnosticsText.Write(guide, session.Error, session);
            return ExitCodes.Input;
        }

        string? folder = parsed.GetValue(propose) ? FolderOfProposals(path, named) : null;
        GuideDefinition definition = path is null ? BuiltInGuide.Definition : OnTheFlyGuide.Compile(guide);
        List<CaseFile> files = [.. Files(path, named, folder, session)];
        CaseRun run = CaseRun.Of(guide, definition, files);
        if (folder is not null && Propose(run, folder, session) is { } added)
        {
            run = CaseRun.Of(guide, definition, [.. files, .. CaseFolder.Read([added], session)]);
        }

        Write(run, parsed.GetValue(format)!, session);
        return run.IsFine ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private static void Write(CaseRun run, string format, Session session)
    {
        switch (format)
        {
            case "json":
                CaseJson.Write(run, session);
                break;
            case "junit":
                CaseJUnit.Write(run, session);
                break;
            default:
                CaseText.Write(run, session);
                break;
        }
    }

    private static IEnumerable<CaseFile> Files(string? guide, string[] named, string? folder, Session session)
    {
        if (named.Length > 0)
        {
            // A folder that proposals are to make need not be there yet.
            return CaseFolder.Read(named.Where(n => n != folder || Path.Exists(n)), session);
        }

        if (guide is null)
        {
            return BuiltInGuide.Cases;
        }

        string beside = CaseFolder.Beside(guide);
        if (guide != TextFiles.Standard && Directory.Exists(beside))
        {
            return CaseFolder.Read([beside], session);
        }

        session.Notice($"没有用例：找不到文件夹 {beside}。", $"There are no cases: there is no folder {beside}.");
        return [];
    }

    private static string FolderOfProposals(string? guide, string[] named)
    {
        if (named is [var only] && !File.Exists(only))
        {
            return only;
        }

        return named.Length == 0 && guide is not (null or TextFiles.Standard) ? CaseFolder.Beside(guide)
            : throw new UsageException("--propose 须知道写到哪里：请写明指南文件，或用 --cases 写明一个文件夹。", "--propose needs to know where to write: name a guide file, or one folder with --cases.");
    }

    private static string? Propose(CaseRun run, string folder, Session session)
    {
        string[] proposals = [.. run.Coverage.SelectMany(c => c.Open).Select(p => p.Text)];
        if (proposals.Length == 0)
        {
            session.Notice("每条规则都已有用例，没有可补写的。", "Every rule has its cases; there is nothing to propose.");
            return null;
        }

        string added = CaseFolder.Add(folder, Encoding.UTF8.GetBytes(Heading.ReplaceLineEndings("\n") + string.Join('\n', proposals)));
        session.Notice($"已写入 {added}：{proposals.Length} 个用例，请逐个核对。", $"{proposals.Length} cases were written to {added}; check each of them.");
        return added;
    }
}
