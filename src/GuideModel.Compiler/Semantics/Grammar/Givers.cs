using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Those of whom papers are asked: what they have to give, every application has.</summary>
internal static class Givers
{
    public static string[] Words { get; } =
    [
        .. Lexicon.Entities.Where(e => e.Path != Entities.PartnerPerson).SelectMany(e => e.Words),
        .. "申报项目 项目 申报材料 申报书 项目申报书 项目申请书 申请书 申请材料 单位 双方 中外双方 合作双方 项目双方 双方申请人 双方单位 双方合作单位 双方负责人 双方项目负责人 揭榜团队 申报团队 项目团队 研究团队 申报联合体".Split(' '),
    ];

    /// <summary>Those who give something beside them: 牵头单位和参与单位. Not every application has them.</summary>
    public static string[] BesideThem { get; } =
        "参与单位 各参与单位 所有参与单位 项目参与单位 参加单位 合作单位 各合作单位 课题申报单位 课题牵头单位 课题承担单位 课题负责人 主要参与者 主要参与人员 项目组成员 团队成员 项目成员 项目骨干 项目主要成员".Split(' ');

    /// <summary>Whether the part just before is a duty of them all, left to people: 申报单位须重视安全,并提供…; 进口设备须说明理由 is of some projects.</summary>
    public static bool HaveDuty(SentenceContext context)
    {
        if (context.Here.Count == 0 || context.Here[0].Role != SegmentRole.Manual || First.Match(context.Sentence) is not { Success: true } duty)
        {
            return false;
        }

        string who = duty.Groups["who"].Value;
        return who.Length == 0 || Are(who) || (Entities.Of(who) is { Path: not null and not Entities.Partner, Remainder: "" });
    }

    // Up to the first word of duty, from the last comma on.
    private static readonly Regex First = new("^(?:[^须应需]*[,;])?(?<who>[^,;须应需]*?)(?:均|都|也|还)?(?:须|应|需|必须)", RegexOptions.CultureInvariant);

    public static bool Are(string words) => Words.Contains(words);
}
