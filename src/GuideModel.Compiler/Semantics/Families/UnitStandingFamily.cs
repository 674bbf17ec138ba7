using System.Text.RegularExpressions;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>申报单位须为经认定的省级以上中试基地的依托单位; 有逾期未验收项目的单位,不得申报 (G5.14): what a unit is recognised as, and what stands
/// against it. No application shows it; people look it up, the figures in it too.</summary>
internal sealed class UnitStandingFamily() : Family(Tier.NoRule,
    "{unit}[须|应|应当|必须|需]为{words:status}的(依托单位|建设单位|承建单位|运营单位|共建单位|主管单位)",
    "[项目][须|应|应当|必须|需]由{words:status}的(单位|机构|法人单位)[牵头|联合](承担|申报|实施|开展)",
    "[项目][须|应|应当|必须|需]由(大陆|内地|中方|国内|境内|我方)[的][法人|独立法人]单位牵头[申报|承担|实施]",
    "[且|并|并且][{owner}]{modal}[已](建有|设有|拥有|具有|具备){words:status}(研发机构|研发平台|创新平台|科研平台|平台|机构|研发中心|技术中心|中心|实验室|工作站|基地)",
    "[外方|中方|双方|境外|国外][合作](国家|国别|合作国)[须|应|应当|必须|需]为{words:country}的(国家|国别|地区|国家或地区|国家和地区)",
    "[且|并|并且]{words:status}(评估|考核|评价|验收|绩效评价|评估考核)(结果|结论|等级|等次)[应|须|必须|需]为(合格|良好|优秀|通过|基本合格)[及以上|以上|及以上等次|以上等次]",
    "[应|须|应当|必须|需](明确|确定|约定|指定)(1家|一家|1个|一个|其中一家|其中1家)(牵头单位|牵头申报单位|申报单位|责任单位|主申报单位)",
    "[凡|凡是|对][有|存在|具有|出现]{barlist:barred}(的|者)[{words:whoever}]",
    "[有|存在|尚有|因|被|受到|列入|处于|近|凡有|凡是|凡|对|对于|对有|已|曾|在]{words:record}的[申报|牵头|项目](单位|企业|法人单位|团队|负责人|项目负责人|人员|科研人员|)")
{
    // 已认定满2年, 三级及以上: for how long and how high belongs to what people look up.
    private static readonly Regex Standing = new("(?:已|经)?(?:认定|获批|批准|备案|建设|挂牌|立项|运行)?(?:满|时间满)[0-9一二两三四五]年(?:以上)?|(?:国家|自治区|直辖市|省|市|县|区|部|厅|省部|厅局|地市|设区市|[一二三四五])级(?:\\(含\\)|及|含)?以上|最近[一1]次|上[一1]次|近[一二三四五0-9]年内?", RegexOptions.CultureInvariant);
    private static readonly Regex Since = new("(?:逾期|超期|延期)(?:[0-9一二两三半]+(?:个月|年))?(?:\\(含\\)|及)?(?:以上)?|近[一二两三四五0-9]+年内?|尚|仍|未按(?:期|时|规定)|未(?:验收|结题|完成|整改|通过)", RegexOptions.CultureInvariant);

    // What is on record about a unit.
    private static readonly string[] Records = ["逾期", "超期", "未验收", "未结题", "未按期", "失信", "处罚", "不端", "违法", "违规", "违纪", "惩戒", "黑名单", "惩处", "欠缴", "诚信记录", "安全事故"];
    private static readonly string[] Bars = ["不得", "不能", "不予", "不可", "不再", "一律不", "均不", "原则上不", "暂停", "取消", "限制", "禁止", "不受理", "不支持"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // 有下列情形之一的单位,不得申报: who that is, the items below say, and people see.
        if (match.Has("barred"))
        {
            return context.Here.Count == 0 && context.Before.Count == 0 && Bars.Any(context.Sentence.Contains) && !Signals.Any(match.Get<string>("whoever") ?? "") ? SegmentReading.Of(SegmentRole.Manual) : null;
        }

        if (match.Get<string>("record") is { } record)
        {
            return Records.Any(record.Contains) && !Signals.Any(Since.Replace(record, "")) && Barred(context.Sentence, record) ? SegmentReading.Of(SegmentRole.Manual) : null;
        }

        string words = Standing.Replace(match.Get<string>("status") ?? match.Get<string>("country") ?? "", "");
        return Signals.Any(words) || Signals.TurnsName(words) || words.Contains('不') ? null : SegmentReading.Of(SegmentRole.Manual);
    }

    // Only where it says what they may not do: other demands of such units would lose whom they are said of.
    private static bool Barred(string sentence, string record) => sentence.IndexOf(record, StringComparison.Ordinal) is >= 0 and int at
        && sentence.IndexOf(',', at + record.Length) is > 0 and int comma && Bars.Any(b => string.CompareOrdinal(sentence, comma + 1, b, 0, b.Length) == 0);
}
