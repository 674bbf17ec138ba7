namespace GuideModel.Compiler.Model;

/// <summary>A funding direction (指南方向).</summary>
public sealed record DirectionSpec
{
    /// <summary>The number as printed, for example <c>1.1</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The heading without its number.</summary>
    public required string Title { get; init; }

    /// <summary>A C# identifier, unique in the guide, prefix of every type of the direction: <c>KoreaEnergy</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Partner countries, as the text names them.</summary>
    public required EquatableArray<string> Countries { get; init; }

    /// <summary>The agreement (合作协议) the direction rests on, or null.</summary>
    public required string? Agreement { get; init; }

    /// <summary>The fields (领域方向): the leaves of the list.</summary>
    public required EquatableArray<FieldSpec> Fields { get; init; }

    /// <summary>The number of projects to be supported, or null.</summary>
    public required ProjectCountSpec? Projects { get; init; }

    /// <summary>Total support in yuan (共拟支持经费), or null.</summary>
    public required decimal? BudgetYuan { get; init; }

    /// <summary>The record of an application, with the records nested in it.</summary>
    public required RecordSpec Record { get; init; }

    /// <summary>Ids of the application rules that an application of this direction is checked against (its own and those
    /// of all directions), in the order of the text. The position in this list is the rule's bit in an outcome set.</summary>
    public required EquatableArray<string> ApplicationRules { get; init; }

    /// <summary>Ids of the pair rules that hold for this direction.</summary>
    public required EquatableArray<string> PairRules { get; init; }

    /// <summary>Ids of the portfolio rules of this direction.</summary>
    public required EquatableArray<string> PortfolioRules { get; init; }
}

/// <summary>A field of a direction.</summary>
/// <param name="Term">The Chinese term, verbatim.</param>
/// <param name="Name">A C# identifier, unique among the direction's fields.</param>
/// <param name="Group">The group it is listed under, or null.</param>
public sealed record FieldSpec(string Term, string Name, string? Group);

/// <summary>A number of projects (拟支持项目数).</summary>
/// <param name="Bound"><c>max</c>, <c>exact</c>, <c>about</c> or <c>min</c>.</param>
/// <param name="Count">The number.</param>
public sealed record ProjectCountSpec(string Bound, int Count);
