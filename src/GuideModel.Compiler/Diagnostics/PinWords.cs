namespace GuideModel.Compiler.Diagnostics;

/// <summary>Words for written readings that cannot be checked, each with an example of what can.</summary>
internal static class PinWords
{
    public static (Words What, string Example) Of(PinProblem problem) => problem.Mistake switch
    {
        PinMistake.ThroughList => (new($"{problem.Detail} 是清单，不能直接说它的一项。", $"{problem.Detail} is a list; its elements are spoken of by each or where."),
            "※ 读作：each(targets.workshops): participants >= 50"),
        PinMistake.Name => (new($"“{problem.Detail}”不在 {problem.Path} 的选项中。", $"\"{problem.Detail}\" is none of the names of {problem.Path}."),
            "※ 读作：applicant.type in {Enterprise, University}"),
        PinMistake.Rank => (new($"“{problem.Detail}”不是 {problem.Path} 的等级。", $"\"{problem.Detail}\" is no rank of {problem.Path}."),
            "※ 读作：principalInvestigator.degree >= Doctor"),
        PinMistake.Unit => (problem.Detail.Length == 0
                ? new($"{problem.Path} 的单位是内置的，不写单位。", $"{problem.Path} has a built-in unit, which is not written.")
                : new($"{problem.Path} 的单位是“{problem.Detail}”。", $"The unit of {problem.Path} is \"{problem.Detail}\"."),
            "※ 读作：durationMonths <= 36; targets.能耗 <= 4.2 \"kWh/Nm3\""),
        PinMistake.Field => (new("各方向的领域不同，不能对所有方向写同一份领域清单。", "Each direction has fields of its own; no list of fields holds for all."),
            "※ 读作：field in {Hydrogen, Photovoltaics}"),
        PinMistake.Nested => (new($"“{problem.Detail}”不能与其他读法合写；projects、directions、countries 和 same 只能单独成为一条。", $"\"{problem.Detail}\" cannot be part of another reading; projects, directions, countries and same stand alone."),
            "※ 读作：count(projects) <= 2; partnerSubmitted"),
        PinMistake.About => (new($"“{problem.Detail}”前面不能写“约”：日期和等级没有约数。", $"Nothing is about \"{problem.Detail}\": days and ranks are exact."),
            "※ 读作：sum(directions.projects) ~= 21"),
        _ => (new($"“{problem.Detail}”无法核对。能核对的是成员、count(清单)、sum(清单.成员)、两者之比，以及 count(projects)、sum(projects.requestedFunding)、count(directions)、count(countries)、sum(directions.projects)、sum(directions.budget)。",
                $"\"{problem.Detail}\" cannot be checked. Members, count(list), sum(list.member) and ratios of these can, and count(projects), sum(projects.requestedFunding), count(directions), count(countries), sum(directions.projects), sum(directions.budget)."),
            "※ 读作：count(projects) <= 2; sum(projects.requestedFunding) <= 15000000"),
    };
}
