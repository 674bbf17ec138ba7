using System.CommandLine;
using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Output;
using GuideModel.Compiler;
using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Commands;

/// <summary><c>guide explain</c>: what a code or a rule means.</summary>
internal sealed class ExplainCommand : GuideCommand
{
    private readonly Argument<string> code = new("CODE");
    private readonly Option<string> guide = new("--guide");
    private readonly Option<string> terms = new("--terms");

    public override string Name => "explain";

    public override string Synopsis => "CODE [--guide FILE] [--terms FILE]";

    public override Words Summary => new("解释诊断编号或规则编号", "explain a code or a rule");

    public override IReadOnlyList<Described> Symbols =>
    [
        new(code, "CODE", "诊断编号（如 GM2001）或规则编号（如 1.1/durationMonths.exact）", "a code such as GM2001, or a rule such as 1.1/durationMonths.exact"),
        new(guide, "--guide FILE", "规则所在的指南，默认用内置指南", "the guide the rule is in; the built-in guide unless given"),
        new(terms, "--terms FILE", "术语表，默认用指南旁边的 terms.txt", "terms file; terms.txt beside the guide unless given"),
    ];

    public override IReadOnlyList<Example> Examples =>
    [
        new("guide explain GM2001", "诊断的含义、例子和改法", "what a code means, with examples"),
        new("guide explain 1.1/targets.jointPapers.min", "规则的依据", "where a rule comes from"),
    ];

    public override int Run(ParseResult parsed, Session session)
    {
        string asked = parsed.GetValue(code)!;
        if (DiagnosticPages.Of(asked.ToUpperInvariant()) is { } page)
        {
            session.Out.Write(session.English ? page : ChinesePart(page));
            return ExitCodes.Fine;
        }

        GuideCompilation compilation = (parsed.GetValue(guide) is { } path ? LoadedGuide.Load(path, parsed.GetValue(terms), session) : LoadedGuide.BuiltIn()).Compilation;
        int rule = compilation.Spec.Rules.ToList().FindIndex(r => r.Id == asked);
        if (rule < 0)
        {
            string? nearest = Nearest.Of(asked, DiagnosticPages.Codes.Concat(compilation.Spec.Rules.Select(r => r.Id)));
            throw new UsageException(
                $"没有编号“{asked}”。" + (nearest is null ? "" : $"是否应为“{nearest}”？"), $"There is no code \"{asked}\"." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?"));
        }

        Write(compilation.Spec.Rules[rule], compilation.SourceMap.Rules[rule], compilation.Spec.File, session);
        return ExitCodes.Fine;
    }

    private static void Write(RuleSpec rule, SourcePosition position, string file, Session session)
    {
        session.Out.WriteLine(session.Paint.Bold(rule.Id));
        session.Out.WriteLine(session.Say("含义：", "means: ") + session.Say(rule.SaysZh, rule.SaysEn));
        session.Out.WriteLine(session.Say("读作：", "read as: ") + rule.Reading);
        session.Out.WriteLine(session.Say("轻重：", "severity: ") + Severities.Shown(rule.Severity, session));
        session.Out.WriteLine(session.Say("依据：", "clause: ") + rule.Clause);
        session.Out.WriteLine(session.Say("位置：", "place: ") + $"{file}:{position.Line}:{position.Column}");
    }

    // A page has its Chinese part first; the English one, with a heading of its own, refers to the examples of the first.
    private static string ChinesePart(string page) =>
        page.IndexOf("\n# ", StringComparison.Ordinal) is > 0 and int english ? page[..english].TrimEnd() + "\n" : page;
}
