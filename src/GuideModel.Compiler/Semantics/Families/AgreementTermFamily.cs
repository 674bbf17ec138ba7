using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>协议有效期不少于项目执行期 (G5.10): an agreement lasts as long as the project.</summary>
internal sealed class AgreementTermFamily() : Family(Tier.Specific,
    "[且|并且|其]{itself}[的]有效期[限]{modal}(不少于|不短于|不低于|不得少于|不得短于|不得低于)[项目]{span}",
    "[且|并且|其]有效期[限]{modal}(不少于|不短于|不低于|不得少于|不得短于|不得低于)[项目]{span}")
{
    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        if (!match.Has("itself") && !(context.Here.Count > 0 && context.Here[0].Agreement))
        {
            return null;
        }

        var months = new MemberUse("agreement.months", MemberKind.Months, "期限");
        return SegmentReading.Of(new ReadRule(
            RuleScope.Application, match.Severity,
            new CompareReading(new RatioQuantity(new PathQuantity(months.Path), new PathQuantity(Members.Duration.Path)), CompareOperator.AtLeast, new NumberLiteral(1)),
            "协议有效期" + Grammar.Slots.Get("modal").Render(match.Severity) + "不少于项目执行期", [months, Members.Duration])) with { Agreement = true };
    }
}
