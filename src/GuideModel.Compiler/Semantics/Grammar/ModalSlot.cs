using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>What modal words say.</summary>
/// <param name="Severity">原则上 and 一般 are milder.</param>
/// <param name="Duty">Whether a word of duty stood there: 须, 应.</param>
internal sealed record Modal(RuleSeverity Severity, bool Duty)
{
    /// <summary>A word that sums up stood there: 合计, 均.</summary>
    public bool Sums { get; init; }
}

/// <summary>Words that decide the severity and nothing else: 须, 应, 原则上 (GRAMMAR.md, "Severity"). May be empty.</summary>
internal sealed class ModalSlot : Slot
{
    private static readonly string[] Softeners = ["原则上", "一般"];
    private static readonly string[] Duties = ["必须", "须", "应", "应当", "应该", "需", "需要", "要", "必须要", "应须"];
    private static readonly string[] Fillers = ["还", "也", "亦", "同时", "仍", "并", "正式", "公开"];
    private static readonly string[] Summing = ["均", "都", "累计", "合计", "总计", "共", "共计", "总共"];

    public override IEnumerable<string> Words => [.. Softeners, .. Duties];

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        var seen = new HashSet<(int, Modal)>();
        Words(text, at, new Modal(RuleSeverity.Error, Duty: false), depth: 0);

        void Words(SegmentText segment, int position, Modal modal, int depth)
        {
            if (seen.Add((position, modal)))
            {
                found(position, modal);
            }

            if (depth == 4)
            {
                return;
            }

            Each(Softeners, modal with { Severity = RuleSeverity.Warning });
            Each(Duties, modal with { Duty = true });
            Each(Fillers, modal);
            Each(Summing, modal with { Sums = true });

            void Each(string[] words, Modal next)
            {
                foreach (string word in words)
                {
                    if (segment.StartsWith(word, position))
                    {
                        Words(segment, position + word.Length, next, depth + 1);
                    }
                }
            }
        }
    }

    public override string Render(object value) => (value is Modal modal ? modal.Severity : (RuleSeverity)value) == RuleSeverity.Warning ? "原则上" : "";
}
