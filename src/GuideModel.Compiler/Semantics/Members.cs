using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics;

/// <summary>The members of applications that the genre itself knows.</summary>
internal static class Members
{
    public const string UnitTypeEnum = "UnitType";
    public const string AgreementKindEnum = "AgreementKind";
    public const string ProjectCategoryEnum = "ProjectCategory";
    public const string TitleRankEnum = "TitleRank";
    public const string DegreeRankEnum = "DegreeRank";
    public const string GenderEnum = "Gender";

    /// <summary>The sexes, by the words for them.</summary>
    public static IReadOnlyList<(string Words, string Name)> Genders { get; } = [("女性", "Female"), ("男性", "Male")];

    public static MemberUse Duration { get; } = new("durationMonths", MemberKind.Months, "项目执行期");

    public static MemberUse Subprojects { get; } = new("subprojectCount", MemberKind.Count, "课题数");

    public static MemberUse ApplicantType { get; } = new("applicant.type", MemberKind.Enum, "类型", UnitTypeEnum);

    public static MemberUse Team { get; } = new("team", MemberKind.List, "中方合作团队");

    public static MemberUse TeamType { get; } = new("team.type", MemberKind.Enum, "类型", UnitTypeEnum);

    public static MemberUse PartnerSubmitted { get; } = new("partnerSubmitted", MemberKind.YesNo, "外方已申报");

    public static MemberUse Targets { get; } = new("targets", MemberKind.Object, "项目合作目标成果与考核指标表");

    public static MemberUse Visits { get; } = new("targets.visits", MemberKind.List, "来华合作研究");

    public static MemberUse Workshops { get; } = new("targets.workshops", MemberKind.List, "国际研讨会");

    public static MemberUse KeyMembers { get; } = new("keyMembers", MemberKind.List, "项目骨干");

    public static MemberUse Conferences { get; } = new("targets.conferences", MemberKind.List, "学术会议");

    public static MemberUse AgreementKind { get; } = new("agreement.kind", MemberKind.Enum, "类型", AgreementKindEnum);

    public static MemberUse AgreementIntellectualProperty { get; } =
        new("agreement.hasIntellectualPropertyClause", MemberKind.YesNo, "含知识产权条款");

    public static MemberUse Field { get; } = new("field", MemberKind.Enum, "领域方向");

    public static MemberUse Funding { get; } = new("requestedFunding", MemberKind.Yuan, "申请经费");

    public static MemberUse Category { get; } = new("category", MemberKind.Enum, "项目类别", ProjectCategoryEnum);

    public static MemberUse PersonAge { get; } = new("principalInvestigator.age", MemberKind.Count, "年龄");

    public static MemberUse PersonBirthDate { get; } = new("principalInvestigator.birthDate", MemberKind.Date, "出生日期");

    public static MemberUse PersonGender { get; } = new("principalInvestigator.gender", MemberKind.Enum, "性别", GenderEnum);

    public static MemberUse PersonMonths { get; } = new("principalInvestigator.monthsPerYear", MemberKind.Months, "每年工作月数");

    public static MemberUse ApplicationsByPerson { get; } = new("applications.byPrincipalInvestigator", MemberKind.Count, "项目负责人申报项目数");

    public static MemberUse ApplicationsByUnit { get; } = new("applications.byApplicant", MemberKind.Count, "申报单位申报项目数");

    public static MemberUse ApplicationsByPersonInDirection { get; } = new("applications.byPrincipalInvestigatorInDirection", MemberKind.Count, "项目负责人在本方向申报项目数");

    public static MemberUse ApplicationsByUnitInDirection { get; } = new("applications.byApplicantInDirection", MemberKind.Count, "申报单位在本方向申报项目数");

    public static MemberUse SubmittedDate { get; } = new("submittedDate", MemberKind.Date, "提交日期");

    public static MemberUse RecommendedDate { get; } = new("recommendedDate", MemberKind.Date, "推荐日期");

    public static MemberUse StartDate { get; } = new("startDate", MemberKind.Date, "起始日期");

    public static MemberUse EndDate { get; } = new("endDate", MemberKind.Date, "终止日期");

    public static MemberUse RegisteredDate { get; } = new("applicant.registeredDate", MemberKind.Date, "注册时间");

    public static MemberUse RegisteredMonths { get; } = new("applicant.registeredMonths", MemberKind.Months, "注册月数");

    public static MemberUse Partners { get; } = new("partners", MemberKind.List, "外方合作单位列表");

    public static MemberUse BothSidesUnits { get; } = new("bothSidesUnits", MemberKind.List, "双方参与单位");

    public static MemberUse CooperationMonths { get; } = new("cooperationMonths", MemberKind.Months, "合作月数");

    public static MemberUse OperatingMonths { get; } = new("applicant.operatingMonths", MemberKind.Months, "运行月数");

    public static MemberUse ParticipatingCountries { get; } = new("participatingCountries", MemberKind.List, "参与国家");

    public static MemberUse SubprojectList { get; } = new("subprojects", MemberKind.List, "课题");

    public static MemberUse SubprojectUnits { get; } = new("subprojects.units", MemberKind.TextList, "参与单位");

    public static MemberUse SubprojectLeaders { get; } = new("subprojects.leaders", MemberKind.TextList, "课题负责人");

    public static MemberUse Investigators { get; } = new("principalInvestigators", MemberKind.TextList, "全部项目负责人");

    // Members of a list's elements; their path is relative.
    public static MemberUse StayMonths { get; } = new("months", MemberKind.Months, "月数");

    public static MemberUse StayDays { get; } = new("days", MemberKind.Days, "天数");

    public static MemberUse Participants { get; } = new("participants", MemberKind.Count, "参会人数");

    public static MemberUse EnterpriseParticipants { get; } = new("enterpriseParticipants", MemberKind.Count, "来自企业的参会代表");

    /// <summary>Common to the applications of every direction, whether a rule reads them or not.</summary>
    public static IReadOnlyList<MemberUse> Common { get; } =
    [
        new("id", MemberKind.Text, "编号"), new("titleZh", MemberKind.Text, "项目中文名称"), new("titleEn", MemberKind.Text, "项目英文名称"),
        Field, Duration, Funding,
        new("applicant", MemberKind.Object, "申报单位"), new("applicant.name", MemberKind.Text, "名称"), ApplicantType,
        Team, new("team.name", MemberKind.Text, "名称"), TeamType,
        new("partner", MemberKind.Object, "外方合作单位"), new("partner.name", MemberKind.Text, "名称"), new("partner.country", MemberKind.Text, "国别"),
        new("principalInvestigator", MemberKind.Object, "项目负责人"), new("principalInvestigator.name", MemberKind.Text, "姓名"),
        PartnerSubmitted, Subprojects, Targets,
    ];

    /// <summary>Facts that both sides' submissions can be compared in, by the words for them.</summary>
    public static IReadOnlyList<(string Words, MemberUse Member)> Comparable { get; } =
    [
        ("项目英文名称", new("titleEn", MemberKind.Text, "项目英文名称")),
        ("英文名称", new("titleEn", MemberKind.Text, "项目英文名称")),
        ("项目中文名称", new("titleZh", MemberKind.Text, "项目中文名称")),
        ("领域方向", Field),
        ("合作单位", new("cooperatingUnits", MemberKind.TextList, "合作单位")),
        ("项目负责人", new("principalInvestigator", MemberKind.Object, "项目负责人")),
        ("项目实施周期", Duration),
        ("实施周期", Duration),
        ("项目执行期", Duration),
        ("执行期", Duration), ("研究期限", Duration), ("资助期限", Duration), ("项目期限", Duration), ("实施期限", Duration), ("执行期限", Duration), ("项目执行期限", Duration),
        ("英文题目", new("titleEn", MemberKind.Text, "项目英文名称")), ("项目名称", new("title", MemberKind.Text, "项目名称")), ("中文名称", new("titleZh", MemberKind.Text, "项目中文名称")),
        ("负责人", new("principalInvestigator", MemberKind.Object, "项目负责人")), ("项目申请人", new("principalInvestigator", MemberKind.Object, "项目负责人")),
        ("合作领域", Field), ("研究领域", Field), ("所属领域", Field), ("申报领域", Field), ("双方负责人", new("principalInvestigator", MemberKind.Object, "项目负责人")), ("双方项目负责人", new("principalInvestigator", MemberKind.Object, "项目负责人")), ("合作期限", Duration), ("项目执行时间", Duration), ("参与单位", new("cooperatingUnits", MemberKind.TextList, "合作单位")),
    ];

    /// <summary>Kinds of agreements, by the words for them.</summary>
    public static IReadOnlyList<(string Words, string Name)> AgreementKinds { get; } =
    [
        ("合作协议", "CooperationAgreement"), ("意向书", "LetterOfIntent"), ("合作意向书", "LetterOfIntent"),
        ("谅解备忘录", "MemorandumOfUnderstanding"), ("合作备忘录", "MemorandumOfUnderstanding"), ("备忘录", "MemorandumOfUnderstanding"),
        ("合作合同", "Contract"), ("合同", "Contract"),
    ];

    /// <summary>A member of a list's elements with its full path.</summary>
    public static MemberUse Element(MemberUse list, MemberUse member) => member with { Path = list.Path + "." + member.Path };

    /// <summary>The principal investigator's title or degree.</summary>
    public static MemberUse PersonRank(string list) => list == "title"
        ? new("principalInvestigator.title", MemberKind.Enum, "职称", TitleRankEnum)
        : new("principalInvestigator.degree", MemberKind.Enum, "学位", DegreeRankEnum);

    /// <summary>What is said of the project's leader, said of another person.</summary>
    public static MemberUse Of(string whom, MemberUse member) => member with { Path = member.Path.Replace(Entities.Person, whom) };

    /// <summary>An amount of money.</summary>
    public static MemberUse Amount(string path) => path == Funding.Path ? Funding
        : new(path, MemberKind.Yuan, Lexicon.Amounts.First(a => a.Path == path).Words[0]);

    /// <summary>A list of the targets that the genre knows, by its term.</summary>
    public static Collection? KnownList(string term) => term == Visits.Term ? Collection.Persons(Visits)
        : term == Workshops.Term ? Collection.Meetings(Workshops) : term == Conferences.Term ? Collection.Meetings(Conferences) : null;

    /// <summary>A list, one that the genre knows or one of the text's own.</summary>
    public static MemberUse List(string path, string term) => path switch
    {
        "team" => Team,
        "partners" => Partners,
        _ => new MemberUse(path, MemberKind.List, term),
    };

    /// <summary>Jointly published papers, which 中外合著论文 also names.</summary>
    public static MemberUse JointPapers(SentenceContext context) =>
        new("targets." + context.Vocabulary.JsonName("共同发表论文"), MemberKind.Count, "共同发表论文");
}
