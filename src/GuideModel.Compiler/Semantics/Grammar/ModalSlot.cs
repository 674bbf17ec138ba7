using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>What modal words say.</summary>
/// <param name="Severity">原则上 and 一般 are milder.</param>
/// <param name="Duty">Whether a word of duty stood there: 须, 应.</param>
internal sealed record Modal(RuleSeverity Severity, bool Duty)
{
    /// <summary>A word that means each of several stood there: 均, 都.</summary>
    public bool Each { get; init; }

    /// <summary>A word that sums up stood there: 合计, 均.</summary>
    public bool Sums { get; init; }
}

/// <summary>Words that decide the severity and nothing else: 须, 应, 原则上 (GRAMMAR.md, "Severity"). May be empty.</summary>
internal sealed class ModalSlot : Slot
{
    private static readonly string[] Softeners = ["原则上", "一般"];
    private static readonly string[] Duties = ["必须", "须", "应", "应当", "应该", "需", "需要", "要", "必须要", "应须"];
    private static readonly string[] Fillers = ["还", "也", "亦", "同时", "仍", "并", "正式", "公开"];
    private static readonly string[] Distributing = ["均", "都"];
    private static readonly string[] Summing = ["累计", "合计", "总计", "共", "共计", "总共"];

    private static readonly Modal Nothing = new(RuleSeverity.Error, Duty: false);

    // What each word adds to what was said before it.
    private static readonly WordTable<Func<Modal, Modal>> Meanings = new(
    [
        .. Mean(Softeners, m => m with { Severity = RuleSeverity.Warning }), .. Mean(Duties, m => m with { Duty = true }),
        .. Mean(Fillers, m => m), .. Mean(Summing, m => m with { Sums = true }), .. Mean(Distributing, m => m with { Sums = true, Each = true }),
    ]);

    public override IEnumerable<string> Words => [.. Softeners, .. Duties];

    public override IEnumerable<char> FirstCharacters => Meanings.FirstCharacters;

    public override bool MayBeEmpty => true;

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        if (Meanings.From(text.Value, at).Length == 0)
        {
            found(at, Nothing);
            return;
        }

        Match(text, at, Nothing, depth: 0, [], found);
    }

    private static void Match(SegmentText text, int at, Modal modal, int depth, HashSet<(int, Modal)> seen, Action<int, object> found)
    {
        if (seen.Add((at, modal)))
        {
            found(at, modal);
        }

        if (depth < 4)
        {
            foreach ((string word, Func<Modal, Modal> adds) in Meanings.At(text, at))
            {
                Match(text, at + word.Length, adds(modal), depth + 1, seen, found);
            }
        }
    }

    private static IEnumerable<(string, Func<Modal, Modal>)> Mean(string[] words, Func<Modal, Modal> adds) => words.Select(w => (w, adds));

    public override string Render(object value) => (value is Modal modal ? modal.Severity : (RuleSeverity)value) == RuleSeverity.Warning ? "原则上" : "";
}
