using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Tests.Logic;

/// <summary>All applications with small figures, facts left out included: what random readings are tried on.</summary>
internal static class FactGrid
{
    /// <summary>A few thousand applications.</summary>
    public static IReadOnlyList<Facts> All { get; } = [.. Make()];

    private static IEnumerable<Facts> Make()
    {
        object?[] kinds = [null, "A", "B", "C"];
        List<Facts> elements = [.. from months in (decimal?[])[null, 0, 1, 3] from kind in (string?[])[null, "A", "B"] select Some(("months", months), ("kind", kind))];
        List<FactList?> stays = [null, [], .. elements.Select(e => new FactList { e }), .. elements.SelectMany((a, i) => elements.Skip(i).Select(b => new FactList { a, b })),
            .. Three(elements)];

        // Every list with a few of the rest, and all of the rest with a few lists: the product would be far more.
        List<(decimal? Papers, decimal? Abroad, object? Kind, bool? Agreed, string? Degree)> rest =
            [.. from papers in (decimal?[])[null, 0, 1, 2, 3, 4, 5] from abroad in (decimal?[])[null, 0, 1, 2, 4] from kind in kinds
                from other in ((bool?, string?)[])[(null, null), (true, "Master"), (false, "Doctor"), (true, "Bachelor")] select (papers, abroad, kind, other.Item1, other.Item2)];
        for (int i = 0; i < Math.Max(stays.Count, rest.Count) * 4; i++)
        {
            (decimal? papers, decimal? abroad, object? kind, bool? agreed, string? degree) = rest[i * 13 % rest.Count];
            Facts facts = Some(("papers", papers), ("abroad", abroad), ("kind", kind), ("agreed", agreed), ("stays", stays[i % stays.Count]));
            facts["leader"] = degree is null ? null : Some(("degree", degree));
            yield return facts;
        }
    }

    private static IEnumerable<FactList> Three(List<Facts> elements)
    {
        for (int i = 0; i < elements.Count; i++)
        {
            yield return [elements[i], elements[(i + 4) % elements.Count], elements[(i * 5 + 7) % elements.Count]];
        }
    }

    private static Facts Some(params (string Name, object? Value)[] facts)
    {
        var some = new Facts();
        foreach ((string name, object? value) in facts)
        {
            some[name] = value;
        }

        return some;
    }
}
