using System.CommandLine;
using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Diagnostics;

namespace GuideModel.Cli.Commands;

/// <summary><c>guide check</c>: what is to be said about guide texts.</summary>
internal sealed class CheckCommand : GuideCommand
{
    private readonly Argument<string[]> files = new("FILE") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> format = Choice("--format", "text", "json");
    private readonly Option<bool> strict = new("--strict");
    private readonly Option<string> terms = new("--terms");

    public override string Name => "check";

    public override string Synopsis => "FILE… [--terms FILE] [--format text|json] [--strict]";

    public override Words Summary => new("检查指南原文，指出问题在哪里、怎样改", "check guide texts and say where and how to mend them");

    public override IReadOnlyList<Described> Symbols =>
    [
        new(files, "FILE…", "指南文件，- 表示标准输入", "guide files, - for the standard input"),
        new(terms, "--terms FILE", "术语表，默认用指南旁边的 terms.txt", "terms file; terms.txt beside the guide unless given"),
        new(format, "--format text|json", "输出格式，默认 text", "output format; text unless given"),
        new(strict, "--strict", "有未读且无旁注的文字也算有问题", "text that was not read and has no margin note counts as a finding too"),
    ];

    public override IReadOnlyList<Example> Examples =>
    [
        new("guide check guide/2026.guide.txt", "检查一份指南", "check a guide"),
        new("guide check --strict --format json guide/*.guide.txt", "供流水线使用：有未读且无旁注的文字即退出码 1", "for CI: exit 1 also when text was overlooked"),
    ];

    public override int Run(ParseResult parsed, Session session)
    {
        List<LoadedGuide> guides = [.. parsed.GetValue(files)!.Select(f => LoadedGuide.Load(f, parsed.GetValue(terms), session))];
        List<GuideDiagnostic> diagnostics = [.. guides.SelectMany(g => g.Compilation.Diagnostics)];
        if (parsed.GetValue(format) == "json")
        {
            DiagnosticsJson.Write(diagnostics, session);
        }
        else
        {
            foreach (LoadedGuide guide in guides)
            {
                DiagnosticsText.Write(guide, session.Out, session);
            }

            session.Out.WriteLine(session.Say($"{guides.Count} 个文件：", $"{guides.Count} files: ") + DiagnosticsText.Totals(diagnostics, session));
        }

        int overlooked = parsed.GetValue(strict) ? guides.Sum(g => g.Compilation.Overlooked.Count()) : 0;
        if (overlooked > 0)
        {
            session.Notice(
                $"{overlooked} 处文字未读且无旁注，--strict 因此不通过。请改写，或在段落下加旁注（※ 人工审查、※ 说明、※ 读作、※ 忽略）。",
                $"{overlooked} parts were not read and have no margin note, which --strict does not let pass. Reword them or add a note (※ 人工审查, ※ 说明, ※ 读作, ※ 忽略).");
        }

        return overlooked > 0 || guides.Any(g => g.Compilation.HasErrors) ? ExitCodes.Findings : ExitCodes.Fine;
    }
}
