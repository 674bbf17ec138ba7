using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>应在立项通知下达后20个工作日内签订任务书; 推荐前进行不少于5个工作日的公示; 逾期不再受理 (G5.29): steps that come after the application, or that others take;
/// no application shows them, and people see to them.</summary>
internal sealed class ProcedureFamily() : Family(Tier.NoRule,
    "[{words:who}]{modal}[在|于|自]{words:event}(公布|公示|发布|下达|立项|批准|签订|验收|结题|通过|反馈|公布之日|发布之日|下达之日|立项之日|批准之日|签订之日|公示结束|到期|期满)(后|起|之后)[的]{any:within}[内|之内]{words:done}",
    "[项目|课题|获资助项目](结题|验收|结题验收|项目结束|期满|项目完成|综合绩效评价)(时|后|前)[须|应|应当|需|必须|还须|还应](提交|提供|出具|报送|完成|附){words:closing}",
    "[{words:who}]{modal}在推荐前(进行|组织|开展){words:announced}[的]公示",
    "[并|同时|且]{modal}将{words:papers}(邮寄|寄送|报送|送达|寄|报|交)(至|到|送|){words:place}",
    "[项目|课题](启动|立项|实施|执行)后第{stay:within}(进行|开展|接受|组织){words:done}(考核|评估|检查|评价)",
    "[项目](立项|获批|验收|结题|获批立项)后",
    "[并|且]{modal}于{date}[下午|上午]前(寄送|邮寄|报送|送达|送交|寄达){words:place}",
    "[{words:who}]{modal}合并(为|成){words:merged}",
    "{words:who}不再(另行|单独){words:dropped}",
    "逾期[未{words:late}的|不{words:late}的|{words:late}的|的](视为|按|将视为){words:deemed}",
    "(逾期|逾期未提交的|逾期未报送的|)[系统|系统将|将](自动关闭|关闭|不再受理|不再支持|视为放弃|视为自动放弃|视为放弃资助|视为自动放弃立项)")
{
    // What bounds something that an application has is a rule, wherever it stands.
    private static readonly string[] Bounds = ["不少于", "不低于", "不超过", "不高于", "不得超过", "以上", "以下", "至少", "最多"];
    private static readonly SoughtWords Turning = new(["如", "若", "凡", "除", "或者", "原则上", "经批准"]);

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string said = match.Get<string>("who") + match.Get<string>("event") + match.Get<string>("done") + match.Get<string>("closing") + match.Get<string>("papers") + match.Get<string>("place")
            + match.Get<string>("merged") + match.Get<string>("dropped") + match.Get<string>("late") + match.Get<string>("deemed");
        bool free = match.Has("closing") || match.Has("announced");
        if ((context.Results && !match.Has("closing")) || Turning.AnyIn(said) || (!free && Bounds.Any(said.Contains)) || (match.Get<BoundedValue>("within") is { } within && within.Kind is not (UnitKind.Days or UnitKind.Months or UnitKind.Measure)))
        {
            return null;
        }

        return SegmentReading.Of(SegmentRole.Manual);
    }
}
