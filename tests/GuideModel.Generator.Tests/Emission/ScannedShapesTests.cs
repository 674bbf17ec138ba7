using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using GuideModel.Compiler.Model;
using Microsoft.CodeAnalysis;
using Xunit;
using static GuideModel.Generator.Tests.Emission.Specs;

namespace GuideModel.Generator.Tests.Emission;

/// <summary>Every shape of a reading says of what a scan found what it says of the record that was read: in one direction of more than
/// 64 rules, on random applications.</summary>
public class ScannedShapesTests
{
    private const int Applications = 20_000;
    private const int Seed = 11;

    private static readonly string[] Numbers = ["0", "1", "2", "3", "9", "0.5", "0.45", "0.55", "1.8", "2.2", "2.000001", "4.2", "999999", "1e1", "-1", "-0.5", "0.0000001", "123456789012", "null"];

    [Fact]
    public void AScanSaysWhatTheReaderSays()
    {
        Reading[] shapes = [.. ReadingShapesTests.All.Where(s => s.Key is not ("in text" or "when of in")).Select(s => s.Value)];
        // A direction whose rules look at the words of a text is not scanned.
        Direction direction = Load(Guide(ReadingShapesTests.Record("Sample"), ReadingShapesTests.Enums, readings: [.. shapes, .. shapes.Select(s => new NotReading(s))]));
        Assert.True(direction.ApplicationRules.Count > 64);
        MethodInfo evaluate = direction.GetType().GetMethods().Single(m => m.Name == "Evaluate" && m.GetParameters()[0].ParameterType.IsClass);
        var exactly = (Func<byte[], OutcomeSet?>)GetType().GetMethod(nameof(Exactly), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(evaluate.GetParameters()[0].ParameterType).CreateDelegate<Func<Direction, Func<byte[], OutcomeSet?>>>()(direction);

        var random = new Random(Seed);
        var seen = new HashSet<(int, Outcome)>();
        int readable = 0;
        for (int i = 0; i < Applications; i++)
        {
            byte[] json = Encoding.UTF8.GetBytes(Application(random));
            OutcomeSet? exact = exactly(json);
            OutcomeSet? scanned = direction.EvaluateJson(json);
            Assert.Equal(exact is null, scanned is null);
            if (exact is not { } outcomes)
            {
                continue;
            }

            readable++;
            for (int rule = 0; rule < direction.ApplicationRules.Count; rule++)
            {
                seen.Add((rule, outcomes[rule]));
                Assert.True(outcomes[rule] == scanned!.Value[rule], $"{direction.ApplicationRules[rule].Reading}: read {outcomes[rule]}, scanned {scanned.Value[rule]} of {Encoding.UTF8.GetString(json)}");
            }
        }

        Assert.True(readable > Applications / 4, $"{readable} could be read");
        Assert.True(seen.Count > 2 * direction.ApplicationRules.Count, "The applications hardly try the rules.");
    }

    private static Func<byte[], OutcomeSet?> Exactly<T>(Direction direction)
        where T : class
    {
        var typed = (Direction<T>)direction;
        return json => typed.Read(json).Application is { } application ? typed.Evaluate(application) : null;
    }

    private static Direction Load(GuideSpec guide)
    {
        using var assembly = new MemoryStream();
        Assert.True(Emit(guide).Emit(assembly).Success);
        assembly.Position = 0;
        Type compiled = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(assembly).GetType(guide.Namespace + ".Guide")!;
        return ((GuideDefinition)compiled.GetProperty("Definition")!.GetValue(null)!).Directions.Single();
    }

    private static string Application(Random random)
    {
        string item() => Object(random, ("size", Number(random)), ("kind", Kind(random)), ("inner", List(random, () => Object(random, ("size", Number(random))))));
        return Object(
            random, ("id", "\"1\""), ("requestedFunding", Number(random)), ("yes", Pick(random, "true", "false", "null")), ("text", Pick(random, "\"甲\"", "\"x\"", "null")),
            ("texts", List(random, () => "\"甲\"")), ("count", Number(random)), ("other", Number(random)), ("share", Number(random)), ("measure", Number(random)), ("days", Number(random)),
            ("day", Pick(random, "\"2025-06-29\"", "\"2025-06-30\"", "\"2025-02-29\"", "\"0001-01-01\"", "\"9999-12-31\"", "null")), ("kind", Kind(random)),
            ("part", random.Next(5) == 0 ? "null" : Object(random, ("months", Number(random)))), ("items", random.Next(5) == 0 ? "null" : List(random, item)), ("direction", "\"1.1\""));
    }

    // Mostly small numbers, so that most applications can be read.
    private static string Number(Random random) => random.Next(12) == 0 ? Pick(random, Numbers) : Pick(random, "0", "1", "2", "3", "50");

    private static string Kind(Random random) => Pick(random, "\"First\"", "\"class\"", "\"第一\"", "null");

    private static string List(Random random, Func<string> element) => "[" + string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => element())) + "]";

    private static string Object(Random random, params (string Name, string Value)[] members)
    {
        (string Name, string Value)[] given = [.. members.Where(_ => random.Next(8) > 0)];
        if (random.Next(2) == 0)
        {
            random.Shuffle(given);
        }

        return "{" + string.Join(",", given.Select(m => $"\"{m.Name}\":{m.Value}")) + "}";
    }

    private static string Pick(Random random, params string[] values) => values[random.Next(values.Length)];
}
