using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GuideModel.Generator.Tests.Generation;

/// <summary>Nothing a step keeps may hold on to a compilation: memory would grow with every keystroke.</summary>
public class PurityTests
{
    private static readonly GuideText Cases = new("/guides/cases/a.txt", "用例：甲\n方向：1.1\n结论：合格\n");

    [Fact]
    public void StepsHoldNoSymbolsTreesOrLocations()
    {
        var run = new GeneratorRun(
            new TestOptions(new Dictionary<string, string>(), new Dictionary<string, string> { [GuideText.Official.Path] = "model,tests", [Cases.Path] = "cases" }), GuideText.Official, GuideText.Terms, Cases);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        string[] own = [.. typeof(StepNames).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!)];
        foreach (string step in own)
        {
            foreach ((object value, _) in run.Result.TrackedSteps[step].SelectMany(s => s.Outputs))
            {
                Visit(value, step, seen);
            }
        }

        Assert.InRange(seen.Count, 100, int.MaxValue);
    }

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SemanticModel or Location or Diagnostic or AdditionalText or Delegate,
            $"{path} holds {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Visit(item, path + "[]", seen);
            }

            return;
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (field.FieldType.Namespace?.StartsWith("System", StringComparison.Ordinal) != true)
            {
                Visit(field.GetValue(value), path + "." + field.Name, seen);
            }
        }
    }
}
