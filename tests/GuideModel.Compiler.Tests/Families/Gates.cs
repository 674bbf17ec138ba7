using System.Text.RegularExpressions;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Tests.Families;

/// <summary>What no change of a sentence that is read may do. Each gate changes the sentences of every family and gives what it let through.</summary>
/// <remarks>A run tries every sentence, but of the words and frames a slice; with GUIDEMODEL_GATES=full it tries them all.</remarks>
internal static partial class Gates
{
    /// <summary>Whether all words and frames are tried, not a slice.</summary>
    public static readonly bool Full = Environment.GetEnvironmentVariable("GUIDEMODEL_GATES") == "full";

    private static readonly string[] Unknown = ["某甲", "XQ", "蹀躞", "许可", "意向书", "《某甲》"];

    // Wherever one of these stands, the sentence says something else, or nothing that can be understood.
    private static readonly string[] Turning =
        ["非", "未", "无", "不一定", "并非", "不必", "不要求", "曾", "平均", "部分", "每年", "约", "除外", "之一", "左右", "其他", "上一批", "力争", "可", "不限于", "首年", "最近", "最好"];

    // Those that the language names (G4.4), and more of the kind; of the others a run tries a slice.
    private static readonly (string Before, string After)[] Frames =
    [
        ("往届统计显示,", ""), ("经批准,", ""), ("例如,", ""), ("不要求", ""), ("", "的除外"), ("", ",供参考"), ("", "之一"),
        ("往届", ""), ("经批准的,", ""), ("例如", ""), ("不一定要求", ""), ("", ",特殊情况除外"), ("除", "外"),
        ("符合下列条件之一:", ""), ("具备以下条件之一:", ""), ("", "的要求已取消"), ("据统计,", ""), ("上一批次", ""), ("建议", ""), ("", "为宜"), ("", "者优先"), ("", "的,优先支持"),
        ("如无特殊情况,", ""), ("原则上不要求", ""), ("不再要求", ""), ("暂不要求", ""), ("无需满足", "的要求"), ("取消", "的限制"), ("力争", ""), ("某国规定", ""), ("《关于", "的通知》"), ("“", "”"), ("截至2024年底,", ""),
        ("在条件允许时,", ""), ("", ",企业除外"), ("", ",确有需要的可适当放宽"), ("", ",但特殊情况不受此限"), ("目前,", ""), ("不鼓励", ""), ("并不是", ""), ("", "的规定不适用"), ("", "等要求仅供参考"),
    ];

    private const int NamedFrames = 7;

    // Changes of the last part alone; what stands before it may hold.
    private static readonly (string Before, string After)[] Tails =
        [("", "(不作要求)"), ("", "的不予受理"), ("", ",或经双方协商另行确定"), ("", ",但不作硬性要求"), ("", "(含外方)"), ("", "以外的情形"), ("", "即可视为完成")];

    // What stands in front makes every demand one of some applications only, or something that cannot be read.
    private static readonly string[] Conditions =
    [
        "涉及动物实验的,", "企业牵头的项目,", "企业牵头的,", "由高校牵头申报的项目", "青年科学家项目", "以联合体形式申报的,", "对于涉及动物实验的项目,", "除重点项目外,", "某甲类项目,", "某甲类项目", "对于西部地区的单位,",
        "在某甲地区实施的项目,", "如涉及动物实验,", "获得过某甲奖的,", "当条件具备时,", "外籍人员", "海洋科学领域的项目,", "执行期不超过2年的项目,", "对某甲单位", "中期检查时,", "立项后,", "如", "若", "联合申报时,",
    ];

    private static readonly string[] Duties = ["必须", "应当", "须", "应", "需"];
    private static readonly string[] OtherModals = ["必须", "应", "须", "需", "应当", "要", "得", "", "原则上", "原则上应", "一般", "一般应", "鼓励", "优先", "可", "可以", "宜", "不宜", "最好", "可不", "不", "不必", "建议"];

    /// <summary>The sentences that rules come of, with what is read in them.</summary>
    private static Outcome[] Read { get; } = [.. Batch.Read(FamilyFile.AllReads.Select(r => r.Sample).Distinct()).Where(o => o.Rules.Length > 0)];

    /// <summary>An unknown word anywhere makes the rules vanish or leaves them equal; a longer noun is its own member under its full name.</summary>
    public static IEnumerable<string> Insertion() => Variants(
        o => Slice(o, Unknown).Select(c => (c.Word, o.Sample.Text.Insert(c.At, c.Word))),
        (known, word, varied) => varied.Shapes.All(v => known.Shapes.Any(k => k.SameAs(v) || IsNamedBy(word.Trim('《', '》'), k, v))));

    /// <summary>A word that turns round or narrows what is said never leaves a lone rule as it was.</summary>
    public static IEnumerable<string> Turned() => Variants(
        o => o.Rules.Length != 1 ? [] : Slice(o, Turning).Select(c => (c.Word, o.Sample.Text.Insert(c.At, c.Word))).Where(c => !Harmless().IsMatch(c.Item2)),
        (known, word, varied) => varied.Shapes.All(v => v != known.Shapes[0]));

    /// <summary>A frame makes every rule vanish.</summary>
    public static IEnumerable<string> Framed() => Variants(
        o => Frames.Where((_, i) => Full || i < NamedFrames || (i + o.Sample.Text.Length) % 3 == 0).Concat(o.Rules.Length == 1 ? Tails : [])
            .Where(f => f != Tails[3] || o.Rules[0].Severity != RuleSeverity.Info).Select(f => ("", f.Before + o.Sample.Text.TrimEnd('。') + f.After + "。")),
        (known, _, varied) => varied.Rules.Length == 0);

    /// <summary>No rule loses the condition in front of it.</summary>
    public static IEnumerable<string> Conditioned() => Variants(
        o => Conditions.Where((_, i) => Full || (i + o.Sample.Text.Length) % 2 == 0).Select(c => (c, c + o.Sample.Text)),
        (known, condition, varied) => varied.Shapes.All(v => v.Reading.StartsWith("when ", StringComparison.Ordinal)
            || (condition[^1] != ',' && (v.Reading.Contains(condition, StringComparison.Ordinal) || known.Shapes.Skip(1).Contains(v)))));

    /// <summary>Words of duty decide the severity and nothing else.</summary>
    public static IEnumerable<string> Modals() => Variants(
        o => from place in Places(o.Sample.Text, Duties)
             from modal in OtherModals
             select (modal, o.Sample.Text[..place.At] + modal + o.Sample.Text[(place.At + place.Length)..]),
        (known, modal, varied) => varied.Shapes.All(v => known.Shapes.Any(k => k.Reading == v.Reading)));

    /// <summary>A figure changed in the sentence changes that figure of the reading and nothing else.</summary>
    public static IEnumerable<string> Figures() => Variants(
        o => from at in Enumerable.Range(0, o.Sample.Text.Length)
             where char.IsAsciiDigit(o.Sample.Text[at]) && !NamesDirection().Matches(o.Sample.Text).Any(m => at >= m.Index && at < m.Index + m.Length)
             from digit in "2578"
             where digit != o.Sample.Text[at]
             select ($"{at}:{digit}", o.Sample.Text[..at] + digit + o.Sample.Text[(at + 1)..]),
        (known, change, varied) => varied.Rules.Length == 0 || OneFigureChanged(known, varied, int.Parse(change[..^2], System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Two sentences in one are read as by themselves, or not; a condition of the first may reach the second over a comma.</summary>
    public static IEnumerable<string> Neighbours()
    {
        (Outcome First, Outcome Second, string Joint)[] pairs = [.. Pairs(Full ? 24 : 3, [",", ";", ",且", "或", ",或", ",但"])];
        return pairs.Zip(Batch.Read(pairs.Select(p => p.First.Sample with { Text = p.First.Sample.Text.TrimEnd('。') + p.Joint + p.Second.Sample.Text })))
            .Where(p => !p.Second.Shapes.All(v => IsOf(v, p.First.First, p.First.Second, p.First.Joint)))
            .Select(p => p.Second.ToString());
    }

    /// <summary>What a rule says in plain Chinese reads as that rule.</summary>
    public static IEnumerable<string> Worded()
    {
        (Outcome Known, RuleSpec Rule)[] rules = [.. Read.SelectMany(o => o.Rules.Select(r => (o, r)))];
        IReadOnlyList<Outcome> again = Batch.Read(rules.Select(r => r.Known.Sample with { Text = r.Rule.SaysZh + "。", Place = r.Known.Sample.Place.StartsWith("引语", StringComparison.Ordinal) ? "" : r.Known.Sample.Place }));
        return rules.Zip(again).Where(p => p.Second.Rules is not [var one] || one.Reading != p.First.Rule.Reading || one.Severity != p.First.Rule.Severity || one.Scope != p.First.Rule.Scope || one.SaysZh != p.First.Rule.SaysZh)
            .Select(p => $"{p.First.Known}: {p.Second}");
    }

    /// <summary>The message for what was not read names words of the sentence, those that stopped the reading among them.</summary>
    public static IEnumerable<string> Messages() => Batch.Read(FamilyFile.All.SelectMany(f => f.Traps).Select(t => t.Sample).Concat(Read.Select(o => o.Sample with { Text = "蹀躞" + o.Sample.Text })))
        .SelectMany(o => o.Diagnostics.Where(d => d.Code == DiagnosticIds.Unread && !Names(d.Message, o.Sample.Text)).Select(d => d.Message));

    private static IEnumerable<string> Variants(Func<Outcome, IEnumerable<(string Change, string Text)>> change, Func<Outcome, string, Outcome, bool> holds)
    {
        (Outcome Known, string Change, string Text)[] variants = [.. Read.SelectMany(o => change(o).DistinctBy(c => c.Text).Select(c => (o, c.Change, c.Text)))];
        IReadOnlyList<Outcome> outcomes = Batch.Read(variants.Select(v => v.Known.Sample with { Text = v.Text }));
        return variants.Zip(outcomes).Where(p => !holds(p.First.Known, p.First.Change, p.Second)).Select(p => p.Second.ToString());
    }

    // Every second position of a sentence, each with one of the words; or every position with all of them.
    private static IEnumerable<(string Word, int At)> Slice(Outcome o, string[] words) =>
        from at in Enumerable.Range(0, o.Sample.Text.Length)
        where Full || (at + o.Rules[0].Id.Length) % 2 == 0
        from word in Full ? words : [words[((at / 2) + (o.Sample.Text.Length * 7)) % words.Length]]
        select (word, at);

    // Each sentence before some others, wherever they stand in the files.
    private static IEnumerable<(Outcome, Outcome, string)> Pairs(int many, string[] joints)
    {
        Outcome[] items = [.. Read.Where(o => o.Sample.Place.Length == 0)];
        for (int i = 0; i < items.Length; i++)
        {
            for (int k = 1; k <= many; k++)
            {
                if (items[((i * 5) + (k * 41)) % items.Length] is var other && other != items[i])
                {
                    yield return (items[i], other, joints[(i + k) % joints.Length]);
                }
            }
        }
    }

    // A rule of one of the two, or their alternative; over a comma the first gives its condition and whom it speaks of.
    private static bool IsOf(Shape rule, Outcome first, Outcome second, string joint) => joint.EndsWith('或')
        ? rule.Reading.Contains(" or ", StringComparison.Ordinal) || first.Shapes.SkipLast(1).Any(rule.SameAs) || (joint == "或" && second.Shapes.Skip(1).Any(rule.SameAs))
        : first.Shapes.Concat(second.Shapes).Any(rule.SameAs)
            || first.Shapes.Concat(second.Shapes).Any(k => IsRelaxed(rule, k))
            || (joint[0] == ',' && second.Shapes.SelectMany(Owned).Any(k => rule.SameAs(k)
                || Condition(first).Any(c => rule.SameAs(k with { Reading = k.Reading.StartsWith("when ", StringComparison.Ordinal) ? c[..^2] + " and " + k.Reading[5..] : c + k.Reading }))));

    // What has no subject of its own may be of whom the first speaks.
    private static IEnumerable<Shape> Owned(Shape rule) => [rule, .. Owners.Select(o => rule with { Reading = rule.Reading.Replace("targets.", o, StringComparison.Ordinal) })];

    // 女性应为1984年以后出生,且负责人应为1985年以后出生; 院士可放宽至63周岁: the milder bound for some leaves the general one to the others.
    private static bool IsRelaxed(Shape rule, Shape general) => (rule.Reading.StartsWith("when not ", StringComparison.Ordinal) || (rule.Reading.StartsWith("when ", StringComparison.Ordinal) && rule.Reading.Contains(" not in ", StringComparison.Ordinal)))
        && Split(rule.Reading) is var (narrowed, bound) && Split(general.Reading) is var (own, same) && bound == same && own.All(narrowed.Contains);

    // The conditions that a rule stands under, and the rest of it.
    private static (string[] Conditions, string Bound) Split(string reading) => reading.StartsWith("when ", StringComparison.Ordinal) && reading.LastIndexOf(": ", StringComparison.Ordinal) is > 0 and int colon
        ? (reading[5..colon].Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Split(" and "), reading[colon..]) : ([], ": " + reading);

    private static readonly string[] Owners = ["applicant.", "principalInvestigator."];

    private static IEnumerable<string> Condition(Outcome o) => o.Shapes.Select(s => s.Reading).Where(r => r.StartsWith("when ", StringComparison.Ordinal)).Select(r => r[..(r.IndexOf(':', StringComparison.Ordinal) + 2)]);

    private static IEnumerable<(int At, int Length)> Places(string text, string[] words)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (words.FirstOrDefault(w => string.CompareOrdinal(text, at, w, 0, w.Length) == 0) is { } word && !(at > 0 && "响反供效适相急必".Contains(text[at - 1], StringComparison.Ordinal)))
            {
                yield return (at, word.Length);
                at += word.Length - 1;
            }
        }
    }

    // 不可少于, 最多可报: no permission.
    [GeneratedRegex("不可|最多可|不得可|只能可|可不受")]
    private static partial Regex Harmless();

    // A rule of the same bound about a member that has the word in its name, under the condition of the other, if any.
    private static bool IsNamedBy(string word, Shape known, Shape varied) => varied.Reading.Contains(word, StringComparison.OrdinalIgnoreCase)
        && known.Severity == varied.Severity && Tail(known.Reading) == Tail(varied.Reading).Replace(word, "", StringComparison.OrdinalIgnoreCase).Replace(" \"次\"", "", StringComparison.Ordinal)
        && (!known.Reading.StartsWith("when ", StringComparison.Ordinal) || varied.Reading.StartsWith("when ", StringComparison.Ordinal));

    private static string Tail(string reading) => reading.LastIndexOfAny(['<', '>', '=']) is >= 0 and int at ? reading[(at - 1)..] : "";

    private static string[] Tokens(string reading) => [.. Token().Matches(reading).Select(m => m.Value)];

    [GeneratedRegex("""-?[0-9]+(?:\.[0-9]+)?(?:-[0-9]{2}-[0-9]{2})?|[\p{L}_][\p{L}\p{N}_.]*|"[^"]*"|[<>=!~]+|[^\s]""")]
    private static partial Regex Token();

    // Every token the same but figures of one value, which have changed as the figure in the text has.
    // 方向1.2: another number is another direction, and no other figure of the rule.
    [GeneratedRegex("方向[0-9][0-9.、和—]*")]
    private static partial Regex NamesDirection();

    private static bool OneFigureChanged(Outcome known, Outcome varied, int at)
    {
        string[] one = [.. known.Shapes.SelectMany(s => Tokens(s.ToString()))];
        string[] other = [.. varied.Shapes.SelectMany(s => Tokens(s.ToString()))];
        (string, string)[] changed = one.Length == other.Length ? [.. one.Zip(other).Where(p => p.First != p.Second).Distinct()] : [];
        return changed is [(var before, var after)] && (before.Any(char.IsLetter)
            || Figure(known.Sample.Text, at) is var old && Figure(varied.Sample.Text, at) is var now && (Proportional(before, after, old, now) || before.Contains('-', StringComparison.Ordinal) || known.Sample.Text.Contains(':', StringComparison.Ordinal)));
    }

    private static bool Proportional(string before, string after, decimal old, decimal now) =>
        decimal.TryParse(before, System.Globalization.CultureInfo.InvariantCulture, out decimal b) && decimal.TryParse(after, System.Globalization.CultureInfo.InvariantCulture, out decimal a)
        && (old == 0 ? now != 0 : Math.Abs((b * now / old) - a) < 0.0000001m);

    private static decimal Figure(string text, int at)
    {
        int start = at;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        int end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        return decimal.TryParse(text[start..end], System.Globalization.CultureInfo.InvariantCulture, out decimal value) ? value : 0;
    }

    // 没有完全读懂“…”，停在“…”处
    private static bool Names(string message, string sentence) => Stopped().Match(message) is { Success: true } match && Plain(sentence).Contains(Plain(match.Groups[1].Value), StringComparison.Ordinal);

    private static string Plain(string text) => text.Replace('“', '"').Replace('”', '"');

    [GeneratedRegex("停在“(.+?)”处")]
    private static partial Regex Stopped();
}
