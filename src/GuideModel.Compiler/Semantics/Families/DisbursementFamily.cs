using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>分三次拨付, 首次拨付比例为40%; 验收合格后一次性拨付 (G5.13): how the office pays out the money. What a project pays to its units is
/// another matter.</summary>
internal sealed class DisbursementFamily() : Family(Tier.NoRule,
    "[{noun:fund}][按|按照|根据]{words:by}(节点|进度|结果|情况|计划|年度)[分{count}][分期|分批|分年度|分年]{paying}",
    "[{noun:fund}]分{count}[分别]{paying}[到位]",
    "[{words:when}(后|时)[,]][先|再|将|一次性|分期|分年度|分年|首期|首次|预先|全额]{paying}[首期|首笔|剩余|其余|余下|全部|总]{noun:money}[的]{share}",
    "[{words:when}(后|时)[,]][先|再|将|一次性|首期|首次|预先]{paying}[首期|首笔|剩余|其余|余下]{share}",
    "{words:when}(后|时)[,][先|再|将](一次性|分期|分年度|分年|全额){paying}[首期|首笔|剩余|其余|余下|全部][{noun:money}]",
    "{words:when}(后|时)[,][先|再|将]{paying}(首期|首笔|剩余|其余|余下|全部){noun:money}",
    "(首批|首次|首期|首笔|第一次|第二次|第三次|前期|后期|启动|剩余|尾款|中期)[拨付|经费|资金|款|拨款][经费|资金|款][比例|额度]{modal}{share:instalment}",
    "(其余|剩余|余下|后续)(经费|资金|部分|款项)[将](根据|按|按照|视|待|在|于){words:by}{paying}",
    "[{noun:fund}](实行|采取|采用){words:by}{paying}",
    "(采取|采用|实行|以)[奖励性|事后]后补助[的](方式|形式)[给予支持|予以支持|支持]",
    "[按|按照]{funds:spent}[的]{share:subsidised}[的比例](给予|予以|进行)[后补助|奖励性][补助|资助|支持|奖补|补贴|奖励]")
{
    // Whom the money goes to, or that it may not, is a duty of a project.
    private static readonly string[] Duties = ["给", "至", "单位", "企业", "合作", "方", "境外", "不", "应", "须", "可", "或", "牵头", "收到", "承担", "除"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // 按研发支出的30%给予补助,最高不超过200万元: what it comes to is worked out by the office; the most is that of the application.
        if (match.Get<string>("spent") is { } spent)
        {
            return context.Here.All(r => r.Family == nameof(DisbursementFamily)) && FundingNames.IsMoney(spent) && !Signals.TurnsName(spent.Replace("上一年", "").Replace("上年", "")) && match.Get<BoundedValue>("subsidised") is { Bare: true } && Subjects.Known("申请经费", UnitKind.Yuan, "元", context) is { } asked
                ? SegmentReading.Of(Compiler.SegmentRole.Info) with { Subject = asked } : null;
        }

        // 首次拨付比例不低于50% may be asked of the leading unit.
        if (match.Get<BoundedValue>("instalment") is { Bare: false })
        {
            return null;
        }

        string words = match.Get<string>("by") + match.Get<string>("when") + match.Get<string>("fund") + match.Get<string>("money");
        string money = match.Get<string>("money") ?? match.Get<string>("fund") ?? "经费";
        return Duties.Any(words.Contains) || Signals.Any((match.Get<string>("by") ?? "") + match.Get<string>("when")) || !FundingNames.IsBudget(money) || match.HasDuty ? null : SegmentReading.Of(Compiler.SegmentRole.Info);
    }
}
