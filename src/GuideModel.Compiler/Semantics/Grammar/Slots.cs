using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>The slots that patterns may name.</summary>
internal static class Slots
{
    /// <summary>Countries in one character, as 韩方 has them.</summary>
    public static readonly string[] ShortCountries = "韩 日 俄 德 法 英 美 意 新 印 泰 越 埃 柬 匈 捷 芬 荷 瑞 葡 西 墨 巴 马 塞 乌 哈 吉 塔 缅 老 蒙 波 罗 保 希 挪 比 奥 加 澳 以 沙 伊 土 南非 肯 尼 孟 斯 菲 港 澳门 台 欧 粤 智 阿 秘 古".Split(' ');

    private static readonly string[] StaffRoles = ["成员", "项目成员", "项目组成员", "团队成员", "骨干", "项目骨干", "骨干成员", "主要成员", "项目主要成员", "主要参与者", "主要参与人员", "主要参加者", "参与者", "参与人", "参与人员", "参加人", "参加者"];

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
        ["everykind"] = new UnitTypesSlot(["、", "和", "及", "与", "以及"]),
        ["units"] = new UnitGroupSlot(),
        ["any"] = new BoundedSlot(UnitKind.Count, UnitKind.Months, UnitKind.Days, UnitKind.Yuan, UnitKind.Share, UnitKind.Age, UnitKind.Measure),
        ["plain"] = new BoundedSlot(UnitKind.Plain),
        ["noun"] = NounSlot.Instance,
        ["period"] = WordSlot.Themselves(["每年", "每学年", "每月", "每周", "每季度"]),
        ["except"] = new ExceptSlot(),
        ["phrase"] = new PhraseSlot(),
        ["words"] = new WordsSlot(),
        ["issue"] = new IssueSlot(),
        ["date"] = new DateSlot(),
        ["month"] = new MonthSlot(),
        ["age"] = new BoundedSlot(UnitKind.Age),
        ["project"] = WordSlot.Themselves(["每个项目", "单个项目", "每项目", "各项目", "每项课题", "每项", "单项", "每个平台", "本方向项目", "本方向", "该方向", "申报项目", "所申报项目", "本批项目", "各方向项目", "各指南方向项目", "本项目", "该项目", "本类别项目", "本类项目", "该类项目", "本类别", "项目", "本课题", "本专项项目", "各类项目", "所有项目", "每个榜单", "榜单"]),
        ["facility"] = WordSlot.Themselves(["联合实验室", "实验室", "中心", "研究中心", "联合研究中心", "创新中心", "技术中心", "基地", "示范基地", "工作站", "创新平台"]),
        ["signature"] = WordSlot.Themselves(["第一标注", "第一作者", "第一单位", "第一完成单位", "第一署名单位", "通讯作者", "第一作者或通讯作者", "第一专利权人", "第一申请人", "第一或通讯作者", "第一作者或共同通讯作者", "第一作者或者通讯作者", "第一或通信作者"]),
        ["minimum"] = WordSlot.Synonyms("至少"),
        ["category"] = new WordSlot([.. Lexicon.Categories.SelectMany(c => c.Words.Select(w => (w, (object)c.Name)))]),
        ["documents"] = new DocumentSlot(),
        ["qualifications"] = new QualificationsSlot(),
        ["budget"] = WordSlot.Themselves([.. from what in (string[])["预算中", "经费预算中", "经费中", "总经费中", "资助经费中"] from whose in (string[])["", "项目", "课题", "本项目"] from of in (string[])["", "的"] select whose + what + of]),
        ["matching"] = WordSlot.Themselves("落实 提供 安排 匹配 投入 配备 筹集 筹措 给予".Split(' ')),
        ["otherfunds"] = WordSlot.Themselves(["自筹等其他来源经费", "自筹等其他来源资金", "自筹经费等其他来源经费", "自筹资金等其他来源资金", "自筹等其他经费", "其他经费", "其他资金", "其他来源经费", "其他来源资金", "其他渠道经费", "其他渠道资金"]),
        ["upto"] = new WordSlot([.. BoundWords.Before.Select(w => (w.Word, (object)w.Operator))]),
        ["led"] = WordSlot.Themselves(["主持过", "承担过", "牵头承担过", "主持承担过", "负责过", "主持或参与过"]),
        ["oneof"] = WordSlot.Themselves(["1个", "一个", "1项", "一项", "的一个", "的1个"]),
        ["chosen"] = WordSlot.Themselves("选择 围绕 针对 选取 从中选择 选定".Split(' ')),
        ["portion"] = WordSlot.Themselves(["方向", "任务", "指南任务", "细分方向", "细分领域", "领域", "领域方向", "指南方向", "研究方向", "榜单"]),
        ["research"] = WordSlot.Themselves("阐明 揭示 提出 探索 解析 厘清 明晰 探明 剖析".Split(' ')),
        ["act"] = WordSlot.Themselves(Lexicon.Acts),
        ["collaborators"] = WordSlot.Themselves(["合作单位", "协作单位", "合作研究单位", "参加单位", "参与单位"]),
        ["abroad"] = WordSlot.Themselves(["国内外", "国内", "国外", "国际国内", "国际", "境内外"]),
        ["funds"] = FundsSlot.Instance,
        ["ratio"] = new RatioSlot(),
        ["multiple"] = new MultipleSlot(),
        ["country"] = WordSlot.Themselves([.. Lexicon.Countries, .. ShortCountries]),
        ["foreignside"] = WordSlot.Themselves(["外方", "对方", "国外", "境外", .. Lexicon.Countries.Concat(ShortCountries).Select(c => c + "方")]),
        ["shared"] = WordSlot.Synonyms("共同", "联合", "合作"),
        ["verb"] = new WordSlot([.. Lexicon.Verbs.Select(v => (v, (object)(v is "申报" ? "申请" : v is "获得授权" or "获授权" ? "授权" : v is "制订" ? "制定" : v)))]),
        ["deed"] = WordSlot.Themselves(["登记", "备案", "应用", "推广", "转化", "示范", "应用示范", "示范应用", "验证", "展出", "应用验证", "试点", "试用", "落地", "推广应用", "应用推广", "示范推广", "推广示范"]),
        ["workshop"] = new WordSlot(
            (Members.Workshops.Term, Members.Workshops.Term), ("研讨会", Members.Workshops.Term), ("国际学术研讨会", Members.Workshops.Term),
            (Members.Conferences.Term, Members.Conferences.Term), ("国际学术会议", Members.Conferences.Term), ("国际会议", Members.Conferences.Term)),
        ["each"] = WordSlot.Themselves(Lexicon.MeasureWords.Where(m => m.Length == 1 || m == "人次")),
        ["facts"] = new ListSlot<MemberUse>(Members.Comparable, "和", ["、", "和", "及", "以及", "与"]),
        ["since"] = Dated("后", "之后", ["以后", "(含)以后", "(含)之后", "(含)后", "及以后", "(含)及以后", "起"]),
        ["until"] = Dated("前", "之前", ["以前", "(含)以前", "(含)之前", "(含)前", "及以前", "(含)及以前"]),
        ["whose"] = WordSlot.Synonyms("其中"),
        ["itself"] = WordSlot.Synonyms("协议", "合作协议"),
        ["papers"] = WordSlot.Synonyms("共同发表论文", "合作论文", "中外合著论文", "共同发表的论文", "合著论文", "联合发表的论文", "联合发表论文", "合作发表的论文", "合作发表论文", "中外合著的论文", "双方合著论文"),
        ["exchange"] = WordSlot.Themselves(["互派", "互访"]),
        ["person"] = WordSlot.Synonyms(Lexicon.Entities.First(e => e.Path == Entities.Person).Words),
        ["whom"] = new WhomSlot(),
        ["hired"] = WordSlot.Themselves(["全职受聘", "非全职受聘", "兼职受聘", "全职聘用", "非全职聘用"]),
        ["researcher"] = WordSlot.Synonyms("科研人员", "科技人员", "申报人员", "申请人员"),
        ["post"] = WordSlot.Themselves(Lexicon.Posts["head"].Where(h => h != "负责人")),
        ["unit"] = WordSlot.Synonyms(Lexicon.Entities.First(e => e.Path == Entities.Applicant).Words),
        ["change"] = WordSlot.Themselves("提高 提升 降低 下降 减少 增加 增长 缩短 增产 提前 节约 节省 扩大 改善 减排 延长 上升 压缩 减轻 减小 增大 增强 升高 减低 提早 推迟 延后 提早或推迟 提前或推迟 提前或延后 增效 增收 减产 节能 节水 减量 减施 减药 减肥 省工 节肥 节药".Split(' ')),
        ["base"] = new BaseSlot(),
        ["span"] = WordSlot.Themselves([.. Lexicon.Durations.Where(d => !d.EndsWith("时间", StringComparison.Ordinal)), "执行期间", "实施期间", "合作期间", "建设期间", "研究期间"]),
        ["gender"] = new WordSlot([.. Members.Genders.Select(g => (g.Words, (object)g.Name))]),
        ["total"] = WordSlot.Themselves(["合计", "总计", "共计", "总数"]),
        ["giving"] = WordSlot.Themselves("提供 提交 附 附上 出具 上传 附有 递交 报送 附带 提交以下材料 签订 签署 取得 随附 附送 补充".Split(' ')),
        ["giver"] = WordSlot.Themselves(Givers.Words),
        ["givers"] = new ListSlot<string>([.. Givers.Words.Concat(Givers.BesideThem).Select(w => (w, w))], "和", ["、", "和", "及", "以及", "与"]),
        ["filing"] = WordSlot.Themselves([.. ((string[])["申报时", "申请时", "提交申请时", "提交申报材料时", "申报阶段", "预申报时", "正式申报时", "申报前", "申请前", "提交申请前", "申报书中", "申请书中", "申报材料中", "申请材料中", "附件中"]).SelectMany(w => (string[])[w, "在" + w, "于" + w]),
            .. "随申报书 随申请书 随申报材料 一并 在线 同时 另行 另 单独 分别 如实 按要求 按规定 按有关规定 按相关规定 按照规定 按照有关规定 按照相关规定 按国家有关规定 依法 通过系统 在系统中 作为附件".Split(' ')]),
        ["heads"] = WordSlot.Themselves("条件 要求 规定 指标 事项 材料 情况 标准 内容 资格 附件 目标 考核指标 任务".Split(' ')),
        ["paperwork"] = WordSlot.Themselves("材料 附件 附件材料 申报材料 申请材料 证明材料 文件 证明文件 纸质材料 电子材料 相关材料 有关材料 申报附件 书面材料 申报文件".Split(' ')),
        ["owner"] = WordSlot.Synonyms([.. Lexicon.Entities.First(e => e.Path == Entities.Applicant).Words, "企业"]),
        ["dated"] = new WordSlot(("不晚于", CompareOperator.AtMost), ("不得晚于", CompareOperator.AtMost), ("不迟于", CompareOperator.AtMost), ("不得迟于", CompareOperator.AtMost), ("早于", CompareOperator.LessThan),
            ("不早于", CompareOperator.AtLeast), ("不得早于", CompareOperator.AtLeast), ("晚于", CompareOperator.MoreThan), ("迟于", CompareOperator.MoreThan)),
        ["notpast"] = new WordSlot(("不超过", CompareOperator.AtMost), ("不得超过", CompareOperator.AtMost), ("不超出", CompareOperator.AtMost), ("不得跨越", CompareOperator.AtMost), ("不跨越", CompareOperator.AtMost)),
        ["ours"] = WordSlot.Synonyms("中方", "我方", "内地方面", "内地", "大陆方面", "大陆"),
        ["costs"] = new WordSlot([.. "直接费用 均为直接费用 指直接费用 不含间接费用 不包括间接费用".Split(' ').Select(w => (w, (object)"直接费用")), .. "含间接费用 包括间接费用 含直接费用和间接费用 包括直接费用和间接费用 直接费用和间接费用".Split(' ').Select(w => (w, (object)"经费"))]),
        ["recipient"] = WordSlot.Themselves("每个项目 单个项目 每项 立项项目 获批项目 获批立项的项目 获得立项的项目 获得立项项目 入选项目 立项支持的项目 每个立项项目 每个获批项目 获得资助的项目".Split(' ')),
        ["aid"] = WordSlot.Themselves("资助 支持 补助 后补助 经费支持 资金支持 经费资助 财政资助 财政支持 奖补 奖补支持 定额资助 定额补助 补贴 经费补助 资金补助 资金资助 研究经费 资助经费 支持经费 后补助支持".Split(' ')),
        ["foreignmoney"] = new ForeignMoneySlot(),
        ["granting"] = WordSlot.Themselves("资助强度 资助额度 资助经费 资助金额 资助 支持强度 支持额度 支持经费 提供经费 提供资助 出资 经费".Split(' ')),
        ["contract"] = WordSlot.Themselves("任务书 项目任务书 课题任务书 合同书 任务合同书 项目合同 项目合同书 计划任务书".Split(' ')),
        ["matchingneed"] = WordSlot.Themselves([.. from what in (string[])["配套", "配套经费", "配套资金", "自筹", "自筹经费", "自筹资金"] from need in (string[])["要求", "规定", "比例要求"] select what + need]),
        ["paying"] = WordSlot.Themselves("拨付 下达 支付 拨款 兑付 发放 核拨 划拨 拨付到位".Split(' ')),
        ["sole"] = WordSlot.Synonyms("单位", "法人单位", "法人"),
        ["adjective"] = WordSlot.Themselves(["指南", "重点", "任务", "支持", "申报", "合作", "研究", "重点支持", "优先", "技术", "攻关", "建设", "榜单", "资助", "任务榜单", "揭榜", "选题"]),
        ["categories"] = new CategoriesSlot(),
        ["matters"] = new MattersSlot(),
        ["itemised"] = WordSlot.Themselves([CountedLists.Itemised]),
        ["kinds"] = new KindsSlot(),
        ["summed"] = new KindsSlot(summed: true),
        ["relative"] = new RelativeSlot(),
        ["filter"] = new PersonFilterSlot(),
        ["open"] = WordSlot.Synonyms("等"),
        ["agreements"] = new AgreementsSlot(),
        ["within"] = new WordSlot([.. from portion in (string[])["方向", "专题", "榜单", "领域"] from word in Within(portion) select (word, (object)("同一" + portion)), .. from task in (string[])["指南任务", "申报任务"] from one in (string[])["同一", "同一个", "每个"] select (one + task, (object)"同一方向")]),
        ["done"] = WordSlot.Synonyms("已"),
        ["deadline"] = WordSlot.Themselves(["截止时间", "截止日期", "截止日", "截止期", "截止时限"]),
        ["start"] = WordSlot.Themselves(["时间", "日期"]),
        ["cutoff"] = new WordSlot([.. ((string[])["申报截止日", "申报截止日期", "申报截止之日", "申报截止时间", "项目申报截止日", "项目申报截止日期", "项目申报截止之日", "申请截止日", "申请截止日期", "申报受理截止日", "申报受理截止日期", "受理截止日", "受理截止日期", "截止日", "截止日期", "网上申报截止日", "网上申报截止日期"]).Select(w => (w, (object)"申报截止日")),
            .. ((string[])["申报之日", "申报日", "申报日期", "申请之日", "提交申报材料之日"]).Select(w => (w, (object)"申报之日"))]),
        ["recommender"] = WordSlot.Synonyms("推荐单位", "科技主管部门", "各区科技主管部门", "各县科技主管部门", "各市科技主管部门", "各地科技主管部门", "各市科技局", "各区科技局", "各县科技局", "市科技局", "区科技局", "各市县科技主管部门", "各级科技主管部门", "归口管理部门", "主管部门", "归口部门", "推荐部门", "各推荐单位", "推荐机构"),
        ["also"] = WordSlot.Synonyms("并", "并且", "且", "同时", "还", "但"),
        ["honour"] = WordSlot.Synonyms("院士", "两院院士", "中国科学院院士", "中国工程院院士", "中国科学院院士、中国工程院院士", "中国科学院、中国工程院院士", "中国科学院院士和中国工程院院士"),
        ["staff"] = WordSlot.Synonyms("项目骨干", "骨干成员", "项目骨干成员", "主要参与者", "主要参与人员", "主要参加者", "主要参加人员", "课题骨干", "项目主要成员", "主要成员", "其他骨干", "其他骨干成员", "团队其他骨干成员", "团队骨干成员", "团队骨干", "项目组骨干成员", "主要研究人员", "其他主要研究人员", "其他主要参与人员", "其他主要成员", "项目组其他骨干成员", "项目组其他成员"),
        ["staffrole"] = WordSlot.Themselves([.. StaffRoles, .. from leader in (string[])["项目负责人", "负责人"] from and in (string[])["和", "及", "或", "、", "以及"] from staff in StaffRoles select leader + and + staff]),
        ["region"] = WordSlot.Themselves(["设区市", "地级市", "地市", "市", "县", "区", "县级市", "州", "市州", "盟市", "省", "省份", "推荐单位", "主管部门", "归口管理部门", "归口部门"]),
        ["time"] = WordSlot.Synonyms("时间"),
        ["exempted"] = WordSlot.Synonyms("年龄", "该年龄", "上述年龄"),
        ["relaxing"] = WordSlot.Synonyms("放宽", "延长"),
        ["lately"] = WordSlot.Themselves([.. "一两二三五1235".SelectMany(y => new[] { "近" + y + "年", "近" + y + "年内", "近" + y + "年来", "最近" + y + "年", "最近" + y + "年内" })]),
        ["head"] = new HeadSlot(),
        ["dayofyear"] = new DayOfYearSlot(),
        ["load"] = new LoadSlot(),
        ["team"] = WordSlot.Synonyms("参与单位", "参加单位", "项目参与单位", "课题承担单位", "各参与单位", "合作单位"),
        ["consortium"] = WordSlot.Synonyms("合作团队", "项目团队", "参与单位", "参加单位", "项目参与单位", "项目参加单位", "承担单位", "项目承担单位", "联合体成员单位", "申报团队", "联合体", "项目组", "课题组", "研发团队", "研究团队", "申请团队", "团队"),
        ["side"] = WordSlot.Synonyms("中方", "我方", "内地"),
        ["steady"] = WordSlot.Themselves(["稳定", "固定", "长期", "长期稳定", "持续稳定", "良好"]),
        ["apart"] = WordSlot.Synonyms("各", "各自", "分别"),
        ["sum"] = WordSlot.Themselves(["总数", "合计", "总计", "总数量", "数量合计", "数量总计", "总家数", "总和"]),
        ["barlist"] = WordSlot.Themselves([.. from below in (string[])["下列", "以下", "如下"] from what in (string[])["情形", "情况", "行为"] select below + what + "之一"]),
        ["paperorder"] = WordSlot.Themselves(["顺序", "次序"]),
        ["withlead"] = WordSlot.Synonyms([.. Leaders(["含", "包括", "包含"], ["牵头单位", "申报单位", "牵头申报单位", "承担单位", "依托单位", "牵头方", "牵头企业", "负责人", "项目负责人", "申请人", "申报人"])]),
        ["withoutlead"] = WordSlot.Synonyms([.. Leaders(["不含", "不包括", "不包含"], ["牵头单位", "申报单位", "牵头申报单位", "承担单位", "依托单位", "牵头方", "牵头企业"])]),
        ["per"] = WordSlot.Themselves(["每名", "每位", "每个", "每家", "每所", "每个单位", "同一", "同一名", "同一个", "同一家", "各"]),
        ["joined"] = WordSlot.Synonyms("且", "并且", "但", "同时"),
        ["nouns"] = new NounListSlot(),
        ["local"] = WordSlot.Themselves("本市 本省 本区 我市 我省 我区 省内 市内 区内 境内 国内".Split(' ')),
        ["ability"] = WordSlot.Themselves("可识别 可检测 可监测 可探测 可分辨 可承载 可容纳 可支持 可处理 可接入".Split(' ')),
        ["reaching"] = WordSlot.Themselves("接入 服务 覆盖 连接 联通 对接".Split(' ')),
    };

    // 之前 and 前 are the same, and do not include the day; 以前 does.
    private static WordSlot Dated(string strict, string same, string[] others) => new([(strict, (object)strict), (same, (object)strict), .. others.Select(o => (o, (object)o))]);

    // 同一指南方向, 本专题: one of what a guide is divided in.
    private static IEnumerable<string> Within(string portion) =>
        from one in (string[])["同一", "同一个", "本", "该", "每个", "每一", "单个"]
        from kind in portion == "方向" ? (string[])["", "指南", "合作", "领域", "支持", "申报", "研究", "重点支持"] : [""]
        select one + kind + portion;

    // 含牵头单位, 包括项目申报单位在内
    private static IEnumerable<string> Leaders(string[] verbs, string[] leaders) =>
        from verb in verbs from of in (string[])["", "项目", "中方"] from leader in leaders from end in (string[])["", "在内", .. OtherSide] select verb + of + leader + end;

    // 含牵头单位,不含外方单位: ours are counted without theirs anyway.
    private static string[] OtherSide => [.. from without in (string[])[",不含", "、不含", ",不包括"] from side in (string[])["外方", "境外", "国外", "对方"] from whom in (string[])["单位", "合作单位", "参与单位"] select without + side + whom];

    /// <summary>A slot by its name in the notation of patterns.</summary>
    public static Slot Get(string name) =>
        ByName.TryGetValue(name, out Slot? slot) ? slot : throw new FormatException($"There is no slot '{name}'.");
}
