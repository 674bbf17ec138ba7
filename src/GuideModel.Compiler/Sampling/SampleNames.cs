namespace GuideModel.Compiler.Sampling;

/// <summary>Names units after what they are, each by a name of its own.</summary>
internal sealed class SampleNames(Random random)
{
    private static readonly string[] Places = ["东海", "北辰", "华清", "江南", "中原", "西岭", "长洲", "南屏", "云川", "海宁", "金陵", "蓝湾"];

    // The first kind whose word is in the type's name.
    private static readonly (string Word, string[] Bodies)[] Kinds =
    [
        ("Hospital", ["医院"]), ("Medical", ["医院", "医疗中心"]), ("Vocational", ["职业技术学院"]), ("University", ["大学", "理工大学"]),
        ("Enterprise", ["科技有限公司", "技术股份有限公司"]), ("Sme", ["科技有限公司"]), ("Institut", ["研究院", "研究所"]), ("Association", ["行业协会"]),
        ("Agency", ["科学技术局"]), ("Organization", ["促进会"]), ("Financial", ["银行"]),
    ];

    /// <summary>Whether a kind of unit is one that usually applies.</summary>
    public static bool IsUsualUnit(string type) => type is "Enterprise" or "University" or "ResearchInstitute";

    /// <summary>Gives an application's units their names.</summary>
    public void Give(Facts facts)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        var units = new List<Facts>();
        units.AddRange(new[] { facts["applicant"] as Facts }.OfType<Facts>());
        units.AddRange((facts["team"] as FactList)?.OfType<Facts>() ?? []);
        foreach (Facts unit in units.Where(u => u["name"] is not null && u["type"] is not null))
        {
            string[] bodies = Kinds.Where(k => ((string)unit["type"]!).Contains(k.Word)).Select(k => k.Bodies).FirstOrDefault() ?? ["科技中心"];
            string[] free = [.. Places.SelectMany(p => bodies.Select(b => p + b)).Where(n => !given.Contains(n))];
            string name = free.Length > 0 ? free[random.Next(free.Length)] : "第" + given.Count + bodies[0];
            given.Add(name);
            unit["name"] = name;
        }
    }
}
