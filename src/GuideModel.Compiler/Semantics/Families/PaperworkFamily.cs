using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>并加盖单位公章; 由外方负责人签字; 以PDF格式上传: how papers are made and handed in, which people see (G5.14).</summary>
internal sealed class PaperworkFamily() : Family(Tier.NoRule,
    "[并|且|并且|同时]{modal}由{words:by}(签字|签章|签名|签署|盖章|签字盖章|签字并盖章|签字确认|亲笔签名|签字或盖章)[[并|且|及|和|、|后]加盖{words:seal}]",
    "[并|且|并且|同时]{modal}[签字|签章|签字并|签字后]加盖{words:seal}",
    "{noun:paper}{modal}由{words:by}(出具|签署|签订|签发|开具)",
    "[{noun:paper}][并|且|并且|统一]{modal}(以|按|采用|统一以){words:format}(格式|形式)(上传|提交|报送|提供)[至系统|到系统]",
    "[{givers}]{modal}将{words:papers}(扫描|合并|制作|转换|装订|整理|打包)[为|成][一个|单个|1个|同一](PDF|pdf|JPG|WORD|Word|OFD|电子|压缩)(文件|文档|格式|版|包)[后](上传|提交|报送)[至系统|到系统]",
    "由[申报|管理|信息]系统自动(生成|导出|提取)")
{
    private static readonly string[] Seals = ["章", "印鉴", "签字", "签名"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string? paper = match.Get<string>("paper");
        string words = match.Get<string>("by") + match.Get<string>("seal") + match.Get<string>("format") + match.Get<string>("papers") + paper;
        bool closed = match.Get<string>("seal") is not { } seal || Seals.Any(s => seal.EndsWith(s, StringComparison.Ordinal));
        return Signals.Any(words) || Signals.TurnsName(words) || words.Contains("的,") || !closed || (paper is not null && !(match.HasDuty && Lexicon.Documents.Any(d => paper.EndsWith(d, StringComparison.Ordinal)))) ? null
            : SegmentReading.Of(SegmentRole.Manual) with { Paper = paper };
    }
}
