namespace GuideModel.Compiler.Sampling;

/// <summary>Invented titles and names that look like those of real applications.</summary>
internal sealed class SampleWords(Random random)
{
    private static readonly string[] Topics =
        ["关键材料", "智能控制", "低成本制备", "快速检测", "高效转化", "数据共享", "安全评估", "系统集成", "绿色工艺", "早期预警"];

    private static readonly string[] TopicsEn =
        ["Key Materials", "Intelligent Control", "Low-Cost Preparation", "Rapid Detection", "Efficient Conversion", "Data Sharing",
            "Safety Assessment", "System Integration", "Green Processes", "Early Warning"];

    private static readonly string[] Kinds = ["关键技术联合研究", "示范与应用", "方法与平台", "机理研究", "技术合作研发"];

    private static readonly string[] KindsEn = ["Joint Research on", "Demonstration of", "Methods for", "Mechanisms of", "Joint Development of"];

    private static readonly string[] Places = ["东海", "北辰", "华清", "江南", "中原", "西岭", "长洲", "南屏"];

    private static readonly string[] Bodies = ["大学", "科技有限公司", "研究院", "理工大学", "技术股份有限公司", "研究所"];

    private static readonly string[] PartnerNames = ["Hanbit", "Merapi", "Angkor", "Lion City", "Danube", "Baltic", "Sahara", "Andes"];

    private static readonly string[] PartnerBodies = ["University", "Institute of Technology", "Research Institute", "Technologies Ltd."];

    private static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙"];

    private static readonly string[] Given = ["明远", "思齐", "雨辰", "嘉禾", "文博", "静怡", "海峰", "晓岚", "志恒", "若水"];

    /// <summary>A title in Chinese and in English, about the same thing.</summary>
    public (string Zh, string En) Title(string field, string fieldEn)
    {
        int topic = random.Next(Topics.Length);
        int kind = random.Next(Kinds.Length);
        return (field + Topics[topic] + Kinds[kind], KindsEn[kind] + " " + TopicsEn[topic] + " in " + fieldEn);
    }

    public string Organisation() => Of(Places) + Of(Bodies);

    public string Partner() => Of(PartnerNames) + " " + Of(PartnerBodies);

    public string Person() => Of(Surnames) + Of(Given);

    public string Text(string term) => term + (1 + random.Next(99));

    private string Of(string[] words) => words[random.Next(words.Length)];
}
