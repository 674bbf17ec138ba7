using System.CommandLine;
using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Fixing;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Input;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Diagnostics;

namespace GuideModel.Cli.Commands;

/// <summary><c>guide check</c>: what is to be said about guide texts.</summary>
internal sealed class CheckCommand : GuideCommand
{
    private readonly Argument<string[]> files = new("FILE") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> format = Choice("--format", "text", "json", "github", "sarif", "junit");
    private readonly Option<bool> strict = new("--strict");
    private readonly Option<string> terms = new("--terms");
    private readonly Option<bool> fix = new("--fix");
    private readonly Option<bool> dryRun = new("--dry-run");

    public override string Name => "check";

    public override string Synopsis => "FILE… [--terms FILE] [--format FORMAT] [--strict] [--fix [--dry-run]]";

    public override Words Summary => new("检查指南原文，指出问题在哪里、怎样改", "check guide texts and say where and how to mend them");

    public override IReadOnlyList<Described> Symbols =>
    [
        new(files, "FILE…", "指南文件，- 表示标准输入", "guide files, - for the standard input"),
        new(terms, "--terms FILE", "术语表，默认用指南旁边的 terms.txt", "terms file; terms.txt beside the guide unless given"),
        new(format, "--format text|json|github|sarif|junit", "输出格式，默认 text；github 是批注", "output format, text unless given; github for annotations"),
        new(strict, "--strict", "有未读且无旁注的文字也算有问题", "text that was not read and has no margin note counts as a finding too"),
        new(fix, "--fix", "作安全的修改并写回文件，再报告余下的问题", "make the safe changes in the files, then report what remains"),
        new(dryRun, "--dry-run", "与 --fix 合用：只显示将作的修改，不写文件", "with --fix: show the changes and write nothing"),
    ];

    public override IReadOnlyList<Example> Examples =>
    [
        new("guide check guide/2026.guide.txt", "检查一份指南", "check a guide"),
        new("guide check --strict --format github guide/*.guide.txt", "供流水线使用：有未读且无旁注的文字即退出码 1", "for CI: exit 1 also when text was overlooked"),
        new("guide check --fix --dry-run guide/2026.guide.txt", "看看哪些问题可以自动修改，怎样改", "see which mistakes can be mended, and how"),
    ];

    public override int Run(ParseResult parsed, Session session)
    {
        bool dry = parsed.GetValue(dryRun);
        bool text = parsed.GetValue(format) == "text";
        if (dry && !parsed.GetValue(fix))
        {
            throw new UsageException("--dry-run 须与 --fix 合用。", "--dry-run goes with --fix.");
        }

        if (parsed.GetValue(fix) && parsed.GetValue(files)!.Contains(TextFiles.Standard))
        {
            throw new UsageException("标准输入不能写回，不能用 --fix。", "The standard input cannot be written back; --fix needs files.");
        }

        var guides = new List<LoadedGuide>();
        int pending = 0;
        foreach (string file in parsed.GetValue(files)!)
        {
            LoadedGuide guide = LoadedGuide.Load(file, parsed.GetValue(terms), session);
            guides.Add(parsed.GetValue(fix) ? Fix(guide, dry, text, session, ref pending) : guide);
        }

        Write(guides, parsed.GetValue(format)!, parsed.GetValue(strict), session);
        int overlooked = parsed.GetValue(strict) ? guides.Sum(g => g.Compilation.Overlooked.Count()) : 0;
        if (overlooked > 0)
        {
            session.Notice(
                $"{overlooked} 处文字未读且无旁注，--strict 因此不通过。请改写，或在段落下加旁注（※ 人工审查、※ 说明、※ 读作、※ 忽略）。",
                $"{overlooked} parts were not read and have no margin note, which --strict does not let pass. Reword them or add a note (※ 人工审查, ※ 说明, ※ 读作, ※ 忽略).");
        }

        return pending > 0 || overlooked > 0 || guides.Any(g => g.Compilation.HasErrors) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static void Write(List<LoadedGuide> guides, string format, bool strict, Session session)
    {
        switch (format)
        {
            case "json":
                DiagnosticsJson.Write(guides, session);
                break;
            case "github":
                DiagnosticsGitHub.Write(guides, session);
                break;
            case "sarif":
                DiagnosticsSarif.Write(guides, session);
                break;
            case "junit":
                DiagnosticsJUnit.Write(guides, strict, session);
                break;
            default:
                guides.ForEach(g => DiagnosticsText.Write(g, session.Out, session));
                List<GuideDiagnostic> diagnostics = [.. guides.SelectMany(g => g.Compilation.Diagnostics)];
                session.Out.WriteLine(session.Say($"{guides.Count} 个文件：", $"{guides.Count} files: ") + DiagnosticsText.Totals(diagnostics, session));
                break;
        }
    }

    // The guide as it is after its fixes; as it stands where they were only shown.
    private static LoadedGuide Fix(LoadedGuide guide, bool dry, bool text, Session session, ref int pending)
    {
        (LoadedGuide after, IReadOnlyList<AppliedFix> applied) = GuideFixer.Fix(guide);
        TextWriter writer = text ? session.Out : session.Error;
        if (dry)
        {
            pending += applied.Count;
            if (text)
            {
                FixReport.WriteDiff(guide, after, session);
            }

            FixReport.WriteNewRules(guide, after, writer, session);
            session.Notice($"{guide.Input.Path}：可自动修改 {applied.Count} 处，没有写文件。", $"{guide.Input.Path}: {applied.Count} changes can be made; nothing was written.");
            return guide;
        }

        FixedFiles.Write(guide, after, session);
        FixReport.WriteList(applied, writer, session);
        FixReport.WriteNewRules(guide, after, writer, session);
        session.Notice($"{guide.Input.Path}：已修改 {applied.Count} 处。", $"{guide.Input.Path}: {applied.Count} changes made.");
        return after;
    }
}
