using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>Words for what members hold.</summary>
internal static class KindWords
{
    public static Words Of(MemberKind kind) => kind switch
    {
        MemberKind.Text => new("文字", "text"),
        MemberKind.TextList => new("多项文字", "a list of texts"),
        MemberKind.Count => new("个数", "a number of persons or pieces"),
        MemberKind.Months => new("月数", "months"),
        MemberKind.Days => new("天数", "days"),
        MemberKind.Yuan => new("金额", "an amount of money"),
        MemberKind.Ratio => new("比例", "a share"),
        MemberKind.Measure => new("带单位的数", "a number with a unit"),
        MemberKind.Date => new("日期", "a day"),
        MemberKind.YesNo => new("是或否", "yes or no"),
        MemberKind.Enum => new("选项", "one of a set of names"),
        MemberKind.Object => new("一组填报项", "a group of members"),
        _ => new("清单", "a list"),
    };
}
