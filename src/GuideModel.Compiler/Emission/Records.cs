using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission;

/// <summary>What outputs ask about records.</summary>
internal static class Records
{
    /// <summary>A record and all nested in it, outermost first.</summary>
    public static IEnumerable<RecordSpec> Flatten(RecordSpec record) => [record, .. record.Nested.SelectMany(Flatten)];

    /// <summary>The C# type of a member.</summary>
    public static string TypeOf(MemberSpec member) => member.Kind switch
    {
        MemberKind.Text => "string?",
        MemberKind.TextList => "global::System.Collections.Generic.IReadOnlyList<string>?",
        MemberKind.Count => "int?",
        MemberKind.Months => "global::GuideModel.Months?",
        MemberKind.Days => "global::GuideModel.Days?",
        MemberKind.Yuan => "global::GuideModel.Yuan?",
        MemberKind.Ratio or MemberKind.Measure => "decimal?",
        MemberKind.Date => "global::System.DateOnly?",
        MemberKind.YesNo => "bool?",
        MemberKind.List => $"global::System.Collections.Generic.IReadOnlyList<{member.TypeName}>?",
        _ => member.TypeName + "?",
    };

    /// <summary>The expression that reads a member's value from JSON.</summary>
    public static string ReaderOf(MemberSpec member) => member.Kind switch
    {
        MemberKind.Text => "facts.ReadText()",
        MemberKind.TextList => "facts.ReadTexts()",
        MemberKind.Count => "facts.ReadCount()",
        MemberKind.Months => "facts.ReadMonths()",
        MemberKind.Days => "facts.ReadDays()",
        MemberKind.Yuan => "facts.ReadYuan()",
        MemberKind.Ratio or MemberKind.Measure => "facts.ReadNumber()",
        MemberKind.Date => "facts.ReadDate()",
        MemberKind.YesNo => "facts.ReadAnswer()",
        MemberKind.Enum => $"facts.ReadName({member.TypeName}Names.Table)",
        MemberKind.List => $"facts.ReadList(Read{member.TypeName})",
        _ => $"Read{member.TypeName}(ref facts)",
    };
}
