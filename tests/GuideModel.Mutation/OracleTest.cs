using System.Collections;
using System.Reflection;
using Xunit;

namespace GuideModel.Mutation;

/// <summary>A test of the oracle, or one row of a theory.</summary>
internal sealed class OracleTest(MethodInfo method, object?[] row)
{
    public string Name => $"{method.DeclaringType!.Name}.{method.Name}";

    /// <summary>How long it took without a mutant.</summary>
    public TimeSpan Cost { get; set; }

    /// <summary>Why it fails, or null.</summary>
    public string? Failure()
    {
        try
        {
            method.Invoke(Activator.CreateInstance(method.DeclaringType!), row);
            return null;
        }
        catch (Exception exception)
        {
            return (exception.InnerException ?? exception).Message;
        }
    }

    /// <summary>The tests of a method.</summary>
    public static IEnumerable<OracleTest> Of(MethodInfo method) => !method.IsDefined(typeof(TheoryAttribute))
        ? [new(method, [])]
        : method.GetCustomAttributes<InlineDataAttribute>().Select(d => d.Data).Concat(method.GetCustomAttributes<MemberDataAttribute>().SelectMany(d => Rows(method, d))).Select(row => new OracleTest(method, row!));

    private static IEnumerable<object?[]> Rows(MethodInfo method, MemberDataAttribute data)
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Public;
        Type type = data.MemberType ?? method.DeclaringType!;
        object? value = type.GetProperty(data.MemberName, Any)?.GetValue(null) ?? type.GetField(data.MemberName, Any)?.GetValue(null) ?? type.GetMethod(data.MemberName, Any)?.Invoke(null, data.Arguments);
        return ((IEnumerable)value!).Cast<object>().Select(row => row switch
        {
            ITheoryDataRow typed => typed.GetData(),
            object?[] plain => plain,
            _ => [row],
        });
    }
}
