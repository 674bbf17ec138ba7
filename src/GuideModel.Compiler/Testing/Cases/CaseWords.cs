using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>The words that cases are written with; the first of each kind is the one we write.</summary>
internal static class CaseWords
{
    private static readonly (CaseKey Key, string[] Words)[] KeyWords =
    [
        (CaseKey.Name, ["用例", "用例名称", "名称", "case", "name"]),
        (CaseKey.Direction, ["方向", "指南方向", "direction"]),
        (CaseKey.Change, ["改动", "change", "changes"]),
        (CaseKey.Verdict, ["结论", "verdict", "expected"]),
        (CaseKey.Clause, ["条款", "规则", "clause", "rule"]),
        (CaseKey.Remark, ["备注", "说明", "note", "remark"]),
    ];

    private static readonly (CaseVerdict Verdict, string[] Words)[] VerdictWords =
    [
        (CaseVerdict.Eligible, ["合格", "eligible"]),
        (CaseVerdict.Ineligible, ["不合格", "ineligible"]),
        (CaseVerdict.Incomplete, ["待补充", "incomplete"]),
    ];

    private static readonly (FactOutcome Outcome, string[] Words)[] OutcomeWords =
    [
        (FactOutcome.Pass, ["符合", "合格", "pass"]),
        (FactOutcome.Fail, ["不符合", "不合格", "fail"]),
        (FactOutcome.Missing, ["待补充", "missing"]),
        (FactOutcome.NotApplicable, ["不适用", "n/a"]),
        (FactOutcome.Manual, ["人工审查", "manual"]),
    ];

    private static readonly string[] MissingWords = ["未填", "无", "未填写", "缺", "空", "missing", "none"];
    private static readonly string[] LengthWords = ["数量", "个数", "count", "length"];
    private static readonly string[] YesWords = ["是", "yes", "true"];
    private static readonly string[] NoWords = ["否", "no", "false"];

    /// <summary>The keys as we write them.</summary>
    public static IEnumerable<string> Keys => KeyWords.Select(k => k.Words[0]);

    /// <summary>Every word for a key.</summary>
    public static IEnumerable<string> AllKeys => KeyWords.SelectMany(k => k.Words);

    /// <summary>How we write that a fact is not given.</summary>
    public static string Missing => MissingWords[0];

    /// <summary>How we write the length of a list.</summary>
    public static string Length => LengthWords[0];

    /// <summary>The key a word stands for, or null.</summary>
    public static CaseKey? Key(string word) => Find(KeyWords, word);

    /// <summary>The word for a key.</summary>
    public static string Of(CaseKey key) => KeyWords.First(k => k.Key == key).Words[0];

    /// <summary>The verdict a word stands for, or null.</summary>
    public static CaseVerdict? Verdict(string word) => Find(VerdictWords, word);

    /// <summary>The word for a verdict.</summary>
    public static string Of(CaseVerdict verdict) => VerdictWords.First(v => v.Verdict == verdict).Words[0];

    /// <summary>The word for an outcome.</summary>
    public static string Of(FactOutcome outcome) => OutcomeWords.First(o => o.Outcome == outcome).Words[0];

    /// <summary>The outcome that a text ends in, with what stands before it; null where it ends in none.</summary>
    public static (FactOutcome Outcome, int Length)? OutcomeAtEnd(string text)
    {
        string bare = text.TrimEnd(')', '）');
        foreach ((FactOutcome outcome, string word) in OutcomeWords.SelectMany(o => o.Words.Select(w => (o.Outcome, w))).OrderByDescending(o => o.w.Length))
        {
            int start = bare.Length - word.Length;

            // A word of its own: a clause may end in 合格.
            if (start > 0 && bare.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (Characters.IsBlank(bare[start - 1]) || bare[start - 1] is '(' or '（'))
            {
                return (outcome, bare.Substring(0, start).TrimEnd('(', '（').Length);
            }
        }

        return null;
    }

    /// <summary>Whether a word says that a fact is not given.</summary>
    public static bool IsMissing(string word) => Is(MissingWords, word);

    /// <summary>Whether a word asks for the length of a list.</summary>
    public static bool IsLength(string word) => Is(LengthWords, word);

    /// <summary>The answer a word gives, or null.</summary>
    public static bool? Answer(string word) => Is(YesWords, word) ? true : Is(NoWords, word) ? false : null;

    /// <summary>A name as names are compared: blanks and widths do not matter.</summary>
    public static string Normal(string name) => NormalText.Of(name, new GuideSpan(0, name.Length)).Value;

    /// <summary>Whether two names are the same but for blanks, widths and capitals.</summary>
    public static bool Same(string a, string b) => string.Equals(Normal(a), Normal(b), StringComparison.OrdinalIgnoreCase);

    private static T? Find<T>((T Value, string[] Words)[] table, string word)
        where T : struct
    {
        foreach ((T value, string[] words) in table)
        {
            if (Is(words, word))
            {
                return value;
            }
        }

        return null;
    }

    private static bool Is(string[] words, string word) => words.Any(w => Same(w, word));
}
