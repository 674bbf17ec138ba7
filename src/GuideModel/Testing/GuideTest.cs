using System.Globalization;

namespace GuideModel.Testing;

/// <summary>Holds what a model says of its guide as a whole against what was worked out from the text (docs/tests.md).</summary>
public static class GuideTest
{
    /// <summary>Checks the title, when it is in force, the directions, every rule with its severity and reading, and what is left to people.</summary>
    /// <param name="definition">The model.</param>
    /// <param name="expected">The lines that were worked out.</param>
    /// <exception cref="DirectionTestException">A line is missing, or one is too many.</exception>
    public static void Says(GuideDefinition definition, params string[] expected)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Compare("与指南不符 (differs from the guide)", expected,
        [
            "title " + definition.Title,
            .. definition.InForceFrom is { } from ? [string.Create(CultureInfo.InvariantCulture, $"in force from {from:yyyy-MM-dd}")] : (string[])[],
            .. definition.InForceUntil is { } until ? [string.Create(CultureInfo.InvariantCulture, $"in force until {until:yyyy-MM-dd}")] : (string[])[],
            .. definition.Directions.Select(d => "direction " + d.Number),
            .. definition.Rules.Select(r => $"rule {r.Id} {r.Severity} {r.Reading}"),
            .. definition.ManualItems.Select(m => $"manual {m.Id} {m.Text}"),
        ]);
    }

    internal static void Compare(string what, string[] expected, string[] actual)
    {
        string[] wrong = [.. expected.Except(actual).Select(l => "缺少 missing: " + l), .. actual.Except(expected).Select(l => "多出 unexpected: " + l)];
        if (wrong.Length > 0)
        {
            throw new DirectionTestException(what + ":\n" + string.Join('\n', wrong));
        }
    }
}
