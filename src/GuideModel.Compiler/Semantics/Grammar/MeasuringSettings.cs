using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Words in the name of an indicator that say under what it is measured: 在750℃、1.29V条件下, 1C循环1000次后, 尾气中
/// (GRAMMAR.md, "Noun phrases"). They stay in the name, so that nothing they say is lost.</summary>
internal static class MeasuringSettings
{
    private const string Number = "-?[0-9]+(?:\\.[0-9]+)?(?:(?:万|千)(?=[套台片核张件支块只吨辆]))?";

    // Persons, units, projects, years and yuan are no settings of a measurement.
    private const string Unit = "(?:[A-Za-zμµΩ°℃%·²³‰][A-Za-z0-9μµΩ°℃%·²³‰/^()-]*|摄氏度|小时|套|台|片|核|张|支|块|辆|倍|米|公里|千米|吨|兆帕|千帕|帕|伏|千伏|安|赫兹|兆瓦|千瓦)";
    private const string Figure = $"(?:≥|≤|不低于|不高于|不小于|不大于|不超过|±)?(?:{Number}{Unit}?[~～—–至到-])?{Number}{Unit}";
    private const string Word = "(?:(?![以除如若每各未可或非应须第前])[\\u4E00-\\u9FFF])";
    private const string Figures = $"{Figure}(?:、{Word}{{0,6}}{Figure})*";
    private const string Under = "(?:(?:条件|工况|环境|温度|湿度|负荷|负载|载荷|规模|密度|浓度|压力|压强|电压|电流|倍率|频率|转速|流速|流量|波长|光照|应变|应力|功率|状态|模式|气氛|速率|空速|剂量|真空度|水深|距离|等级|样本量|并发量|数据量|充放电|放电|充电|照射|辐照|气压|风速|含量)?(?:条件)?下(?![降滑调游设放属列述半发]|达(?!到))|条件时|时(?![间长刻效段延速代期域])|(?:负荷|负载|温度|湿度|工况|压力|浓度|功率|转速|频率|波长|电压)?(?:范围|区间)内|环境中)";
    private const string Deeds = "(?:循环|充放电|运行|工作|老化|搁置|存放|存储|贮存|使用|浸泡|照射|保温|冻融|弯折|弯曲|拉伸|疲劳|盐雾|热循环|测试|试验)";
    private const string Times = "(?:次|小时|h|圈|周期|d|天|公里|km)";
    private const string Known = "(?:室温|常温|高温|低温|常压|高压|额定|标准|典型|极端|模拟|实际|真实|海水|高原|户外|室内|满负荷|全负荷|满载|干旱|盐碱|复杂|恶劣|工业|水下|真空|高湿|相同)";

    private static readonly Regex Forms = new(
        "\\G(?:"
        + $"在{Word}{{0,6}}{Figures}{Word}{{0,6}}?{Under}"
        + $"|{Number}{Unit}(?:、{Number}{Unit})*{Word}{{0,6}}?{Under}"
        + $"|在{Known}{Word}{{0,6}}(?:工况|条件|环境|状态|负载|负荷|温度|模式|光照)(?:条件)?[下中]"
        + "|[0-9]{1,2}(?:月龄|日龄|周龄)(?=[\u4E00-\u9FFF])"
        + "|在(?:(?![除如若每各未可或非应须第前])[\\u4E00-\\u9FFF]){1,8}(?:数据集|测试集|验证集|基准集|测试样本)上的?"
        + "|在(?:(?![除如若每各未可或非应须第前])[\\u4E00-\\u9FFF]){1,10}(?:产线|生产线|生产现场|作业现场|应用现场|用户现场|工程现场|示范现场|示范线)上"
        + $"|(?:经|经过)?(?:{Number}C)?(?:连续|累计)?{Deeds}{Number}{Times}(?:后|(?=[\\u4E00-\\u9FFF])(?![以左的至或不未无及内次,]))"
        + $"|(?:经|经过)?{Number}{Times}{Word}{{0,4}}?{Deeds}(?:试验|测试|处理)?后"
        + "|(?:水体|出水|进水|废水|污水|海水|尾水|尾气|烟气|废气|氢气|空气|气体|液体|溶液|渗滤液|血液|血浆|血清|土壤|污泥|原料|介质|食品|饲料|粮食|产品|固体|矿石|矿渣|灰渣|合金|钢水|铝液|薄膜|晶体|涂层)中(?=[\\u4E00-\\u9FFFA-Za-z])"
        + $"|(?:年|日|时|月|单套|单线)(?:产|处理|加工|消纳|回收|利用|转化|供应|供|生产|出栏|存栏|繁育|屠宰|拆解|制备|合成|捕集|封存){Number}[万千百]?{Sizes}(?:级)?(?=[\\u4E00-\\u9FFF])(?![以左的及或至、])"
        + $"|{Number}[万千百]?{Sizes}级(?=[\\u4E00-\\u9FFF])(?![以左的及或至、])"
        + "|(?:脱碱|脱水|脱盐|脱酸|脱色|脱氮|脱磷|改性|再生|焚烧|热解|气化|萃取|浸出|酸洗|水洗|清洗|破碎|分选|浮选|活化|老化|淬火|退火|回火|固溶|时效|焊接|成型|成形|封装|涂覆|镀膜|冷却|冷冻|解冻|复水|复温|贮藏|储藏|冷藏|还田|给药|治疗|干预|接种|免疫|嫁接|移栽)后(?=[\\u4E00-\\u9FFF])(?!的?[0-9])"
        + "|(?:处理|净化|脱硫|脱硝|除尘|灭菌|固化|烧结|热处理|加工|过滤|纯化|提纯|消毒|发酵|干燥|修复|燃烧|评价)后(?=[\u4E00-\u9FFF])"
        + ")",
        RegexOptions.CultureInvariant);

    // What a plant is built for: 年产500吨示范生产线 is its name.
    private const string Sizes = "(?:吨|公斤|千克|立方米|方|台|套|件|只|头|羽|尾|株|辆|平方米|亩|公顷|千瓦|兆瓦|兆瓦时|千瓦时|升|片|支|块|米|标方|人份|[A-Za-z]{1,4}[0-9²³]?)";

    private const string Beginnings = "年日月单改再焚气萃浮活老淬退回封镀冷解复贮储给治接免嫁移破分成焊在经评处净脱除灭固烧热加过纯提消发干修燃水出进废污海尾烟氢空气液溶渗血土原介食饲粮矿灰合钢铝薄晶涂循充运工老搁存贮使浸照保冻弯拉疲盐连累测试-0123456789";

    /// <summary>How long the setting is that stands at a position; 0 where there is none.</summary>
    public static int LengthAt(string text, int at) => Beginnings.Contains(text[at]) && Forms.Match(text, at) is { Success: true } match && match.Index + match.Length < text.Length ? match.Length : 0;

    /// <summary>Whether a position lies inside a setting that begins at another or behind it.</summary>
    public static bool Covers(string text, int start, int at)
    {
        for (int i = start; i < at; i++)
        {
            if (i + LengthAt(text, i) > at)
            {
                return true;
            }
        }

        return false;
    }
}
