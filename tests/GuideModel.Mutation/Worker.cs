using System.Globalization;

namespace GuideModel.Mutation;

/// <summary>The process in which mutants live: it reads numbers, and answers each with what became of it.</summary>
internal static class Worker
{
    /// <summary>The answer where a mutant has left something behind that fails without it: the process must not be used any longer.</summary>
    public const string Spoilt = "spoilt";

    /// <summary>The answer where every test passed.</summary>
    public const string Survived = "survived";

    /// <summary>Runs until the numbers end.</summary>
    public static int Run(string built, string compiler, int mutants)
    {
        TextWriter answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        Oracle oracle = Oracle.Load(built, compiler);
        int[] first = oracle.Warm(mutants);
        int[] again = oracle.Warm(mutants);
        answers.WriteLine(string.Join(' ', first));
        answers.WriteLine(string.Join(' ', again));
        while (Console.ReadLine() is { } number)
        {
            OracleTest? killer = oracle.Killer(int.Parse(number, CultureInfo.InvariantCulture));
            answers.WriteLine(killer is null ? Survived : killer.Failure() is null ? killer.Name : Spoilt);
        }

        return 0;
    }

    /// <summary>Runs one mutant that is alive from the start.</summary>
    public static int RunOne(string built, string compiler, int mutant)
    {
        TextWriter answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        answers.WriteLine(Oracle.Load(built, compiler, mutant).Killer(mutant)?.Name ?? Survived);
        return 0;
    }
}
