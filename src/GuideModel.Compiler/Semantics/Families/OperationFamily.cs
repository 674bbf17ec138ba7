using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>申报单位应已实际运行1年以上; 在省内运营满2年 (G5.3): how long what applies has been at work.</summary>
internal sealed class OperationFamily() : Family(Tier.Specific,
    "{unit:whose}运行时间{modal}{duration}",
    Whose + "[在{noun:where}]{modal}[已|已经][在{noun:where}]" + Really + Runs + "[时间]{modal}[满]{duration:had}",
    "{noun:facility}{modal}[已|已经]" + Really + Runs + "[时间]{modal}[满]{duration:had}",
    Whose + Really + "(运行|运营|经营)(时间|年限){modal}[满]{duration}")
{
    private const string Whose = "[{unit:whose}]";
    private const string Really = "[实际|正式|稳定|连续|正常|有效|独立]";
    private const string Runs = "(运行|运营|经营|建成运行|建成并运行|成立并运行|投入运行|投入运营)";

    private static readonly string[] Places = ["省", "市", "区", "县", "州", "境内", "国内", "内地", "大陆", "省内", "市内", "区内"];

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        // Without a subject it is the applicant's only where the applicant is spoken of; a plant that runs so long is a result.
        if (context.Results || (!match.Has("whose") && !match.Has("facility") && context.Entity != Entities.Applicant) || (match.Get<string>("where") is { } where && (Signals.TurnsName(where) || !Places.Any(p => where.EndsWith(p, StringComparison.Ordinal)))))
        {
            return null;
        }

        BoundedValue time = match.Get<BoundedValue>("duration") ?? OutcomeFamily.AtLeastIfBare(match.Get<BoundedValue>("had")!);
        if (time.Bare || time.Bounds.Any(b => b.Operator is not CompareOperator.AtLeast and not CompareOperator.MoreThan))
        {
            return null;
        }

        if (match.Get<string>("facility") is { } facility)
        {
            return !Facilities.Any(f => facility.EndsWith(f, StringComparison.Ordinal)) || Signals.TurnsName(facility) || Entities.Of(facility).Path is not null
                || Subjects.Named(facility + "运行时间", time.Bounds[0].Quantity, context) is not { } own ? null : Rules(own, time, match.Severity) with { Subject = null, Entity = Entities.Applicant };
        }

        return Rules(new Subject(new PathQuantity(Members.OperatingMonths.Path), UnitKind.Months, "申报单位运行时间", [Members.OperatingMonths]) { Entity = Entities.Applicant }, time, match.Severity)
            with { Subject = null, ForPeople = match.Get<string>("where") is { } place ? "在" + place : null };
    }

    private static readonly string[] Facilities = ["机构", "中心", "基地", "平台", "实验室", "园区"];
}
