using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>Words before a demand that name the time or the project that is meant anyway: 项目执行期内, 项目完成时, 本方向, 双方
/// (GRAMMAR.md, "Circumstances"). A part of that time (前三年, 中期检查前) is another matter and is not here.</summary>
internal static class Circumstances
{
    private static readonly WordTable<bool> Names = new(((string[])["负责人", "组", "成员", "参与", "承担", "牵头", "骨干", "依托", "申报", "申请", "总", "的", "合作", "内", "中", "期间", "企业", "投入", "经费", "资助", "配套", .. BoundWords.Before.Where(w => w.Word.Length > 1 && !w.Word.StartsWith("至少", StringComparison.Ordinal)).Select(w => w.Word)]).Select(w => (w, true)));

    private static readonly PatternSet<bool> Forms = new(((Pattern[])
    [
        PatternParser.Parse("[在|于][项目|本项目|课题|平台|合作|榜单|任务|本任务]{span}(内|中|间|期间|)"),
        PatternParser.Parse("[在|于](项目|课题|合作)(执行期间|实施期间|实施过程中|执行过程中|实施过程|合作期间|期内)"),
        PatternParser.Parse("[到|至|在](项目|课题|平台|本项目)(完成|结束|结题|验收|期满|实施完成|执行期满|实施期满|执行期末|建设完成)(时|后|前|)"),
        PatternParser.Parse("(执行期满|实施期满|建设期满|资助期满|项目期末|执行期末|实施期末|建设期末)(时|后|前|)"),
        PatternParser.Parse("(与|同|和|较|相较于){base}(相比|比较|相比较)"),
        PatternParser.Parse("(双方|双方负责人|双方项目负责人|中外双方|合作双方|中外双方合作|两地|本方向|该方向|本领域|每个项目|各项目|所有项目|全部项目|本方向项目|本方向申报项目|申报项目|项目|本项目)"),
        PatternParser.Parse("(中{country}|{country}中|中国和{country}|中国与{country}|内地和{country}|内地与{country}|大陆和台湾|大陆与台湾|中外|各国|两地|双方|合作|各方)(双方|合作单位|合作双方|合作团队|研究团队|科研团队|研究人员|科研人员)"),
        PatternParser.Parse("(投运后|验收后|建成运行后|申报项目受理后|项目受理后|回国后|三方|各方|改造后|项目实施后|建成后|投产后|达产后|项目期内|项目期末|示范期内|试运行期内|运行期内|示范期间|资助期内|建设期内|其中,|此外,|另外,|同时,|具体为,|同一年度,|同一批次,|同年,|本年度,|同一申报年度,|同期,)"),
        PatternParser.Parse("同等条件下"),
        PatternParser.Parse("(各类项目|各类别项目|各类型项目|各方向项目|各个方向项目|两个方向项目|三个方向项目|两个方向|三个方向|四个方向)(均|都)"),
        PatternParser.Parse("(研究成果|项目成果|成果|预期成果|项目产出|考核指标|成果形式)[应|须|应当](包括|包含|如下)[:]"),
        PatternParser.Parse("(申请|申报)当年1月1日"),
        PatternParser.Parse("(申请|申报)当年"),
        PatternParser.Parse("(合作成果|项目成果|研究成果|合作研究成果)中"),
        PatternParser.Parse("(申报书|申请书|申报材料|申请材料)中"),
        PatternParser.Parse("(具体指标为|具体为|考核指标为|指标为|并且|且|并|同时|此外|另外|还|也)"),
    ]).Select(f => (f, true)), toTheEnd: false);

    // 每个项目申请发明专利: what is applied for is a right.
    private static readonly string[] Rights = ["申请发明", "申请专利", "申请国际", "申请国内外", "申请PCT", "申请软件", "申请实用", "申请国家", "申请相关专利", "申请知识产权"];

    /// <summary>Calls back for every end of a circumstance that begins at a position.</summary>
    public static void Match(SegmentText text, int start, Action<int> found)
    {
        foreach ((Matcher form, _) in Forms.At(text, start))
        {
            form.Match(text, start, null, (end, _) =>
            {
                // 课题负责人 and 项目组成员 are words of their own; 且 only joins.
                if (text.Value[start] == '且' || !Names.StandAt(text, end) || Rights.Any(r => text.StartsWith(r, end)))
                {
                    found(end);
                }
            });
        }
    }
}
