using System.Reflection;
using System.Runtime.Loader;
using Xunit;

namespace GuideModel.Generator.Tests.Changes;

/// <summary>Runs generated tests on a generated model, each in its own assembly, as a test runner would.</summary>
internal static class GeneratedTests
{
    /// <summary>The tests that fail, by their display names and data, and why: all, or the first so many.</summary>
    public static IReadOnlyList<string> Failures(byte[] model, byte[] tests, int most = int.MaxValue)
    {
        var context = new AssemblyLoadContext(nameof(GeneratedTests), isCollectible: true);
        try
        {
            // The tests find the model by its name, whatever guide it is made of.
            context.LoadFromStream(new MemoryStream(model));
            MethodInfo[] methods = [.. context.LoadFromStream(new MemoryStream(tests)).GetExportedTypes().SelectMany(t => t.GetMethods()).Where(m => m.IsDefined(typeof(FactAttribute)))];
            Assert.NotEmpty(methods);
            return [.. methods.SelectMany(m => Rows(m).Select(row => Failure(m, row)).OfType<string>()).Take(most)];
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<object?[]> Rows(MethodInfo method) =>
        method.IsDefined(typeof(TheoryAttribute)) ? method.GetCustomAttributes<InlineDataAttribute>().Select(d => d.Data) : [[]];

    // What is not a test's own finding (a model that lacks what the tests call) fails too.
    private static string? Failure(MethodInfo method, object?[] row)
    {
        try
        {
            method.Invoke(Activator.CreateInstance(method.DeclaringType!), row);
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return $"{method.GetCustomAttribute<FactAttribute>()!.DisplayName} {string.Join(" ", row)}: {exception.InnerException!.Message}";
        }
    }
}
