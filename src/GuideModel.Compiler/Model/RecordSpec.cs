namespace GuideModel.Compiler.Model;

/// <summary>A generated record.</summary>
/// <param name="Name">C# identifier, unique in the guide's namespace.</param>
/// <param name="Path">The path it stands at, empty for the application itself; for a list's element the list's path.</param>
/// <param name="Members">Its members, in a stable order.</param>
/// <param name="Nested">Records of its object and list members.</param>
public sealed record RecordSpec(string Name, string Path, EquatableArray<MemberSpec> Members, EquatableArray<RecordSpec> Nested);

/// <summary>A member of a generated record.</summary>
public sealed record MemberSpec
{
    /// <summary>The JSON name: the last step of the path, camelCase English or a Chinese term.</summary>
    public required string JsonName { get; init; }

    /// <summary>The Chinese name, accepted in JSON as well; equals <see cref="JsonName"/> where no English name is known.</summary>
    public required string Term { get; init; }

    /// <summary>A C# identifier, unique in its record and different from the record's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds.</summary>
    public required MemberKind Kind { get; init; }

    /// <summary>The enum's or nested record's C# name for <see cref="MemberKind.Enum"/>, <see cref="MemberKind.Object"/>,
    /// <see cref="MemberKind.List"/>; the unit's verbatim text for <see cref="MemberKind.Measure"/>; else null.</summary>
    public required string? TypeName { get; init; }

    /// <summary>Whether a rule reads it (a C# <c>required</c> member); the common descriptive members are not.</summary>
    public required bool Required { get; init; }

    /// <summary>The verbatim clauses that speak of it, for the XML documentation.</summary>
    public required EquatableArray<string> Clauses { get; init; }
}

/// <summary>What a member holds. Every kind is nullable: null is 待补充, a fact not yet given.</summary>
public enum MemberKind
{
    /// <summary>Text (<c>string?</c>).</summary>
    Text,

    /// <summary>A list of texts.</summary>
    TextList,

    /// <summary>A whole number of persons or pieces (<c>int?</c>).</summary>
    Count,

    /// <summary>A duration in months (<c>Months?</c>).</summary>
    Months,

    /// <summary>A duration in days (<c>Days?</c>).</summary>
    Days,

    /// <summary>Yuan (<c>Yuan?</c>).</summary>
    Yuan,

    /// <summary>A share or ratio, 0.5 for 50 % (<c>decimal?</c>).</summary>
    Ratio,

    /// <summary>A number in a unit of the text's own (<c>decimal?</c>).</summary>
    Measure,

    /// <summary>A calendar day (<c>DateOnly?</c>).</summary>
    Date,

    /// <summary>A yes/no answer (<c>bool?</c>).</summary>
    YesNo,

    /// <summary>One of a set of names, or a rank.</summary>
    Enum,

    /// <summary>A nested record.</summary>
    Object,

    /// <summary>A list of nested records.</summary>
    List,
}

/// <summary>A generated enumeration.</summary>
/// <param name="Name">C# identifier, unique in the guide's namespace.</param>
/// <param name="Ordered">Whether the members are ranks, lowest first.</param>
/// <param name="Summary">What it enumerates, in Chinese.</param>
/// <param name="Members">Its members.</param>
public sealed record EnumSpec(string Name, bool Ordered, string Summary, EquatableArray<EnumMemberSpec> Members);

/// <summary>A member of a generated enumeration.</summary>
/// <param name="Name">C# identifier and JSON name.</param>
/// <param name="Term">The Chinese term, accepted in JSON as well.</param>
/// <param name="Rank">Its rank from 1 in an ordered enumeration, where two names may share one; else null.</param>
public sealed record EnumMemberSpec(string Name, string Term, int? Rank = null);
