using System.Globalization;

namespace GuideModel.Mutation;

/// <summary>What became of the mutants, a line a file, and those that no test noticed.</summary>
internal sealed class Report
{
    private readonly List<(Mutant Mutant, Fate Fate)> results = [];

    public int Count => results.Count;

    public void Add(Mutant mutant, Fate fate) => results.Add((mutant, fate));

    /// <summary>Writes a table in Markdown.</summary>
    public void WriteTable(TextWriter output)
    {
        output.WriteLine("| file | killed | timed out | survived | not covered | score |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var file in results.GroupBy(r => r.Mutant.File).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            output.WriteLine(Row(file.Key, [.. file.Select(r => r.Fate)]));
        }

        output.WriteLine(Row("all", [.. results.Select(r => r.Fate)]));
    }

    /// <summary>Writes the mutants that no test noticed.</summary>
    public void WriteSurvivors(TextWriter output)
    {
        foreach ((Mutant mutant, Fate fate) in results.Where(r => r.Fate is Fate.Survived or Fate.NotCovered).OrderBy(r => r.Mutant.Number))
        {
            output.WriteLine($"{mutant.File}({mutant.Line}): {fate} #{mutant.Number}: {mutant.Before} → {mutant.After}");
        }
    }

    private static string Row(string name, Fate[] fates)
    {
        int Of(Fate fate) => fates.Count(f => f == fate);
        double score = 100.0 * (Of(Fate.Killed) + Of(Fate.TimedOut)) / fates.Length;
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {Of(Fate.Killed)} | {Of(Fate.TimedOut)} | {Of(Fate.Survived)} | {Of(Fate.NotCovered)} | {score:0.0} % |");
    }
}
