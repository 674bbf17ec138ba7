using System.CommandLine;
using System.Globalization;
using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Comparing;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Input;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Comparison;
using GuideModel.Compiler.Diagnostics;

namespace GuideModel.Cli.Commands;

/// <summary><c>guide diff</c>: what changed between two guides, and whom it breaks.</summary>
internal sealed class DiffCommand : GuideCommand
{
    private readonly Argument<string> old = new("OLD");
    private readonly Argument<string> @new = new("NEW") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> format = Choice("--format", "text", "json", "markdown", "html", "sarif", "github");
    private readonly Option<string> failOn = new("--fail-on") { DefaultValueFactory = _ => FailOn.Usual };
    private readonly Option<string[]> corpus = new("--corpus") { AllowMultipleArgumentsPerToken = true, Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> approve = new("--approve");
    private readonly Option<string> approvals = new("--approvals");
    private readonly Option<string> terms = new("--terms");

    public override string Name => "diff";

    public override string Synopsis => "OLD [NEW] [--format FORMAT] [--fail-on LIST] [--corpus DATA…] [--approve REASON] [--approvals FILE] [--terms FILE]";

    public override Words Summary => new("比较两版指南：哪里收紧、哪里放宽、影响谁，并举出结论因此改变的申报", "compare two guides: what got stricter or milder, whom it breaks, and an application that shows it");

    public override IReadOnlyList<Described> Symbols =>
    [
        new(old, "OLD", "旧版：文件、修订:路径，或 git 修订；只写一个文件时与 HEAD 比较", "older guide: a file, REV:path or a git revision; one file alone is compared with HEAD"),
        new(@new, "NEW", "新版：写法相同", "newer guide, named alike"),
        new(format, "--format text|json|markdown|html|sarif|github", "输出格式，默认 text；markdown 用于合并请求，html 是可打印的对照表，github 是批注", "output format, text unless given; markdown for a pull request, html to print, github for annotations"),
        new(failOn, "--fail-on LIST", $"哪些未经批准的变化算有问题：{string.Join("、", FailOn.All)}，可用逗号并列；默认 {FailOn.Usual}",
            $"which changes without approval are findings: {string.Join(", ", FailOn.All)}, several with commas; {FailOn.Usual} unless given"),
        new(corpus, "--corpus DATA…", "实际申报数据，每行一份 JSON：按两版分别检查，统计谁的结论改变", "applications, one JSON object a line: checked under both, with a count of who flips"),
        new(approve, "--approve REASON", $"批准这些变化，写入新版旁边的 {ApprovalFile.Name}", $"approve these changes, in {ApprovalFile.Name} beside the newer guide"),
        new(approvals, "--approvals FILE", $"批准文件，默认用新版旁边的 {ApprovalFile.Name}", $"file of approvals; {ApprovalFile.Name} beside the newer guide unless given"),
        new(terms, "--terms FILE", "两版共用的术语表，默认各用旁边的 terms.txt", "terms file for both; terms.txt beside each unless given"),
    ];

    public override IReadOnlyList<Example> Examples =>
    [
        new("guide diff guide/2025-batch3.guide.txt", "与上次提交的版本比较", "compare with the version last committed"),
        new("guide diff main guide/2026.guide.txt --corpus applications.ndjson", "与 main 分支比较，并用实际申报核对", "compare with the branch main, and try real applications"),
        new("guide diff old.guide.txt new.guide.txt --format html > diff.html", "可打印的对照表", "a table to print"),
        new("guide diff old.guide.txt new.guide.txt --approve 经司务会同意", "批准全部变化", "approve the changes"),
    ];

    public override int Run(ParseResult parsed, Session session)
    {
        FailOn fails = FailOn.Parse(parsed.GetValue(failOn)!);
        if (parsed.GetValue(approve) is { } reason && (string.IsNullOrWhiteSpace(reason) || reason.Any(char.IsControl)))
        {
            throw new UsageException("--approve 后须写明理由，写在一行里。", "--approve needs a reason, on one line.");
        }

        if (parsed.GetValue(corpus)?.FirstOrDefault(p => p != TextFiles.Standard && !File.Exists(p)) is { } absent)
        {
            throw new InputException($"找不到文件 {absent}。", $"There is no file {absent}.");
        }

        (GuideVersion before, GuideVersion after) = GuideVersion.Load(parsed.GetValue(old)!, parsed.GetValue(@new), parsed.GetValue(terms), session);
        if (!AreSound(before, after, session) || Approvals(parsed.GetValue(approvals), after, session) is not { } approved)
        {
            return ExitCodes.Input;
        }

        GuideComparison comparison = GuideComparer.Compare(before.Guide.Compilation, after.Guide.Compilation);
        CorpusTotals? totals = parsed.GetValue(corpus) is { Length: > 0 } data ? CorpusRun.Run(data, before.Guide, after.Guide, comparison, session) : null;
        List<ToldChange> changes = Told(comparison, after, approved, fails);
        if (parsed.GetValue(approve) is { } why)
        {
            approved = Approve(changes, approved, why, session);
            changes = Told(comparison, after, approved, fails);
        }

        if (changes.Count == 0 && Letters(before) != Letters(after))
        {
            session.Notice("只有标题、栏目名、编号、旁注或页眉的文字不同。", "Only headings, labels, numbers, margin notes or running heads have other words.");
        }

        GuideDiagnostic[] stale = [.. approved.Stale(changes.Select(c => c.Fingerprint).ToHashSet())];
        DiagnosticsText.Write(stale, _ => approved.Text, session.Error, session);
        Write(new ComparedGuides(before, after, comparison, changes, stale, totals), parsed.GetValue(format)!, session);
        return changes.Any(c => c.Fails) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static string Letters(GuideVersion version) => string.Concat(version.Guide.Input.Text.Where(c => !char.IsWhiteSpace(c)));

    private static void Write(ComparedGuides guides, string format, Session session)
    {
        switch (format)
        {
            case "json":
                ComparisonJson.Write(guides, session);
                break;
            case "markdown":
                new ComparisonMarkdown(session).Write(guides);
                break;
            case "html":
                new ComparisonHtml(session).Write(guides);
                break;
            case "sarif":
                ComparisonSarif.Write(guides, session);
                break;
            case "github":
                ComparisonGitHub.Write(guides, session);
                break;
            default:
                new ComparisonText(session).Write(guides);
                break;
        }
    }

    // From a guide with errors nothing is generated, so there is nothing that a change could be proven of.
    private static bool AreSound(GuideVersion old, GuideVersion @new, Session session)
    {
        GuideVersion[] unsound = [.. new[] { old, @new }.Where(v => v.Guide.Compilation.HasErrors)];
        foreach (GuideVersion version in unsound)
        {
            DiagnosticsText.Write(version.Guide, session.Error, session);
            session.Notice($"{version.Label} 有错误，不能比较。请先改正。", $"{version.Label} has errors and cannot be compared. Mend them first.");
        }

        return unsound.Length == 0;
    }

    private static ApprovalFile? Approvals(string? named, GuideVersion guide, Session session)
    {
        if (named is not null && !File.Exists(named) && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(named))))
        {
            throw new InputException($"找不到文件 {named}。", $"There is no file {named}.");
        }

        byte[]? bytes = named is null ? guide.Name.Beside(ApprovalFile.Name) : File.Exists(named) ? TextFiles.Bytes(named, session) : null;
        ApprovalFile file = ApprovalFile.Read(named ?? guide.Name.PathBeside(ApprovalFile.Name), named is null && guide.Name.Revision is not null, bytes, session, out IReadOnlyList<GuideDiagnostic> mistakes);
        DiagnosticsText.Write(mistakes, _ => file.Text, session.Error, session);
        return mistakes.Count == 0 ? file : null;
    }

    private static List<ToldChange> Told(GuideComparison comparison, GuideVersion guide, ApprovalFile approvals, FailOn fails)
    {
        ILookup<string, Approval> approved = approvals.Approvals.ToLookup(a => a.Fingerprint, StringComparer.Ordinal);
        return [.. comparison.Changes.Select((c, i) =>
        {
            string fingerprint = ChangeFingerprint.Of(guide.Guide.Compilation.Spec.File, c);
            Approval? approval = approved[fingerprint].LastOrDefault();
            return new ToldChange(i + 1, c, fingerprint, approval, approval is null && fails.Includes(c));
        })];
    }

    private static ApprovalFile Approve(List<ToldChange> changes, ApprovalFile approvals, string reason, Session session)
    {
        if (approvals.IsOfRevision)
        {
            throw new UsageException("新版是 git 修订，批准不能写进去。请写明新版的文件，或用 --approvals FILE。", "The newer guide is a git revision, which takes no approvals. Name a file, or --approvals FILE.");
        }

        string today = DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Approval[] added = [.. changes.Where(c => c.Fails).DistinctBy(c => c.Fingerprint)
            .Select(c => new Approval(c.Fingerprint, today, c.Heading(session).Replace('|', '/').ReplaceLineEndings(" "), reason.Trim(), 0))];
        if (added.Length == 0)
        {
            session.Notice("没有需要批准的变化。", "There is nothing to approve.");
            return approvals;
        }

        ApprovalFile after = approvals.Add(added, session);
        session.Notice($"已批准 {added.Length} 处变化，写入 {approvals.Path}。", $"{added.Length} changes were approved in {approvals.Path}.");
        return after;
    }
}
