using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>The slots that patterns may name.</summary>
internal static class Slots
{
    /// <summary>Countries in one character, as 韩方 has them.</summary>
    public static readonly string[] ShortCountries = "韩 日 俄 德 法 英 美 意 新 印 泰 越 埃 柬 匈 捷 芬 荷 瑞 葡 西 墨 巴 马 塞 乌 哈 吉 塔 缅 老 蒙 波 罗 保 希 挪 比 奥 加 澳 以 沙 伊 土 南非 肯 尼 孟 斯 菲 港 澳门 台 欧 粤 智 阿 秘 古".Split(' ');

    private static readonly Dictionary<string, Slot> ByName = new(StringComparer.Ordinal)
    {
        ["modal"] = new ModalSlot(),
        ["duration"] = new BoundedSlot(UnitKind.Months),
        ["stay"] = new BoundedSlot(UnitKind.Months, UnitKind.Days),
        ["count"] = new BoundedSlot(UnitKind.Count),
        ["money"] = new BoundedSlot(UnitKind.Yuan),
        ["share"] = new BoundedSlot(UnitKind.Share),
        ["types"] = new UnitTypesSlot(["、", "或", "或者", "和", "及", "以及"]),
        ["kindsofunits"] = new UnitTypesSlot(["、", "或", "或者", "和", "及", "以及"], open: true),
        ["anykindsofunits"] = new UnitTypesSlot(["或", "或者"], open: true),
        ["any"] = new BoundedSlot(UnitKind.Count, UnitKind.Months, UnitKind.Days, UnitKind.Yuan, UnitKind.Share, UnitKind.Age, UnitKind.Measure),
        ["plain"] = new BoundedSlot(UnitKind.Plain),
        ["noun"] = NounSlot.Instance,
        ["period"] = WordSlot.Themselves(["每年", "每学年", "每月", "每周", "每季度"]),
        ["except"] = new ExceptSlot(),
        ["phrase"] = new PhraseSlot(),
        ["words"] = new WordsSlot(),
        ["issue"] = new IssueSlot(),
        ["date"] = new DateSlot(),
        ["age"] = new BoundedSlot(UnitKind.Age),
        ["project"] = WordSlot.Themselves(["每个项目", "单个项目", "每项目", "各项目", "每项课题", "每项", "单项", "每个平台", "本方向项目", "本方向", "该方向", "申报项目", "所申报项目", "本批项目", "本项目", "该项目", "项目", "本课题", "本专项项目", "各类项目", "所有项目", "每个榜单", "榜单"]),
        ["category"] = new WordSlot([.. Lexicon.Categories.SelectMany(c => c.Words.Select(w => (w, (object)c.Name)))]),
        ["documents"] = new DocumentSlot(),
        ["qualifications"] = new QualificationsSlot(),
        ["ratio"] = new RatioSlot(),
        ["multiple"] = new MultipleSlot(),
        ["country"] = WordSlot.Themselves([.. Lexicon.Countries, .. ShortCountries]),
        ["shared"] = WordSlot.Synonyms("共同", "联合", "合作"),
        ["verb"] = new WordSlot([.. Lexicon.Verbs.Select(v => (v, (object)(v is "申报" ? "申请" : v is "获得授权" or "获授权" ? "授权" : v is "制订" ? "制定" : v)))]),
        ["deed"] = WordSlot.Themselves(["登记", "备案", "应用", "推广", "转化", "示范", "应用示范", "示范应用", "验证", "展出", "应用验证", "试点", "试用", "落地"]),
        ["workshop"] = new WordSlot(
            (Members.Workshops.Term, Members.Workshops.Term), ("研讨会", Members.Workshops.Term), ("国际学术研讨会", Members.Workshops.Term),
            (Members.Conferences.Term, Members.Conferences.Term), ("国际学术会议", Members.Conferences.Term), ("国际会议", Members.Conferences.Term)),
        ["each"] = WordSlot.Themselves(Lexicon.MeasureWords.Where(m => m.Length == 1 || m == "人次")),
        ["facts"] = new ListSlot<MemberUse>(Members.Comparable, "和", ["、", "和", "及", "以及", "与"]),
        ["since"] = WordSlot.Themselves(["以后", "之后", "后", "(含)以后", "(含)之后", "(含)后", "及以后", "(含)及以后", "起"]),
        ["until"] = WordSlot.Themselves(["以前", "之前", "前", "(含)以前", "(含)之前", "(含)前", "及以前", "(含)及以前"]),
        ["whose"] = WordSlot.Synonyms("其中"),
        ["itself"] = WordSlot.Synonyms("协议", "合作协议"),
        ["papers"] = WordSlot.Synonyms("共同发表论文", "中外合著论文", "共同发表的论文", "合著论文"),
        ["exchange"] = WordSlot.Themselves(["互派", "互访"]),
        ["person"] = WordSlot.Synonyms(Lexicon.Entities.First(e => e.Path == Entities.Person).Words),
        ["unit"] = WordSlot.Synonyms(Lexicon.Entities.First(e => e.Path == Entities.Applicant).Words),
        ["change"] = WordSlot.Themselves("提高 提升 降低 下降 减少 增加 增长 缩短 增产 提前 节约 节省 扩大 改善 减排 延长 上升 压缩 减轻 减小 增大 增强 升高 减低 增效 增收 减产 节能 节水 减量".Split(' ')),
        ["base"] = new BaseSlot(),
        ["span"] = WordSlot.Themselves([.. Lexicon.Durations.Where(d => !d.EndsWith("时间", StringComparison.Ordinal)), "执行期间", "实施期间", "合作期间", "建设期间", "研究期间"]),
        ["gender"] = new WordSlot([.. Members.Genders.Select(g => (g.Words, (object)g.Name))]),
        ["total"] = WordSlot.Themselves(["合计", "总计", "共计", "总数"]),
        ["giving"] = WordSlot.Themselves("提供 提交 附 附上 出具 上传 附有 递交 报送 附带 提交以下材料 签订 签署 取得 随附 附送 补充".Split(' ')),
        ["giver"] = WordSlot.Themselves([.. Lexicon.Entities.Where(e => e.Path != "partnerInvestigator").SelectMany(e => e.Words), "申报项目", "项目", "申报材料", "申报书", "单位", "企业", "双方", "中外双方", "合作双方", "项目双方"]),
        ["heads"] = WordSlot.Themselves("条件 要求 规定 指标 事项 材料 情况 标准 内容 资格 附件 目标 考核指标 任务".Split(' ')),
        ["owner"] = WordSlot.Synonyms([.. Lexicon.Entities.First(e => e.Path == Entities.Applicant).Words, "企业"]),
        ["dated"] = new WordSlot(("不晚于", CompareOperator.AtMost), ("不得晚于", CompareOperator.AtMost), ("不迟于", CompareOperator.AtMost), ("不得迟于", CompareOperator.AtMost), ("早于", CompareOperator.LessThan),
            ("不早于", CompareOperator.AtLeast), ("不得早于", CompareOperator.AtLeast), ("晚于", CompareOperator.MoreThan), ("迟于", CompareOperator.MoreThan)),
        ["sole"] = WordSlot.Synonyms("单位", "法人单位", "法人"),
        ["adjective"] = WordSlot.Themselves(["指南", "重点", "任务", "支持", "申报", "合作", "研究", "重点支持", "优先", "技术", "攻关"]),
        ["categories"] = new CategoriesSlot(),
        ["matters"] = new MattersSlot(),
        ["itemised"] = WordSlot.Themselves([CountedLists.Itemised]),
        ["kinds"] = new KindsSlot(),
        ["filter"] = new PersonFilterSlot(),
        ["open"] = WordSlot.Synonyms("等"),
        ["agreements"] = new AgreementsSlot(),
        ["within"] = WordSlot.Synonyms("同一方向", "本方向", "该方向", "每个方向", "同一指南方向", "每个指南方向", "每个合作方向", "同一合作方向", "同一领域方向", "同一指南方向下", "同一方向下", "本指南方向"),
        ["done"] = WordSlot.Synonyms("已"),
        ["deadline"] = WordSlot.Themselves(["截止时间", "截止日期", "截止日", "截止期", "截止时限"]),
        ["start"] = WordSlot.Themselves(["时间", "日期"]),
        ["recommender"] = WordSlot.Synonyms("推荐单位", "归口管理部门", "主管部门", "归口部门", "推荐部门", "各推荐单位", "推荐机构"),
        ["also"] = WordSlot.Synonyms("并", "并且", "且", "同时", "还", "但"),
        ["honour"] = WordSlot.Synonyms("院士", "两院院士", "中国科学院院士", "中国工程院院士", "中国科学院院士、中国工程院院士", "中国科学院、中国工程院院士", "中国科学院院士和中国工程院院士"),
        ["staff"] = WordSlot.Synonyms("项目骨干", "骨干成员", "项目骨干成员", "主要参与者", "主要参与人员", "主要参加者", "主要参加人员", "课题骨干", "项目主要成员", "主要成员", "其他骨干"),
        ["time"] = WordSlot.Synonyms("时间"),
        ["exempted"] = WordSlot.Synonyms("年龄", "该年龄", "上述年龄"),
        ["relaxing"] = WordSlot.Synonyms("放宽", "延长"),
        ["lately"] = WordSlot.Themselves([.. "一两二三五1235".SelectMany(y => new[] { "近" + y + "年", "近" + y + "年内", "近" + y + "年来", "最近" + y + "年", "最近" + y + "年内" })]),
        ["head"] = new HeadSlot(),
        ["dayofyear"] = new DayOfYearSlot(),
        ["load"] = new LoadSlot(),
        ["team"] = WordSlot.Synonyms("参与单位", "参加单位", "项目参与单位", "课题承担单位", "各参与单位", "合作单位"),
        ["per"] = WordSlot.Themselves(["每名", "每位", "每个", "每家", "同一", "同一名", "同一个", "同一家", "各"]),
        ["joined"] = WordSlot.Synonyms("且", "并且", "但", "同时"),
        ["nouns"] = new NounListSlot(),
    };

    /// <summary>A slot by its name in the notation of patterns.</summary>
    public static Slot Get(string name) =>
        ByName.TryGetValue(name, out Slot? slot) ? slot : throw new FormatException($"There is no slot '{name}'.");
}
