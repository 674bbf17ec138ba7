using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>Words for mistakes in the notation of readings, each with an example of the right form.</summary>
internal static class NotationWords
{
    private const string Simple = "targets.jointPapers >= 2";

    public static (Words What, string Example) Of(NotationError error) => error.Mistake switch
    {
        NotationMistake.Reading => (new("这里应写一条读法，以填报内容的名称开头。", "A reading should stand here, beginning with the name of a member."), Simple),
        NotationMistake.Member => (new("这里应写填报内容的名称。", "The name of a member should stand here."), "count(targets.workshops) >= 2"),
        NotationMistake.Name => (new("花括号里应写一个或几个名称，用逗号分开。", "One or more names should stand in the braces, commas between them."), "applicant.type in {Enterprise, University}"),
        NotationMistake.Comparison => (new("这里应写比较符号：== != >= <= > < 或 ~=（约）。", "A comparison should stand here: == != >= <= > < or ~= (about)."), Simple),
        NotationMistake.Literal => (new("比较符号后面应写一个数、日期或等级名。", "A number, a day or a rank should follow the comparison."), "principalInvestigator.birthDate >= 1980-01-01"),
        NotationMistake.Sign => (new($"这里缺少“{error.Expected}”。", $"\"{error.Expected}\" is missing here."), error.Expected switch
        {
            "{" or "}" => "applicant.type in {Enterprise, University}",
            ":" => "each(targets.workshops): participants >= 50",
            _ => "count(targets.workshops where participants >= 50) >= 2",
        }),
        NotationMistake.Leftover => (new("一条读法到这里已经写完，后面的文字不认识。几条读法之间用分号分开。", "The reading ends before this. Put a semicolon between readings."), Simple + "; partnerSubmitted"),
        NotationMistake.BuiltInUnit => (new("月、天、人、件、元不写单位：3年写36，1500万元写15000000，50%写0.5；其他单位写在引号里。",
            "Months, days, persons, pieces and yuan have no unit: 36 for 3年, 15000000 for 1500万元, 0.5 for 50%; any other unit stands in quotes."), "durationMonths <= 36; targets.能耗 <= 4.2 \"kWh/Nm3\""),
        NotationMistake.Number => (new("这个数太大或位数太多。", "This number is too large or has too many digits."), Simple),
        NotationMistake.Day => (new("日历上没有这一天。日期写作 年-月-日，月和日各两位。", "There is no such day. A day is written yyyy-MM-dd."), "principalInvestigator.birthDate >= 1980-01-01"),
        NotationMistake.Unclosed => (new("单位应写在一对引号里，不能是空的。", "A unit stands between two quotes and is not empty."), "targets.能耗 <= 4.2 \"kWh/Nm3\""),
        _ => (new("这条读法太长或括号套得太深。", "The reading is too long or nested too deep."), Simple + " or targets.jointInventionPatents >= 1"),
    };
}
