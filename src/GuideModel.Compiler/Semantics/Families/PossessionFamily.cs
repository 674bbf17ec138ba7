using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>申报单位应拥有有效发明专利不少于3件; 应有专职科研管理人员不少于2人 (G5.3): what the applicant has, counted under the name that the text gives it.</summary>
internal sealed class PossessionFamily() : Family(Tier.Specific,
    "[且|并|并且][{owner:whose}]{modal}[已](拥有|持有|具有|具备)[与{words:about}(相关的|有关的|相关|有关)]{noun}[数量|数]{modal}{count}",
    "[且|并|并且][{owner:whose}]{modal}[已](拥有|持有|具有|具备)[与{words:about}(相关的|有关的|相关|有关)]{noun}[数量|数]{modal}{count}[,]或{noun:other}[数量|数]{modal}{count:second}",
    "[且|并|并且][{owner:whose}]{modal}[已](拥有|持有|具有|具备){count:first}[的][与{words:about}(相关的|有关的|相关|有关)]{noun}",
    "[且|并|并且][{owner:whose}]{modal}(有|拥有|具有|具备|配备|配有){noun:staff}{modal}{count}",
    "[且|并|并且][{owner:whose}]{modal}(有|拥有|具有|具备|配备|配有){count:first}[的]{noun:staff}")
{
    // What belongs to a project or to its leader is another matter.
    private static readonly string[] Owned = ["专利", "著作权", "知识产权", "新品种权", "品种权", "标准", "证书", "平台", "基地", "实验室", "中心", "生产线", "产线", "设备", "仪器", "资质", "商标", "床位"];
    private static readonly string[] Staff = ["人员", "人才", "团队", "工程师", "技术员", "管理员"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        string noun = (match.Get<string>("noun") ?? match.Get<string>("staff"))!;
        bool staff = match.Has("staff");
        BoundedValue count = OutcomeFamily.AtLeastIfBare((match.Get<BoundedValue>("count") ?? match.Get<BoundedValue>("first"))!);
        string? other = match.Get<string>("other");
        BoundedValue? second = match.Get<BoundedValue>("second") is { } bounded ? OutcomeFamily.AtLeastIfBare(bounded) : null;
        bool ours = (match.Has("whose") && !context.Results) || context.Entity == Entities.Applicant || context.Condition?.Subject == Members.ApplicantType.Path;
        if (context.Results || !ours || !IsLeast(count) || !(staff ? Staff : Owned).Any(e => noun.EndsWith(e, StringComparison.Ordinal)) || (second is not null && !(IsLeast(second) && Owned.Any(e => other!.EndsWith(e, StringComparison.Ordinal)) && !Signals.TurnsName(other!)))
            || noun.Contains('或') || Signals.TurnsName(noun) || (match.Get<string>("about") is { } about && Signals.Any(about)) || (staff && !match.HasDuty && !match.Has("whose") && context.Here.Count == 0))
        {
            return null;
        }

        string matter = match.Get<string>("about") is { } which ? "与" + which + "相关的" : "";
        SegmentReading one = Owns(matter + noun, count, match.Severity, context);

        // 专利不少于3件或软件著作权不少于5件: one of them is enough, and both are the applicant's.
        return second is null ? one : one.Rules is not [var left] || Owns(matter + other, second, match.Severity, context).Rules is not [var right] ? null : one with
        {
            Rules = [left with { Reading = new OrReading(left.Reading, right.Reading), Says = $"{left.Says}或{other}{Slots.Get("count").Render(second)}", Members = [.. left.Members, .. right.Members] }],
            Subject = null,
        };
    }

    private static bool IsLeast(BoundedValue value) => value.Bounds.All(b => b.Operator is CompareOperator.AtLeast or CompareOperator.MoreThan);

    private static SegmentReading Owns(string term, BoundedValue count, RuleSeverity severity, SentenceContext context)
    {
        string path = Entities.Applicant + "." + context.Vocabulary.JsonName(term);
        return Rules(new Subject(new PathQuantity(path), UnitKind.Count, Entities.Term(Entities.Applicant) + (term.EndsWith("人员", StringComparison.Ordinal) ? "有" : "拥有") + term, [new MemberUse(path, MemberKind.Count, term)]) { Entity = Entities.Applicant }, count, severity);
    }
}
