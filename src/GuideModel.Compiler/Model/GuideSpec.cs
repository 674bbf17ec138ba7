namespace GuideModel.Compiler.Model;

/// <summary>A compiled guide: what the emitted sources, the CLI and every later surface are made from.</summary>
/// <remarks>Immutable and equal by value; holds no positions (they are in <see cref="SourceMapSpec"/>), so that an edit
/// that only moves text leaves it equal. Otherwise we risk breaking the generator's incremental caching.</remarks>
public sealed record GuideSpec
{
    /// <summary>The C# namespace of everything generated from this guide.</summary>
    public required string Namespace { get; init; }

    /// <summary>The file's name without its folder, for example <c>2025-batch3.guide.txt</c>.</summary>
    public required string File { get; init; }

    /// <summary>The title line, verbatim with line breaks taken out.</summary>
    public required string Title { get; init; }

    /// <summary>The programme named in the title, or null.</summary>
    public required string? Program { get; init; }

    /// <summary>The year named in the title, or null.</summary>
    public required int? Year { get; init; }

    /// <summary>The batch named in the title, or null.</summary>
    public required int? Batch { get; init; }

    /// <summary>The first day on which the guide is in force (施行), or null where no margin note says so.</summary>
    public DateLiteral? InForceFrom { get; init; }

    /// <summary>The last day on which the guide is in force (截止), or null.</summary>
    public DateLiteral? InForceUntil { get; init; }

    /// <summary>The totals the guide states about itself.</summary>
    public required DeclaredSpec Declared { get; init; }

    /// <summary>The directions, in the order of the text.</summary>
    public required EquatableArray<DirectionSpec> Directions { get; init; }

    /// <summary>The enumerations that more than one direction uses (unit types, countries and the like).</summary>
    public required EquatableArray<EnumSpec> Enums { get; init; }

    /// <summary>Every rule, in the order of the text.</summary>
    public required EquatableArray<RuleSpec> Rules { get; init; }

    /// <summary>Sentences left to people (人工审查), in the order of the text.</summary>
    public required EquatableArray<ManualSpec> Manual { get; init; }
}

/// <summary>The totals a guide declares about itself; null where it is silent.</summary>
/// <param name="Directions">Number of directions.</param>
/// <param name="Countries">Number of partner countries.</param>
/// <param name="Projects">Number of projects to be supported.</param>
/// <param name="BudgetYuan">Budget in yuan.</param>
public sealed record DeclaredSpec(int? Directions, int? Countries, int? Projects, decimal? BudgetYuan);

/// <summary>A sentence, or part of one, that only people can judge.</summary>
/// <param name="Id">Position-free id, for example <c>1.5/manual.2</c>.</param>
/// <param name="Direction">The direction's number, or null for all.</param>
/// <param name="Clause">The verbatim sentence.</param>
/// <param name="Text">The verbatim part of it to be judged.</param>
public sealed record ManualSpec(string Id, string? Direction, string Clause, string Text);
