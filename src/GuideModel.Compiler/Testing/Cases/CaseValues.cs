using System.Globalization;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>Reads what a case gives a member: a number with or without its unit, an answer, a name, a day, a text (docs/tests.md, C4).</summary>
/// <param name="direction">The direction.</param>
/// <param name="problems">Takes the mistakes.</param>
internal sealed class CaseValues(CaseDirection direction, CaseProblems problems)
{
    // Longer lists cannot be read by anybody.
    private const int LongestList = 1000;

    private static readonly (string Word, string Chinese)[] EnglishUnits =
        [("months", "个月"), ("month", "个月"), ("years", "年"), ("year", "年"), ("days", "天"), ("day", "天"), ("yuan", "元"), ("CNY", "元"), ("RMB", "元"), ("percent", "%")];

    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    /// <summary>The value of a member or of an element of a list of texts; null is one that is not given.</summary>
    public bool TryRead(CaseField given, FactPath path, out object? value)
    {
        MemberSpec member = path.Last.Member;
        value = null;
        return member.Kind switch
        {
            MemberKind.Enum => TryReadName(given, member, out value),
            _ when CaseWords.IsMissing(given.Text) => true,
            MemberKind.Text => (value = Unquoted(given.Text)) is not null,
            MemberKind.TextList when path.Last.Index is not null => (value = Unquoted(given.Text)) is not null,
            MemberKind.TextList => (value = Texts(given.Text)) is not null,
            MemberKind.YesNo => Found(value = CaseWords.Answer(given.Text), given, member, new("是 或 否", "yes or no")),
            MemberKind.Date => Found(value = Day(given.Text), given, member, new("日期（2026-06-30）", "a day (2026-06-30)")),
            MemberKind.Object or MemberKind.List => Found(null, given, member, new(
                member.Kind == MemberKind.List ? $"一个值：请写“{member.Term}.数量 = ……”或“{member.Term}[1].……”" : $"一个值：请写“{member.Term}.……”",
                member.Kind == MemberKind.List ? $"one value: \"{member.JsonName}.count = …\" or \"{member.JsonName}[1].…\"" : $"one value: \"{member.JsonName}.…\"")),
            _ => Found(value = Number(given.Text, member), given, member, Wanted(member)),
        };
    }

    /// <summary>The length of a list.</summary>
    public bool TryReadLength(CaseField given, MemberSpec member, out int length)
    {
        decimal? number = Quantities(given.Text).Where(q => q.Kind is UnitKind.Plain or UnitKind.Count).Select(q => (decimal?)q.Value).FirstOrDefault();
        bool sound = number is >= 0 and <= LongestList && number == decimal.Truncate(number.Value);
        length = sound ? (int)number!.Value : 0;
        return Found(sound ? length : null, given, member, new($"0 到 {LongestList} 的整数", $"a whole number from 0 to {LongestList}"));
    }

    private bool TryReadName(CaseField given, MemberSpec member, out object? value)
    {
        IReadOnlyList<(string Name, string Term)> names = direction.Names(member);
        string text = Unquoted(given.Text);
        value = names.Where(n => CaseWords.Same(n.Name, text) || CaseWords.Same(n.Term, text)).Select(n => n.Name).FirstOrDefault();
        if (value is not null || CaseWords.IsMissing(given.Text))
        {
            return true;
        }

        problems.UnknownName(given, member, names);
        return false;
    }

    private bool Found(object? value, CaseField given, MemberSpec member, Words wanted)
    {
        if (value is null)
        {
            problems.NotOfItsKind(given, member, wanted);
        }

        return value is not null;
    }

    private static decimal? Number(string text, MemberSpec member)
    {
        bool signed = member.Kind is MemberKind.Measure or MemberKind.Ratio;
        foreach (QuantityValue quantity in Quantities(text))
        {
            bool fits = member.Kind switch
            {
                MemberKind.Count => quantity.Kind is UnitKind.Plain or UnitKind.Count or UnitKind.Age && quantity.Value == decimal.Truncate(quantity.Value) && quantity.Value <= int.MaxValue,
                MemberKind.Months => quantity.Kind is UnitKind.Plain or UnitKind.Months,
                MemberKind.Days => quantity.Kind is UnitKind.Plain or UnitKind.Days,
                MemberKind.Yuan => quantity.Kind is UnitKind.Plain or UnitKind.Yuan,
                MemberKind.Ratio => quantity.Kind is UnitKind.Plain or UnitKind.Share,
                _ => quantity.Kind == UnitKind.Plain || (quantity.Kind == UnitKind.Measure && quantity.Measure == member.TypeName),
            };
            if (fits && (signed || quantity.Value >= 0))
            {
                return quantity.Value;
            }
        }

        return null;
    }

    // Every way in which a whole text is a number with a unit.
    private static List<QuantityValue> Quantities(string text)
    {
        foreach ((string word, string chinese) in EnglishUnits)
        {
            int start = text.Length - word.Length;
            if (start > 0 && !Characters.IsLatinLetter(text[start - 1]) && text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                text = text.Remove(start) + chinese;
            }
        }

        var quantities = new List<QuantityValue>();
        var segment = new SegmentText(NormalText.Of(text, new GuideSpan(0, text.Length)));
        if (segment.Length is > 0 and <= SegmentText.MaxLength)
        {
            Units.Match(segment, 0, (end, quantity) =>
            {
                if (end == segment.Length)
                {
                    quantities.Add(quantity);
                }
            });
        }

        return quantities;
    }

    private static Words Wanted(MemberSpec member) => member.Kind switch
    {
        MemberKind.Count => new("不小于零的整数，可带量词", "a whole number, not negative"),
        MemberKind.Months => new("时间长短（24、24个月 或 2年）", "a duration (24, 24 months or 2 years)"),
        MemberKind.Days => new("天数（30 或 30天）", "days (30 or 30 days)"),
        MemberKind.Yuan => new("金额（15000000元 或 1500万元）", "yuan (15000000)"),
        MemberKind.Ratio => new("比例（0.5 或 50%）", "a share (0.5 or 50%)"),
        _ => new($"数字，可带单位 {member.TypeName}", $"a number, with or without {member.TypeName}"),
    };

    private static DateTime? Day(string text) =>
        DateTime.TryParseExact(CaseWords.Normal(text), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day : null;

    private static FactList Texts(string text)
    {
        var list = new FactList();
        list.AddRange(Unquoted(text).Split(['、'], StringSplitOptions.RemoveEmptyEntries).Select(t => t.Trim()).Where(t => t.Length > 0));
        return list;
    }

    private static string Unquoted(string text) => text.Length > 1 && text[0] is '"' or '“' && text[text.Length - 1] is '"' or '”' ? text.Substring(1, text.Length - 2) : text;
}
