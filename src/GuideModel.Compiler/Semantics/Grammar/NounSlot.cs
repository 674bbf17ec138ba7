using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A noun phrase: unknown words are legal here and only here; words that could change a reading end it.</summary>
internal sealed class NounSlot : Slot
{
    /// <summary>The one noun slot, so that what it finds is found once a text.</summary>
    public static NounSlot Instance { get; } = new();

    private static readonly string[] Stops = [.. Lexicon.NounStops, ",", ";", "。", ":", "(", ")", "\"", "《", "》", "%", "≥", "≤", "<", ">", "±"];
    private static readonly Regex Under = new(
        @"\G(?:-?[0-9]+(?:\.[0-9]+)?(?:(?:℃|°C|摄氏度|K|V|A|C|Hz|MHz|GHz|MPa|kPa|%)(?:下|时|条件下|环境下)|℃(?=[\u4E00-\u9FFF])(?![以及左的至或])))?"
        + "(?:[0-9]+(?:万)?次(?:循环|充放电循环|充放电|弯折|插拔)后?|(?:术|治疗|移植|产)后[0-9]+(?:天|日|个月|年)|(?:连续|累计)?(?:循环|运行|工作|老化|搁置|存放|存储|贮存|充放电|使用|浸泡|照射|保温)[0-9]+(?:万)?(?:次|小时|h|天|d|周|年|个月)后|(?:静置|搁置|存放|贮存|存储)[0-9]+(?:小时|h|天|d|周|年|个月)后?)?",
        RegexOptions.CultureInvariant);
    // 中泰双方场地, SCI、EI收录论文: no place and no list, but one name.
    private static readonly Regex Together = new(
        $"\\G(?:中(?:{string.Join("|", Slots.ShortCountries)})(?:双方|两国|(?<begins>联合|共同|合作))|[A-Z]{{2,8}}(?:[、/][A-Z]{{2,8}})+(?=收录|检索|论文|期刊))", RegexOptions.CultureInvariant);

    private static readonly WordTable<bool> Stopping = new(Stops.Select(s => (s, true)));
    private static readonly WordTable<bool> NoBeginning = new(Lexicon.NounEnds["begin"].Select(w => (w, true)));
    private static readonly WordEndings NoEnding = new(Lexicon.NounEnds["end"]);

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        if (at >= text.Length || !text.IsCut(at) || (NoBeginning.StandAt(text, at) && Periods.LengthAt(text.Value, at) == 0))
        {
            return;
        }

        for (int end = at + Math.Max(Setting(text.Value, at), Abroad(text, at)); end < text.Length; end++)
        {
            if (Periods.LengthAt(text.Value, end) is > 0 and int length)
            {
                end += length - 1;
                continue;
            }

            if (text.Value[end] is '中' or (>= 'A' and <= 'Z') && Together.Match(text.Value, end) is { Success: true } together && (end == at || together.Groups["begins"].Length == 0))
            {
                end += together.Length - 1;
                continue;
            }

            // 系统成本|在年产1万套条件下: with the setting the name may end.
            if (text.IsCut(end) && MeasuringSettings.LengthAt(text.Value, end) is > 0 and int setting)
            {
                end += setting - 1;
                if (end + 1 - setting > at && text.IsCut(end + 1))
                {
                    found(end + 1, text.Value.Substring(at, end + 1 - at));
                }

                continue;
            }

            if (Stopped(text, end))
            {
                break;
            }

            if (text.IsCut(end + 1) && !EndsBadly(text, at, end + 1))
            {
                found(end + 1, text.Value.Substring(at, end + 1 - at));
            }
        }
    }

    public override string Render(object value) => (string)value;

    // 国外合作单位 are a list of the application, though 国外 ends a noun: the place of its last character.
    private static int Abroad(SegmentText text, int at)
    {
        int length = 1;
        if (text.Value[at] == '国')
        {
            foreach ((string list, _) in Foreign.At(text, at))
            {
                length = Math.Max(length, list.Length);
            }
        }

        return length - 1;
    }

    private static readonly WordTable<bool> Foreign = new(Lexicon.Lists.SelectMany(l => l.Words).Where(w => w.StartsWith("国外", StringComparison.Ordinal)).Select(w => (w, true)));

    private const string Settings = "术治移产连累循运工老搁存贮充使浸照保静";

    // -20℃下, 300℃时: under what an indicator is measured belongs to its name.
    private static int Setting(string text, int at) => (text[at] is '-' or (>= '0' and <= '9') || Settings.Any(c => c == text[at])) && Under.Match(text, at) is { Success: true } match ? match.Length : 0;

    // 偏差|控制在2%以内: the verb before 在 is no part of the name.
    private static readonly string[] Kept = ["控制", "保持", "维持", "稳定"];

    private static bool EndsBadly(SegmentText text, int start, int end)
    {
        if (end < text.Length && text.Value[end] == '在' && end - start > 2 && Kept.Contains(text.Value.Substring(end - 2, 2)))
        {
            return true;
        }

        foreach (string word in NoEnding.Before(text.Value, end))
        {
            if (end - word.Length >= start && text.Stands(word, end - word.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Stopped(SegmentText text, int at) => IsFigure(text.Value, at) || IsChineseFigure(text, at) || IsMinus(text.Value, at)
        || Stopping.StandAt(text, at);

    // A digit ends a noun phrase unless it belongs to a Latin name: PM2.5, 5G, 3dB, H2.
    private static bool IsFigure(string text, int at)
    {
        if (text[at] is not (>= '0' and <= '9'))
        {
            return false;
        }

        int start = at;
        while (start > 0 && text[start - 1] is (>= '0' and <= '9') or '.')
        {
            start--;
        }

        int end = at;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '.')
        {
            end++;
        }

        bool after = start > 0 && IsLatin(text[start - 1]);
        int letters = end;
        while (letters < text.Length && IsLatin(text[letters]))
        {
            letters++;
        }

        bool before = letters > end && letters + 1 < text.Length && text[letters] is >= '\u4E00' and <= '\u9FFF' && !"以及左的至或".Contains(text[letters]);
        return !after && !before;
    }

    // 温度-20℃: the sign belongs to the figure.
    private static bool IsMinus(string text, int at) => text[at] == '-' && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    // 三年内…, 两个…: a Chinese number with a measure word narrows; 三元, 一体化 are names.
    internal static bool IsChineseFigure(SegmentText text, int at) => "一二两三四五六七八九十百千".Contains(text.Value[at]) && text.IsCut(at)
        && Numbers.Read(text.Value, at) is { } number && Counted.Any(m => text.Stands(m, number.End));

    private static readonly string[] Counted = ["年", "个", "项", "次", "家", "篇", "名", "人", "批", "月", "天", "日", "届", "周", "位", "件", "场", "分之", "个月"];

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
