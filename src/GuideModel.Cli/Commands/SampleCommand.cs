using System.CommandLine;
using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Input;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Cli.Commands;

/// <summary><c>guide sample</c>: applications made from a guide.</summary>
internal sealed class SampleCommand : GuideCommand
{
    private readonly Argument<string> file = new("FILE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> direction = new("--direction");
    private readonly Option<int> count = new("--count") { DefaultValueFactory = _ => 10 };
    private readonly Option<double> invalid = new("--invalid");
    private readonly Option<int> seed = new("--seed") { DefaultValueFactory = _ => 1 };
    private readonly Option<string> terms = new("--terms");

    public override string Name => "sample";

    public override string Synopsis => "[FILE] [--direction 1.1] [--count N] [--invalid RATE] [--seed S] [--terms FILE]";

    public override Words Summary => new("按指南的规则生成申报样例（每行一份）", "make applications from a guide's rules, one a line");

    public override IReadOnlyList<Described> Symbols =>
    [
        new(file, "FILE", "指南文件，默认用内置指南", "guide file; the built-in guide unless given"),
        new(direction, "--direction N", "指南方向编号，默认各方向轮流", "number of a direction; all in turn unless given"),
        new(count, "--count N", "份数，默认 10", "how many; 10 unless given"),
        new(invalid, "--invalid RATE", "不符合要求的比例，0 到 1，默认 0", "share that breaks a rule, 0 to 1; 0 unless given"),
        new(seed, "--seed S", "随机种子，相同的种子生成相同的样例，默认 1", "seed of the random choices; 1 unless given"),
        new(terms, "--terms FILE", "术语表，默认用指南旁边的 terms.txt", "terms file; terms.txt beside the guide unless given"),
    ];

    public override IReadOnlyList<Example> Examples =>
    [
        new("guide sample --count 1000 --invalid 0.2 > applications.ndjson", "内置指南的 1000 份样例，两成不符合", "1000 applications, a fifth of them breaking a rule"),
        new("guide sample guide/2026.guide.txt --direction 1.2 --count 5", "某份指南某个方向的 5 份样例", "5 applications of one direction of a guide"),
    ];

    public override int Run(ParseResult parsed, Session session)
    {
        (int wanted, double rate) = (parsed.GetValue(count), parsed.GetValue(invalid));
        if (wanted < 0 || rate is not (>= 0 and <= 1))
        {
            throw new UsageException("--count 须为不小于 0 的整数，--invalid 须在 0 到 1 之间。", "--count must not be negative, and --invalid must be from 0 to 1.");
        }

        LoadedGuide guide = parsed.GetValue(file) is { } path ? LoadedGuide.Load(path, parsed.GetValue(terms), session) : LoadedGuide.BuiltIn();
        if (guide.Compilation.HasErrors)
        {
            DiagnosticsText.Write(guide, session.Error, session);
            return ExitCodes.Input;
        }

        ApplicationSampler[] samplers = Samplers(guide.Compilation.Spec, parsed.GetValue(direction), parsed.GetValue(seed));
        using var lines = new JsonLines(session.OutStream);
        var random = new Random(parsed.GetValue(seed));
        try
        {
            for (int i = 0; i < wanted; i++)
            {
                session.Surroundings.Cancellation.ThrowIfCancellationRequested();
                FactJson.Write(lines.Writer, samplers[i % samplers.Length].Next(random.NextDouble() < rate));
                lines.EndLine();
            }
        }
        catch (SamplingException exception)
        {
            lines.Flush();
            string rules = string.Join(", ", exception.Rules);
            session.Notice($"方向 {exception.Direction} 的规则不能同时满足或无从违反：{rules}", $"The rules of direction {exception.Direction} cannot be satisfied together, or none can be broken: {rules}");
            return ExitCodes.Findings;
        }

        lines.Flush();
        return ExitCodes.Fine;
    }

    private static ApplicationSampler[] Samplers(GuideSpec guide, string? direction, int seed)
    {
        string[] all = [.. guide.Directions.Select(d => d.Number)];
        if (all.Length == 0)
        {
            throw new InputException("指南没有方向，无法生成样例。", "The guide has no direction to make applications of.");
        }

        if (direction is not null && !all.Contains(direction))
        {
            throw new UsageException($"指南没有方向“{direction}”，只有 {string.Join("、", all)}。", $"The guide has no direction \"{direction}\"; it has {string.Join(", ", all)}.");
        }

        return [.. all.Where(n => direction is null || n == direction).Select(n => new ApplicationSampler(guide, n, seed))];
    }
}
