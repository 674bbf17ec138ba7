using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>Understands names of project money by their parts: 省级 + 财政 + 资金 is what the project asks for,
/// 企业 + 自筹 + 资金 what it brings, 项目 + 总 + 投入 all of it (GRAMMAR.md, "Amounts").</summary>
internal static class FundingNames
{
    /// <summary>The member that a name stands for, or null where its parts do not say.</summary>
    public static string? PathOf(string name)
    {
        if (Known.TryGetValue(name, out string? known))
        {
            return known;
        }

        return Parts(name) is not { Count: > 0 } parts || !Is("head", parts[parts.Count - 1]) ? null
            : parts.Any(p => Is("own", p)) ? (parts.Any(p => Is("whole", p)) && parts.Any(p => Is("fund", p)) ? null : "matchingFunding")
            : parts.Any(p => Is("fund", p)) ? Members.Funding.Path
            : parts.Any(p => Is("whole", p)) && !parts.Any(p => Is("ours", p)) ? "totalBudget" : null;
    }

    /// <summary>The name of a part of the budget without the words for the project and for who grants it: 中方申请直接费用, 项目直接费用. A
    /// subproject's costs are others.</summary>
    public static string Plain(string name) =>
        Costs.FirstOrDefault(c => name.EndsWith(c, StringComparison.Ordinal) && name.Length > c.Length) is { } cost && Parts(name.Substring(0, name.Length - cost.Length)) is { } parts
            && parts.All(p => Is("ours", p) || Is("fund", p) || p is "项目" or "本项目" or "该项目" or "的") ? cost : name;

    private static readonly string[] Costs = ["直接费用", "间接费用", "设备费", "设备购置费", "劳务费"];

    /// <summary>Whether a name says by itself that it means one project: 申请…, …额度, …强度.</summary>
    public static bool IsPerProject(string name) =>
        Parts(name) is { Count: > 0 } parts && (parts.Any(p => p is "申请" or "申报" or "拟申请" or "拟") || Is("rate", parts[parts.Count - 1]));

    /// <summary>Whether a name ends like one of money.</summary>
    public static bool IsMoney(string name) => MoneyEndings.End(name);

    /// <summary>Whether a name is that of a part of a project's budget: 设备购置费, 合作交流经费.</summary>
    public static bool IsBudget(string name) => BudgetEndings.End(name);

    private static readonly string[] Budget = ["费", "费用", "经费", "资金", "投入", "投资", "预算", "出资", "拨款", "补助", "支出"];
    private static readonly WordEndings BudgetEndings = new(Budget);

    private static readonly WordEndings MoneyEndings = new(
        [.. Budget, "收入", "支出", "销售额", "营业额", "产值", "利润", "利税", "税收", "成本", "售价", "价格", "金额", "总额", "合同额", "登记额", "交易额", "投资额", "资产", "效益", "贷款", "授信", "资本", "原值", "净值", "市值", "估值"]);

    // The first amount that has a name.
    private static readonly Dictionary<string, string> Known = Lexicon.Amounts.SelectMany(a => a.Words.Select(w => (Word: w, a.Path)))
        .GroupBy(a => a.Word).ToDictionary(g => g.Key, g => g.First().Path, StringComparer.Ordinal);

    // The longest first.
    private static readonly WordTable<bool> PartWords = new(Lexicon.FundingWords.Values.SelectMany(w => w).Append("的").OrderByDescending(w => w.Length).Select(w => (w, true)));

    private static bool Is(string kind, string part) => Lexicon.FundingWords[kind].Contains(part);

    // The name cut into known parts, the longest first; null where a rest stays.
    private static List<string>? Parts(string name)
    {
        var parts = new List<string>();
        return Cut(name, 0, parts, []) ? parts : null;
    }

    // What failed from a position on is not tried again: the ways to cut a long name are many.
    private static bool Cut(string name, int at, List<string> parts, HashSet<int> failed)
    {
        if (at == name.Length)
        {
            return true;
        }

        if (failed.Contains(at))
        {
            return false;
        }

        foreach ((string word, _) in PartWords.From(name, at))
        {
            if (string.CompareOrdinal(name, at, word, 0, word.Length) == 0)
            {
                parts.Add(word);
                if (Cut(name, at + word.Length, parts, failed))
                {
                    return true;
                }

                parts.RemoveAt(parts.Count - 1);
            }
        }

        failed.Add(at);
        return false;
    }
}
