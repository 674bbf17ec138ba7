using System.Globalization;
using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Tests.Diagnostics;

/// <summary>A mistake of mistakes.txt: a guide, perhaps with a terms file, and the one diagnostic it must give.</summary>
public sealed partial record Mistake(string Code, string Severity, string Name, string Guide, string Terms, string File, int Start, int End)
{
    public const string GuideFile = "g.guide.txt";
    public const string TermsFile = "terms.txt";
    public const string CommonFile = "common.terms.txt";

    /// <summary>The terms that all the guides share.</summary>
    public const string CommonTerms =
        "中国和泰国联合研究项目 = Thailand\n中国和法国联合研究项目 = France\n中国和德国联合研究项目 = Germany\n海洋科学 = Ocean\n空间科学 = Space\n";

    private static readonly (string Short, string Text)[] Beginnings =
    [
        ("@标题", "某专项2026年度项目申报指南\n"),
        ("@方向", "某专项2026年度项目申报指南\n\n1.1 中国和泰国联合研究项目\n"),
        ("@要求", "某专项2026年度项目申报指南\n\n1.1 中国和泰国联合研究项目\n\n其他要求:\n"),
    ];

    public static IReadOnlyList<Mistake> All { get; } = [.. Read(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "mistakes", "mistakes.txt")))];

    public override string ToString() => $"{Code} {Name}";

    private static IEnumerable<Mistake> Read(string file) => Case().Matches(file).Select(m =>
        Of(m.Groups["code"].Value, m.Groups["severity"].Value, m.Groups["name"].Value, m.Groups["body"].Value.TrimEnd('\n') + "\n"));

    private static Mistake Of(string code, string severity, string name, string body)
    {
        foreach ((string shorthand, string text) in Beginnings)
        {
            body = body.Replace(shorthand + "\n", text + "\n", StringComparison.Ordinal);
        }

        body = Character().Replace(body, m => ((char)int.Parse(m.Groups["number"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        string[] files = body.Split("==== terms.txt\n");
        string marked = files.Single(f => f.Contains('⟦', StringComparison.Ordinal));
        return new Mistake(code, severity, name, Plain(files[0]), files.Length > 1 ? Plain(files[1]) : "", marked == files[0] ? GuideFile : TermsFile,
            marked.IndexOf('⟦', StringComparison.Ordinal), marked.IndexOf('⟧', StringComparison.Ordinal) - 1);
    }

    private static string Plain(string marked) => marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(?m)^---- (?<code>GM\d{4}) (?<severity>\w+) (?<name>.+)\n(?<body>(?:(?!---- ).*\n?)*)")]
    private static partial Regex Case();

    [GeneratedRegex("<U\\+(?<number>[0-9A-F]{4})>")]
    private static partial Regex Character();
}
