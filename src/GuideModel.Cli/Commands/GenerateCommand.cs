using System.CommandLine;
using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Generating;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Output;
using Microsoft.CodeAnalysis.CSharp;

namespace GuideModel.Cli.Commands;

/// <summary><c>guide generate</c>: the C# of a guide in a folder, for those who review it.</summary>
internal sealed class GenerateCommand : GuideCommand
{
    private readonly Argument<string> file = new("FILE");
    private readonly Option<string> output = new("--output") { Required = true };
    private readonly Option<string> terms = new("--terms");
    private readonly Option<string> name = new("--namespace");
    private readonly Option<bool> check = new("--check");

    public override string Name => "generate";

    public override string Synopsis => "FILE --output FOLDER [--terms FILE] [--namespace NAME] [--check]";

    public override Words Summary => new("把编译时生成的 C# 写进文件夹，供审阅", "write the C# that a build generates into a folder, for review");

    public override IReadOnlyList<Described> Symbols =>
    [
        new(file, "FILE", "指南文件，- 表示标准输入", "guide file, - for the standard input"),
        new(output, "--output FOLDER", "文件夹，一份指南一个；不再生成的 .g.cs 文件会删除", "folder, one for each guide; .g.cs files that are no longer generated are deleted"),
        new(terms, "--terms FILE", "术语表，默认与编译时一样，用指南旁边的全部术语表", "terms file; all of those beside the guide unless given, as in a build"),
        new(name, "--namespace NAME", "C# 命名空间，默认由文件名得出", "C# namespace; made from the file's name unless given"),
        new(check, "--check", "不写文件，只列出与指南不一致的文件；有则退出码 1", "write nothing, name the files that are not as the guide has them; exit 1 when there are any"),
    ];

    public override IReadOnlyList<Example> Examples =>
    [
        new("guide generate guide/2026.guide.txt --output generated", "写出生成的 C#", "write the generated C#"),
        new("guide generate guide/2026.guide.txt --output generated --check", "供流水线使用：与指南不一致即退出码 1", "for CI: exit 1 when the folder is out of date"),
    ];

    public override int Run(ParseResult parsed, Session session)
    {
        string? wanted = parsed.GetValue(name);
        if (wanted?.Split('.').All(IsName) == false)
        {
            throw new UsageException($"“{wanted}”不能作 C# 命名空间。", $"\"{wanted}\" is no C# namespace.");
        }

        LoadedGuide guide = GuideToGenerate.Load(parsed.GetValue(file)!, parsed.GetValue(terms), wanted, session);
        if (guide.Compilation.HasErrors)
        {
            DiagnosticsText.Write(guide, session.Error, session);
            return ExitCodes.Input;
        }

        string folder = parsed.GetValue(output)!;
        bool checks = parsed.GetValue(check);
        var sources = GuideToGenerate.Sources(guide);
        IReadOnlyList<ChangedFile> changes = GeneratedFolder.Changes(folder, sources);
        if (!checks)
        {
            GeneratedFolder.Write(folder, changes);
        }

        foreach (ChangedFile change in changes)
        {
            session.Out.WriteLine($"{change.Path}{session.Say("：", ": ")}{session.Say(checks ? Found(change.Change) : Done(change.Change))}");
        }

        session.Out.WriteLine(checks
            ? session.Say($"应有 {sources.Count} 个文件，{changes.Count} 个不一致。", $"{sources.Count} files are generated, {changes.Count} are not as the guide has them.")
            : session.Say($"共 {sources.Count} 个文件，{changes.Count} 个有改动。", $"{sources.Count} files, {changes.Count} changed."));
        return checks && changes.Count > 0 ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static bool IsName(string word) => SyntaxFacts.IsValidIdentifier(word) && SyntaxFacts.GetKeywordKind(word) == SyntaxKind.None;

    private static Words Found(FileChange change) => change switch
    {
        FileChange.Missing => new("缺少", "missing"),
        FileChange.Different => new("内容不同", "differs"),
        _ => new("多余", "too many"),
    };

    private static Words Done(FileChange change) => change switch
    {
        FileChange.Missing => new("已写入", "written"),
        FileChange.Different => new("已更新", "updated"),
        _ => new("已删除", "deleted"),
    };
}
