using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing;

/// <summary>Copies of facts, and how one differs from another.</summary>
internal static class FactEdits
{
    /// <summary>A copy that shares nothing with its original; what is not given is left out.</summary>
    public static Facts Copy(this Facts facts)
    {
        var copy = new Facts();
        foreach (KeyValuePair<string, object?> fact in facts.Items.Where(f => f.Value is not null))
        {
            copy[fact.Key] = CopyValue(fact.Value);
        }

        return copy;
    }

    /// <summary>A copy with its facts in the order of their names, so that equal applications are equal texts; what is not given is left out.</summary>
    public static Facts Ordered(this Facts facts)
    {
        var ordered = new Facts();
        foreach (KeyValuePair<string, object?> fact in facts.Items.Where(f => f.Value is not null).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            ordered[fact.Key] = Ordered(fact.Value);
        }

        return ordered;
    }

    /// <summary>A copy of a value.</summary>
    public static object? CopyValue(object? value)
    {
        switch (value)
        {
            case Facts facts:
                return facts.Copy();
            case FactList list:
                var copy = new FactList();
                copy.AddRange(list.Select(CopyValue));
                return copy;
            default:
                return value;
        }
    }

    /// <summary>A JSON merge patch (RFC 7396) that makes one into the other: lists are replaced as a whole, null takes a member away.</summary>
    public static Facts Patch(Facts from, Facts to)
    {
        var patch = new Facts();
        foreach (KeyValuePair<string, object?> fact in to.Items.Where(f => f.Value is not null))
        {
            object? before = from[fact.Key];
            if (before is Facts inner && fact.Value is Facts changed)
            {
                if (Patch(inner, changed) is { Items.Count: > 0 } nested)
                {
                    patch[fact.Key] = nested;
                }
            }
            else if (before is null || Text(before) != Text(fact.Value))
            {
                patch[fact.Key] = fact.Value;
            }
        }

        foreach (KeyValuePair<string, object?> fact in from.Items.Where(f => f.Value is not null && to[f.Key] is null))
        {
            patch[fact.Key] = null;
        }

        return patch;
    }

    private static object? Ordered(object? value)
    {
        if (value is not FactList list)
        {
            return value is Facts facts ? facts.Ordered() : value;
        }

        var ordered = new FactList();
        ordered.AddRange(list.Select(Ordered));
        return ordered;
    }

    private static string Text(object? value) => FactText.Of(new Facts { ["v"] = value });
}
