using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>并加盖单位公章; 由外方负责人签字; 以PDF格式上传: how papers are made and handed in, which people see (G5.14).</summary>
internal sealed class PaperworkFamily() : Family(Tier.NoRule,
    "[并|且|并且|同时]{modal}由{words:by}(签字|签章|签名|签署|盖章|签字盖章|签字并盖章|签字确认|亲笔签名|签字或盖章)[[并|且|及|和|、|后]加盖{words:seal}]",
    "[并|且|并且|同时]{modal}[签字|签章|签字并|签字后]加盖{words:seal}",
    "{noun:paper}{modal}由{words:by}(出具|签署|签订|签发|开具)",
    "[{noun:paper}][并|且|并且|统一]{modal}(以|按|采用|统一以){words:format}(格式|形式)(上传|提交|报送|提供)[至系统|到系统]",
    "[并|且]{modal}将{words:papers}以{words:format}(格式|形式|方式|扫描件)[在线|通过系统](上传|提交|报送)[至系统|到系统]",
    "(上述|以上|所有|全部)(材料|附件|文件|申报材料|附件材料){modal}(以|按|采用){words:format}(格式|形式)(上传|提交|报送|提供)[至系统|到系统]",
    "[{givers}]{modal}将{words:papers}(扫描|合并|制作|转换|装订|整理|打包)[为|成][一个|单个|1个|同一](PDF|pdf|JPG|WORD|Word|OFD|电子|压缩)(文件|文档|格式|版|包)[后](上传|提交|报送)[至系统|到系统]",
    "[{noun:sheets}]{modal}[统一](使用|采用|用|以|按|)A4[规格|幅面][的][纸|纸张][规格][正反面|双面][打印|印刷|复印][并|、|,][左侧|][装订|装订成册|胶装|胶装成册]",
    "[并|且]{modal}与(电子版|纸质版|网上填报|在线填报|系统填报|网上提交|电子文档|电子申请书|网上填报的)[的][内容|材料|版本][内容]{modal}[保持|完全]一致",
    "[文件|附件|电子版]格式{modal}为(PDF|pdf|JPG|WORD|Word|OFD|图片)[格式]",
    "(附件|附件材料|证明材料|电子材料){modal}只(需|须)[通过系统|在系统中|在系统][在线|网上|线上|在线上](上传|提交)[电子版|扫描件]",
    "由[申报|管理|信息]系统自动(生成|导出|提取)")
{
    private static readonly string[] Seals = ["章", "印鉴", "签字", "签名"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string? paper = match.Get<string>("paper");
        string words = match.Get<string>("by") + match.Get<string>("seal") + match.Get<string>("format") + match.Get<string>("papers") + paper;
        bool sheets = match.Get<string>("sheets") is not { } printed || Lexicon.Documents.Any(d => printed.EndsWith(d, StringComparison.Ordinal));
        bool closed = match.Get<string>("seal") is not { } seal || Seals.Any(s => seal.EndsWith(s, StringComparison.Ordinal));
        return Signals.Any(words) || Signals.TurnsName(words) || words.Contains("的,") || !closed || !sheets || Signals.Any(match.Get<string>("sheets") ?? "") || Signals.TurnsName(match.Get<string>("sheets") ?? "") || (paper is not null && !(match.HasDuty && Lexicon.Documents.Any(d => paper.EndsWith(d, StringComparison.Ordinal)))) ? null
            : SegmentReading.Of(SegmentRole.Manual) with { Paper = paper };
    }
}
