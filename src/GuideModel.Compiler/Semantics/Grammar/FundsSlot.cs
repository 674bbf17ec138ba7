namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>What names an amount: a noun phrase, or money by what it is for and who gets it: 用于人员交流的支出, 拨付给合作高校的财政资金, 其申请直接费用.</summary>
internal sealed class FundsSlot : Slot
{
    private static readonly PhraseSlot Purpose = new();
    private static readonly string[] Heads = ["经费", "资金", "费用", "支出", "投入", "预算"];
    private static readonly string[] Uses = ["用于", "拨付给", "拨付至", "拨付", "拨给", "分配给", "支付给", "安排给", "转拨给"];

    // Who spends it is the project.
    private static readonly string[] Spenders = ["", "申请人", "项目负责人", "中方申请人", "项目", "中方"];

    private static readonly WordTable<int> Openings = new(Spenders.SelectMany(s => Uses.Select(u => (s + u, s.Length))));
    private static readonly string[] OtherWords = ["其中", "其他", "其它", "其余"];

    /// <summary>The one slot, so that what it finds is found once a text.</summary>
    public static FundsSlot Instance { get; } = new();

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        foreach (SlotMatch noun in text.Matches(NounSlot.Instance, at))
        {
            found(noun.End, noun.Value);
        }

        // 其申请直接费用: of whom the sentence speaks.
        if (text.StartsWith("其", at) && !OtherWords.Any(w => text.StartsWith(w, at)))
        {
            foreach (SlotMatch noun in text.Matches(NounSlot.Instance, at + 1))
            {
                var name = (string)noun.Value;
                if (FundingNames.PathOf(name) == Members.Funding.Path || FundingNames.Plain(name) != name)
                {
                    found(noun.End, name);
                }
            }
        }

        foreach ((string opening, int spender) in Openings.At(text, at))
        {
            foreach (SlotMatch purpose in text.Matches(Purpose, at + opening.Length))
            {
                Headed(text, at + spender, purpose.End, found);
            }
        }
    }

    /// <summary>Whether a name says what the money is for or who gets it.</summary>
    public static bool IsPurpose(string name) => Uses.Any(u => name.StartsWith(u, StringComparison.Ordinal)) && name.IndexOf('的') > 0;

    /// <summary>The words for the money itself in such a name.</summary>
    public static string? HeadOf(string name) => IsPurpose(name) ? name.Substring(name.LastIndexOf('的') + 1) : null;

    public override string Render(object value) => (string)value;

    private static void Headed(SegmentText text, int start, int of, Action<int, object> found)
    {
        if (!text.StartsWith("的", of))
        {
            return;
        }

        foreach (SlotMatch noun in text.Matches(NounSlot.Instance, of + 1))
        {
            var head = (string)noun.Value;
            if (FundingNames.PathOf(head) is not null || Heads.Contains(head))
            {
                found(noun.End, text.Value.Substring(start, noun.End - start));
            }
        }
    }
}
