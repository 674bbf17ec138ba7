using System.Text;
using System.Text.RegularExpressions;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Tests.Families;

/// <summary>Reads many sentences in few compilations, each in a direction of its own so that none is the neighbour of another.</summary>
internal static class Batch
{
    // Enough that what is tried once a guide (slips of the pen) weighs little.
    private const int Size = 1500;

    public static IReadOnlyList<Outcome> Read(IEnumerable<Sample> samples)
    {
        Sample[] all = [.. samples];
        var outcomes = new Outcome[all.Length];
        int[] items = [.. Enumerable.Range(0, all.Length).Where(i => all[i].Place != "总则")];
        int[][] compilations = [.. items.Chunk(Size), .. Enumerable.Range(0, all.Length).Except(items).Select(i => (int[])[i])];
        Parallel.ForEach(compilations, chunk => Compile([.. chunk.Select(i => all[i])]).Index().ToList().ForEach(o => outcomes[chunk[o.Index]] = o.Item));
        return outcomes;
    }

    public static Outcome Read(Sample sample) => Read([sample])[0];

    private static Outcome[] Compile(Sample[] samples)
    {
        var text = new StringBuilder("某专项2026年度项目申报指南\n\n");
        int line = 3;
        int[] lines = [.. samples.Select((sample, i) => Add(text, sample, $"{(i / 99) + 1}.{(i % 99) + 1}", ref line))];
        GuideCompilation compilation = Tests.Compile.Plain(text.ToString());
        ILookup<int, ClauseSpec> clauses = compilation.Clauses.ToLookup(c => c.Position.Line);
        ILookup<int, GuideDiagnostic> diagnostics = compilation.Diagnostics.ToLookup(d => d.From.Line);
        ILookup<string, RuleSpec> rules = compilation.Spec.Rules.ToLookup(r => r.Id);
        return [.. samples.Select((sample, i) => new Outcome(
            sample,
            [.. clauses[lines[i]].SelectMany(c => c.Segments)],
            [.. clauses[lines[i]].SelectMany(c => c.Segments).SelectMany(s => s.Rules).Distinct().Select(id => rules[id].First())],
            [.. diagnostics[lines[i]]]))];
    }

    // The line on which the sentence stands.
    private static int Add(StringBuilder text, Sample sample, string number, ref int line)
    {
        if (sample.Place == "总则")
        {
            text.Append(sample.Text).Append("\n\n1.1 中国和韩国联合研究项目\n\n1.2 中国和蒙古国联合研究项目\n");
            return line;
        }

        string above = sample.Place.Length == 0 ? "" : sample.Place[2..].Trim().Replace('|', '\n') + "\n\n";
        bool field = sample.Place.StartsWith("栏目", StringComparison.Ordinal);
        string head = $"{number} 中国和韩国联合研究项目\n\n" + (field ? above : "") + "其他要求:\n\n" + (field ? "" : above);
        text.Append(head).Append($"(1) {sample.Text}\n\n");
        int item = line + head.Count(c => c == '\n');
        line = item + 2;
        return item;
    }
}

/// <summary>What became of a sentence.</summary>
internal sealed record Outcome(Sample Sample, SegmentSpec[] Segments, RuleSpec[] Rules, GuideDiagnostic[] Diagnostics)
{
    public Shape[] Shapes => [.. Rules.Select(r => new Shape(r.Severity, r.Reading.ToString()))];

    /// <summary>The rules as the files write them.</summary>
    public string Readings => string.Join("; ", Shapes.Select(s => s.ToString()));

    public override string ToString() => $"{Sample} → {(Rules.Length == 0 ? "–" : Readings)}";
}

/// <summary>A rule as far as it matters to an application.</summary>
internal sealed partial record Shape(RuleSeverity Severity, string Reading)
{
    /// <summary>Whether both say the same; whether a list is given by its elements or by their number depends on what else is said of it.</summary>
    public bool SameAs(Shape other) => Severity == other.Severity && PlainCount().Replace(Reading, "$1") == PlainCount().Replace(other.Reading, "$1");

    public override string ToString() => Severity switch
    {
        RuleSeverity.Warning => "提示 " + Reading,
        RuleSeverity.Info => "倡导 " + Reading,
        _ => Reading,
    };

    [GeneratedRegex(@"count\((targets\.[^ ()]+)\)")]
    private static partial Regex PlainCount();
}
