using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Xunit;

namespace GuideModel.Mutation;

/// <summary>The compiler's own tests, run in this process on the mutated compiler until the first that fails.</summary>
internal sealed class Oracle
{
    // What the tests of the other rooms, of large and of random texts cost is not worth what they would kill here.
    private static readonly string[] Rooms = ["GuideModel.Compiler.Tests", "GuideModel.Compiler.Tests.Semantics", "GuideModel.Compiler.Tests.Families", "GuideModel.Compiler.Tests.Diagnostics"];
    private static readonly string[] Passed = ["GateTests", "SnapshotTests"];

    private readonly FieldInfo alive;
    private readonly FieldInfo reached;
    private List<OracleTest> tests;

    private Oracle(FieldInfo alive, FieldInfo reached, IEnumerable<OracleTest> tests)
    {
        this.alive = alive;
        this.reached = reached;
        this.tests = [.. tests];
    }

    /// <summary>Loads the tests of a folder with the compiler of a file.</summary>
    /// <param name="built">The folder.</param>
    /// <param name="compiler">The file.</param>
    /// <param name="mutant">The mutant that is alive from the start, or none: the data of tests may make the compiler start.</param>
    public static Oracle Load(string built, string compiler, int mutant = 0)
    {
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", built + Path.DirectorySeparatorChar);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            context.LoadFromAssemblyPath(name.Name == "GuideModel.Compiler" ? compiler : Path.Combine(built, name.Name + ".dll"));
        Assembly mutated = AssemblyLoadContext.Default.LoadFromAssemblyPath(compiler);
        Type mutants = mutated.GetType("Mutants", throwOnError: true)!;
        FieldInfo alive = mutants.GetField("Alive", BindingFlags.Static | BindingFlags.NonPublic)!;
        alive.SetValue(null, mutant);
        IEnumerable<MethodInfo> methods = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(built, "GuideModel.Compiler.Tests.dll")).GetTypes()
            .Where(t => Rooms.Contains(t.Namespace) && !Passed.Contains(t.Name) && t.GetConstructor(Type.EmptyTypes) is not null)
            .SelectMany(t => t.GetMethods()).Where(m => m.IsDefined(typeof(FactAttribute)) && m.ReturnType == typeof(void));
        return new Oracle(alive, mutants.GetField("Reached", BindingFlags.Static | BindingFlags.NonPublic)!, methods.SelectMany(OracleTest.Of));
    }

    /// <summary>Runs all tests with no mutant alive, and sorts them: the quick first. Gives the numbers of the mutants reached.</summary>
    public int[] Warm(int mutants)
    {
        var found = new bool[mutants + 1];
        reached.SetValue(null, found);
        foreach (OracleTest test in tests)
        {
            var watch = Stopwatch.StartNew();
            if (test.Failure() is { } failure)
            {
                throw new InvalidOperationException($"{test.Name} fails without a mutant: {failure}");
            }

            test.Cost = watch.Elapsed;
        }

        reached.SetValue(null, null);
        tests = [.. tests.OrderBy(t => t.Cost)];
        return [.. Enumerable.Range(1, mutants).Where(i => found[i])];
    }

    /// <summary>The test that kills a mutant, or null where it survives.</summary>
    public OracleTest? Killer(int mutant)
    {
        alive.SetValue(null, mutant);
        try
        {
            if (tests.FirstOrDefault(t => t.Failure() is not null) is { } killer)
            {
                // Who has killed once will kill again.
                tests.Remove(killer);
                tests.Insert(0, killer);
                return killer;
            }

            return null;
        }
        finally
        {
            alive.SetValue(null, 0);
        }
    }
}
