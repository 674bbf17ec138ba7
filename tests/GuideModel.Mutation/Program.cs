using System.Diagnostics;
using System.Globalization;
using GuideModel.Mutation;

// Small changes of the compiler's source, each tried against the compiler's tests (docs/tests.md):
//   dotnet run --project tests/GuideModel.Mutation -c Release -- [--files TEXT] [--every N] [--minutes M]
// --files: mutate the files whose path has TEXT; otherwise all of Semantics but the families.
// --every: only every Nth mutant. --minutes: stop after so many.
string here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
string built = here.Replace("GuideModel.Mutation", "GuideModel.Compiler.Tests", StringComparison.Ordinal);
if (args is [("worker" or "one") and var kind, var folder, var file, var number])
{
    int value = int.Parse(number, CultureInfo.InvariantCulture);
    return kind == "worker" ? Worker.Run(folder, file, value) : Worker.RunOne(folder, file, value);
}

string project = Path.GetFullPath(Path.Combine(here, "../../../../../src/GuideModel.Compiler"));
string? wanted = Option("--files");
int every = int.Parse(Option("--every") ?? "1", CultureInfo.InvariantCulture);
var limit = TimeSpan.FromMinutes(int.Parse(Option("--minutes") ?? "600", CultureInfo.InvariantCulture));

var mutated = MutatedCompiler.Of(project, built, f => f.StartsWith("Semantics/", StringComparison.Ordinal)
    && (wanted is null ? !f.StartsWith("Semantics/Families/", StringComparison.Ordinal) : f.Contains(wanted, StringComparison.Ordinal)));
Mutant[] chosen = [.. mutated.Mutants.Where((_, i) => i % every == every / 2)];
Console.Error.WriteLine($"{mutated.Mutants.Count} mutants, {mutated.Uncompilable} more do not compile; {chosen.Length} are tried");

string output = Directory.CreateTempSubdirectory("guide-mutation-").FullName;
string compiler = Path.Combine(output, "GuideModel.Compiler.dll");
File.WriteAllBytes(compiler, mutated.Image);
var report = new Report();
var watch = Stopwatch.StartNew();
using (var run = new MutationRun(built, compiler, mutated.Mutants.Max(m => m.Number)))
{
    foreach (Mutant mutant in chosen.TakeWhile(_ => watch.Elapsed < limit))
    {
        (Fate fate, string? killer) = run.Try(mutant.Number);
        report.Add(mutant, fate);
        Console.Error.WriteLine($"{report.Count} {watch.Elapsed.TotalSeconds:0} s {mutant.File}({mutant.Line}) {fate} {killer}: {mutant.Before} → {mutant.After}");
    }
}

report.WriteTable(Console.Out);
Console.WriteLine();
report.WriteSurvivors(Console.Out);
Directory.Delete(output, recursive: true);
return 0;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
