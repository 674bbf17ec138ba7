using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>The name of one document with all that says which one it is: 近3个月内由银行出具的资信证明, 项目负责人身份及职称(学位)证明.</summary>
internal static class DocumentNames
{
    private const int MostModifiers = 3;

    // Nothing that denies, makes conditions or demands may hide in a name.
    private const string Plain = @"[^,;。:()""《》0-9不未无非除仅如若须应可并且等每约拟曾]";
    private const string Deeds = "出具|审计|盖章|签署|签订|签字|签名|认定|备案|批准|认可|公章|审定|审核|提供|开具|颁发|核发|制定|登记|公证|认证|鉴定|评估|确认|签发|印章";

    // Whose, which year's, and how old it may be belong to the name.
    private static readonly Regex[] Modifiers =
    [
        new(@"\G(?:(?:20[0-9][0-9]年度?(?:和|、|或|至))*20[0-9][0-9]年度?(?:以来的?)?|上一年度|上年度|近[一二两三四五1-5]年(?:度|来)?的?|最近[一二两三四五1-5]年(?:度)?的?|最近一期|当年|成立以来的|最新的?)", RegexOptions.CultureInvariant),
        new(@"\G(?:(?:最近|近)[0-9一二两三六]+个月(?:内|以内|之内|来)?|(?:(?:申报|申请|受理)?截止(?:日期|日|时间)?|申报日|申报)前[0-9一二两三六]+个月(?:内|以内|之内))(?:(?:出具|开具|签署)的|的)?", RegexOptions.CultureInvariant),
        new($@"\G(?:由|经|加盖|与)?(?<who>{Plain}{{2,40}}?)(?:{Deeds})的", RegexOptions.CultureInvariant),
        new(@"\G(?:有关|相关)[^,;。()和与或及、的0-9]{0,8}(?:部门|机构|单位)的|\G经(?:公证|认证|审计|备案|认定登记|登记备案)的|\G有效(?:期内)?的", RegexOptions.CultureInvariant),
        new($@"\G(?<who>{Plain}{{2,24}}?(?:委员会|部门|银行|机构))的", RegexOptions.CultureInvariant),
        new($@"\G(?:具有|具备|关于|同意|承诺|确认)(?<who>{Plain}{{2,24}}?)的", RegexOptions.CultureInvariant),
        new(@"\G[\u4E00-\u9FFF]{0,8}[一二三四]级(?:及)?以上", RegexOptions.CultureInvariant),
        new($@"\G与(?<who>{Plain}{{2,16}}?)相关的", RegexOptions.CultureInvariant),
    ];

    // 身份及职称(学位)证明, 批准或备案文件: what they prove shares the word for the document at the end.
    private const string Proven = "(?:身份|职称|学历|学位|资格|资质|批准|审批|备案|立项|验收|任职|聘任|职务|业绩|财务|纳税|完税|社保|场地|设备|获奖|奖励|知识产权|专利|论文|注册|登记|授权|人员)";
    private const string Bracket = @"\((?:学位|学历|职务|职称)\)";
    private static readonly Regex Shared = new($@"\G[\u4E00-\u9FFF]{{0,12}}?(?:{Proven}(?:{Bracket})?(?:、|和|及|或|与))+(?:{Proven}{Bracket})?", RegexOptions.CultureInvariant);

    // 合作协议、论文或人员互访等证明材料: what may prove it are examples.
    private static readonly Regex Examples = new($@"\G{Plain}{{2,40}}等(?:相关|有关)?(?:证明材料|佐证材料|支撑材料|证明文件)", RegexOptions.CultureInvariant);

    private static readonly string[] Joints = ["、", "和", "及", "以及", "与", "或"];

    /// <summary>Calls back with the end of every name that begins at a position, and the name.</summary>
    public static void Match(SegmentText text, int at, Action<int, string> found)
    {
        if (at >= text.Length)
        {
            return;
        }

        foreach (int start in Starts(text.Value, at, MostModifiers).Distinct().ToList())
        {
            foreach (SlotMatch match in start < text.Length ? text.Matches(NounSlot.Instance, start) : [])
            {
                string words = (string)match.Value;
                if (!words.Contains('或') && IsDocument(words))
                {
                    found(match.End, text.Value.Substring(at, match.End - at));
                }
            }
        }

        Match examples = Examples.Match(text.Value, at);
        if (examples.Success && text.IsCut(at + examples.Length))
        {
            found(at + examples.Length, examples.Value);
        }
    }

    private static bool IsDocument(string words) => Lexicon.Documents.Any(e => words.EndsWith(e, StringComparison.Ordinal));

    // Where the noun itself may begin, behind its modifiers.
    private static IEnumerable<int> Starts(string text, int at, int left)
    {
        yield return at;
        if (at < text.Length && Shared.Match(text, at) is { Success: true } shared && !Parts(shared.Value).Any(IsDocument))
        {
            yield return at + shared.Length;
        }

        foreach (Regex modifier in left > 0 && at < text.Length ? Modifiers : [])
        {
            // 审计报告和银行出具的证明: the first is a document of its own.
            if (modifier.Match(text, at) is { Success: true, Length: > 0 } match && !Signals.TurnsName(match.Groups["who"].Value) && !Parts(match.Groups["who"].Value, butLast: true).Any(IsDocument))
            {
                foreach (int start in Starts(text, at + match.Length, left - 1))
                {
                    yield return start;
                }
            }
        }
    }

    private static IEnumerable<string> Parts(string words, bool butLast = false)
    {
        string[] parts = words.Split(Joints, StringSplitOptions.RemoveEmptyEntries);
        return butLast ? parts.Take(parts.Length - 1) : parts;
    }
}
