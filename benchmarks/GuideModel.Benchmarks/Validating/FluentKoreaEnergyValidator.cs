using FluentValidation;
using GuideModel.Guide2025Batch3;

namespace GuideModel.Benchmarks.Validating;

/// <summary>The same twelve rules for FluentValidation. It knows valid and invalid only: a fact that is absent fails
/// (NotNull), and a rule that does not apply passes; see benchmarks/README.md.</summary>
public sealed class FluentKoreaEnergyValidator : AbstractValidator<KoreaEnergyApplication>
{
    /// <summary>Builds the rules; one instance serves for all applications.</summary>
    public FluentKoreaEnergyValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(a => a.SubprojectCount).NotNull().Equal(0).WithErrorCode(HandWrittenValidator.RuleIds[0]);
        RuleFor(a => a.Targets).NotNull().WithErrorCode(HandWrittenValidator.RuleIds[1]);
        RuleFor(a => a.Targets!).SetValidator(new TargetsValidator());
        RuleFor(a => a.Field).NotNull().IsInEnum().WithErrorCode(HandWrittenValidator.RuleIds[3]);
        RuleFor(a => a.DurationMonths).NotNull().Equal(36.Months).WithErrorCode(HandWrittenValidator.RuleIds[4]);
        RuleFor(a => a.Applicant).NotNull();
        RuleFor(a => a.Applicant!.Type).NotNull().Equal(UnitType.Enterprise).WithErrorCode(HandWrittenValidator.RuleIds[5])
            .When(a => a.Applicant is not null);
        RuleFor(a => a.PartnerSubmitted).NotNull().Equal(true).WithErrorCode(HandWrittenValidator.RuleIds[11]);
    }

    private sealed class TargetsValidator : AbstractValidator<KoreaEnergyTargets>
    {
        public TargetsValidator()
        {
            RuleLevelCascadeMode = CascadeMode.Stop;
            RuleFor(t => t.JointPapersInChineseJournals).NotNull()
                .Must(static (t, n) => 2L * n >= t.JointPapers).WithErrorCode(HandWrittenValidator.RuleIds[2])
                .When(t => t.JointPapers != 0);
            RuleFor(t => t.JointPapers).NotNull().GreaterThanOrEqualTo(1).WithErrorCode(HandWrittenValidator.RuleIds[6]);
            RuleFor(t => t.JointInventionPatents).NotNull().GreaterThanOrEqualTo(2).WithErrorCode(HandWrittenValidator.RuleIds[7]);
            RuleFor(t => t.Visits).NotNull().Must(static v => v!.Count >= 2).WithErrorCode(HandWrittenValidator.RuleIds[8]);
            RuleForEach(t => t.Visits).Must(static v => v.Months is { Value: >= 1m }).WithErrorCode(HandWrittenValidator.RuleIds[9]);
            RuleFor(t => t.Workshops).NotNull()
                .Must(static w => w!.Count(x => x.Participants >= 50) >= 2).WithErrorCode(HandWrittenValidator.RuleIds[10]);
        }
    }
}
