namespace GuideModel.Compiler.Semantics;

/// <summary>Understands names of project money by their parts: 省级 + 财政 + 资金 is what the project asks for,
/// 企业 + 自筹 + 资金 what it brings, 项目 + 总 + 投入 all of it (GRAMMAR.md, "Amounts").</summary>
internal static class FundingNames
{
    /// <summary>The member that a name stands for, or null where its parts do not say.</summary>
    public static string? PathOf(string name)
    {
        if (Lexicon.Amounts.FirstOrDefault(a => a.Words.Contains(name)).Path is { } known)
        {
            return known;
        }

        return Parts(name, 0) is not { Count: > 0 } parts || !Is("head", parts[parts.Count - 1]) ? null
            : parts.Any(p => Is("own", p)) ? (parts.Any(p => Is("whole", p)) && parts.Any(p => Is("fund", p)) ? null : "matchingFunding")
            : parts.Any(p => Is("fund", p)) ? Members.Funding.Path
            : parts.Any(p => Is("whole", p)) ? "totalBudget" : null;
    }

    /// <summary>Whether a name says by itself that it means one project: 申请…, …额度, …强度.</summary>
    public static bool IsPerProject(string name) =>
        Parts(name, 0) is { Count: > 0 } parts && (parts.Any(p => p is "申请" or "申报" or "拟申请" or "拟") || Is("rate", parts[parts.Count - 1]));

    /// <summary>Whether a name ends like one of money.</summary>
    public static bool IsMoney(string name) => MoneyEndings.Any(e => name.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether a name is that of a part of a project's budget: 设备购置费, 合作交流经费.</summary>
    public static bool IsBudget(string name) => BudgetEndings.Any(e => name.EndsWith(e, StringComparison.Ordinal));

    private static readonly string[] BudgetEndings = ["费", "费用", "经费", "资金", "投入", "投资", "预算", "出资", "拨款", "补助"];

    private static readonly string[] MoneyEndings =
        [.. BudgetEndings, "收入", "支出", "销售额", "营业额", "产值", "利润", "利税", "税收", "成本", "售价", "价格", "金额", "总额", "合同额", "登记额", "交易额", "投资额", "资产", "效益", "贷款", "授信", "资本", "原值", "净值", "市值", "估值"];

    private static bool Is(string kind, string part) => Lexicon.FundingWords[kind].Contains(part);

    // The name cut into known parts; null where a rest stays.
    private static List<string>? Parts(string name, int at)
    {
        if (at == name.Length)
        {
            return [];
        }

        foreach (string word in Lexicon.FundingWords.Values.SelectMany(w => w).Append("的").Where(w => string.CompareOrdinal(name, at, w, 0, w.Length) == 0).OrderByDescending(w => w.Length))
        {
            if (Parts(name, at + word.Length) is { } rest)
            {
                rest.Insert(0, word);
                return rest;
            }
        }

        return null;
    }
}
