using System.CommandLine;
using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Input;
using GuideModel.Cli.Output;

namespace GuideModel.Cli.Commands;

/// <summary><c>guide fmt</c>: writes guides in their canonical form.</summary>
internal sealed class FormatCommand : GuideCommand
{
    private readonly Argument<string[]> files = new("FILE") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> check = new("--check");
    private readonly Option<bool> diff = new("--diff");

    public override string Name => "fmt";

    public override string Synopsis => "FILE… [--check] [--diff]";

    public override Words Summary => new("把指南整理成规范写法，不动文字", "write guides in their canonical form; the wording stays");

    public override IReadOnlyList<Described> Symbols =>
    [
        new(files, "FILE…", "指南文件，就地改写；- 表示从标准输入读、向标准输出写", "guide files, rewritten in place; - reads the standard input and writes the standard output"),
        new(check, "--check", "不改写，只列出需要整理的文件；有则退出码 1", "write nothing, name the files that would change; exit 1 when there are any"),
        new(diff, "--diff", "不改写，只显示改动", "write nothing, show what would change"),
    ];

    public override IReadOnlyList<Example> Examples =>
    [
        new("guide fmt guide/2026.guide.txt", "接起断行，去掉页码、页眉和看不见的字符，存为 UTF-8", "join broken lines, take out page numbers, heads and invisible characters, store as UTF-8"),
        new("guide fmt --diff guide/2026.guide.txt", "先看会改什么", "see first what would change"),
        new("guide fmt --check guide/*.guide.txt", "供流水线使用", "for CI"),
    ];

    public override int Run(ParseResult parsed, Session session)
    {
        // All are read before the first is written: what cannot be read leaves nothing half done.
        List<FormattedGuide> guides = [.. parsed.GetValue(files)!.Distinct().Select(f => FormattedGuide.Load(f, session))];
        bool checks = parsed.GetValue(check);
        bool shows = parsed.GetValue(diff);
        foreach (FormattedGuide guide in guides)
        {
            session.Surroundings.Cancellation.ThrowIfCancellationRequested();
            Tell(guide, session);
            if (shows)
            {
                Show(guide, session);
            }
            else if (!checks && guide.Path == TextFiles.Standard)
            {
                session.Out.Write(guide.Canonical);
            }
            else if (guide.IsChanged)
            {
                if (!checks)
                {
                    SafeFile.Replace(guide.Path, guide.Bytes);
                }

                session.Out.WriteLine(guide.Path);
            }
        }

        int changed = guides.Count(g => g.IsChanged);
        if (checks && !shows)
        {
            session.Out.WriteLine(session.Say($"{guides.Count} 个文件，{changed} 个需要整理。", $"{guides.Count} files, {changed} would change."));
        }
        else if (!shows && guides.Any(g => g.Path != TextFiles.Standard))
        {
            session.Out.WriteLine(session.Say($"{guides.Count} 个文件，{changed} 个已整理。", $"{guides.Count} files, {changed} rewritten."));
        }

        return (checks && changed > 0) || guides.Any(g => g.Unsound is not null) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static void Show(FormattedGuide guide, Session session)
    {
        // A file from Windows differs in the end of every line: that is said once, and the changes stay visible.
        string text = guide.Text.ReplaceLineEndings("\n");
        UnifiedDiff.Write(guide.Path, text, guide.Canonical, session.Out, session.Paint);
        if (guide.IsChanged && text == guide.Canonical)
        {
            session.Notice($"{guide.Path}：文字不变，只改编码或换行，存为不带字节顺序标记的 UTF-8，换行为 LF。", $"{guide.Path}: only encoding or line ends change, to UTF-8 without byte order mark and LF.");
        }
    }

    private static void Tell(FormattedGuide guide, Session session)
    {
        if (guide.Unsound is { } place)
        {
            session.Notice(
                $"{guide.Path}({place.Line},{place.Column})：这一段整理后会读成别的内容，文件没有改动。请先把这一段写在一行里，再整理。",
                $"{guide.Path}({place.Line},{place.Column}): this paragraph would be read differently in the canonical form; the file was left as it is. Put the paragraph on one line first.");
        }
        else if (guide.Dropped.Count > 0)
        {
            session.Notice(
                $"{guide.Path}：第 {string.Join("、", guide.Dropped)} 行是页码、页眉或页脚，不属于正文，不再保留。",
                $"{guide.Path}: lines {string.Join(", ", guide.Dropped)} are page numbers or running heads, no text of the guide, and are left out.");
        }
    }
}
