using GuideModel.Guide2025Batch3;

namespace GuideModel.Benchmarks.Validating;

/// <summary>The twelve application rules of direction 1.1, written by hand from the text, with a bit mask for each outcome.
/// Nothing of the library is used but the record and its units.</summary>
public static class HandWrittenValidator
{
    /// <summary>The rules in the order of the bits.</summary>
    public static IReadOnlyList<string> RuleIds { get; } =
    [
        "all/subprojectCount.exact",
        "all/targets",
        "all/targets.jointPapersInChineseJournals.ratio.min",
        "1.1/field.in",
        "1.1/durationMonths.exact",
        "1.1/applicant.type.in",
        "1.1/targets.jointPapers.min",
        "1.1/targets.jointInventionPatents.min",
        "1.1/targets.visits.count.min",
        "1.1/targets.visits.each.months.min",
        "1.1/targets.workshops.count.participants.min",
        "1.1/partnerSubmitted",
    ];

    /// <summary>The outcome of every rule.</summary>
    public static HandOutcomes Evaluate(KoreaEnergyApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        uint failed = 0;
        uint missing = 0;
        uint notApplicable = 0;

        // 项目不下设课题
        if (application.SubprojectCount is not { } subprojects)
        {
            missing |= 1u << 0;
        }
        else if (subprojects != 0)
        {
            failed |= 1u << 0;
        }

        // 领域方向:氢能;光伏
        if (application.Field is not { } field)
        {
            missing |= 1u << 3;
        }
        else if (field is not (KoreaEnergyField.Hydrogen or KoreaEnergyField.Photovoltaics))
        {
            failed |= 1u << 3;
        }

        // 项目执行期为3年
        if (application.DurationMonths is not { } duration)
        {
            missing |= 1u << 4;
        }
        else if (duration.Value != 36m)
        {
            failed |= 1u << 4;
        }

        // 中方项目申报单位必须为企业
        if (application.Applicant?.Type is not { } type)
        {
            missing |= 1u << 5;
        }
        else if (type != UnitType.Enterprise)
        {
            failed |= 1u << 5;
        }

        // 单方申报项目无效
        if (application.PartnerSubmitted is not { } submitted)
        {
            missing |= 1u << 11;
        }
        else if (!submitted)
        {
            failed |= 1u << 11;
        }

        // 明确的交流合作目标和考核指标: without the table, whatever stands in it is missing
        if (application.Targets is not { } targets)
        {
            const uint all = (1u << 1) | (1u << 2) | (1u << 6) | (1u << 7) | (1u << 8) | (1u << 9) | (1u << 10);
            return new HandOutcomes(failed, missing | all, notApplicable);
        }

        // 发表论文不少于1篇; 发表在我国科技期刊上的比例不低于50%, which says nothing where there are no papers
        if (targets.JointPapers is not { } papers)
        {
            missing |= (1u << 6) | (1u << 2);
        }
        else
        {
            failed |= papers < 1 ? 1u << 6 : 0;
            if (papers == 0)
            {
                notApplicable |= 1u << 2;
            }
            else if (targets.JointPapersInChineseJournals is not { } inChina)
            {
                missing |= 1u << 2;
            }
            else if (2L * inChina < papers)
            {
                failed |= 1u << 2;
            }
        }

        // 申请发明专利不少于2项
        if (targets.JointInventionPatents is not { } patents)
        {
            missing |= 1u << 7;
        }
        else if (patents < 2)
        {
            failed |= 1u << 7;
        }

        // 来华开展合作研究不少于2人,每人累计不少于1个月
        if (targets.Visits is not { } visits)
        {
            missing |= (1u << 8) | (1u << 9);
        }
        else
        {
            int count = visits.Count;
            failed |= count < 2 ? 1u << 8 : 0;
            bool tooShort = false;
            bool unknown = false;
            for (int i = 0; i < count; i++)
            {
                if (visits[i].Months is not { } months)
                {
                    unknown = true;
                }
                else if (months.Value < 1m)
                {
                    tooShort = true;
                    break;
                }
            }

            if (tooShort)
            {
                failed |= 1u << 9;
            }
            else if (unknown)
            {
                missing |= 1u << 9;
            }
            else if (count == 0)
            {
                notApplicable |= 1u << 9;
            }
        }

        // 50人以上的国际研讨会不少于2次: a workshop without a number of participants may count or not
        if (targets.Workshops is not { } workshops)
        {
            missing |= 1u << 10;
        }
        else
        {
            int large = 0;
            int unknown = 0;
            int count = workshops.Count;
            for (int i = 0; i < count; i++)
            {
                if (workshops[i].Participants is not { } participants)
                {
                    unknown++;
                }
                else if (participants >= 50)
                {
                    large++;
                }
            }

            if (large < 2)
            {
                if (large + unknown >= 2)
                {
                    missing |= 1u << 10;
                }
                else
                {
                    failed |= 1u << 10;
                }
            }
        }

        return new HandOutcomes(failed, missing, notApplicable);
    }
}
