using System.Text;
using Xunit;

namespace GuideModel.Compiler.Tests.Fuzzing;

/// <summary>What no guide has so much of: each compiles in time that grows with its length alone, and says what is wrong with it.</summary>
public sealed class HostileSizeTests
{
    private const string Head = "某专项2026年度项目申报指南\n\n1.1 中国和泰国联合研究项目\n\n其他要求:\n\n";

    // Twenty times what any of them takes on a machine with nothing else to do.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private static readonly Dictionary<string, Func<int, string>> Shapes = new(StringComparer.Ordinal)
    {
        ["a long sentence"] = n => Head + Many("项目执行期", n) + "。\n",
        ["clauses without an end"] = n => Head + Many("共同发表论文不少于2篇,", n) + "\n",
        ["clauses that are not read"] = n => Head + Many("某某;", n) + "\n",
        ["deep brackets"] = n => Head + Many("(", n) + "甲" + Many(")", n) + "。\n",
        ["many brackets"] = n => Head + Many("项目(甲)", n) + "。\n",
        ["unclosed quotes"] = n => Head + Many("“《", n) + "。\n",
        ["conjunctions"] = n => Head + Many("(1) " + Many("项目且", 70) + "项目。\n", n / 100),
        ["alternatives"] = n => Head + Many("(1) " + Many("企业或高校和", 35) + "。\n", n / 1000),
        ["conditions"] = n => Head + Many("(1) " + Many("如企业牵头的项目", 25) + "不少于2项。\n", n / 100),
        ["blanks"] = n => Head + Many(" ", n) + "项目。\n",
        ["wide blanks"] = n => Head + "项目" + Many("　", n) + ":\n",
        ["dashes"] = n => Head + Many("-", n) + "甲\n" + Many(Many("-", 100) + "\n", n / 100),
        ["page numbers"] = n => Head + Many("项目\n- 1 -\n", n / 10) + "。\n",
        ["one line again and again"] = n => Head + Many("某专项申报指南\n\n", n / 10),
        ["lines of their own"] = n => Head + string.Concat(Enumerable.Range(0, n / 10).Select(i => $"某专项申报指南{i}\n")) + "。\n",
        ["empty lines"] = n => Head + Many("\n", n) + "项目。\n",
        ["an open paragraph"] = n => Head + Many("项目\n", n) + "。\n",
        ["a title"] = n => Many("指南", n) + "\n",
        ["an enormous number"] = n => Head + "共拟支持经费:" + Many("9", n) + "亿元。\n\n(1) 研制样机不少于" + Many("九", n) + "台。\n",
        ["enormous counts"] = _ => "某专项2026年度第" + Many("9", 20) + "批项目申报指南\n\n设立99999999999个指南方向,拟支持项目数约99999999999个。\n\n1.1 中国和泰国联合研究项目\n\n领域方向:甲科;乙科。\n\n拟支持项目数:99999999999个(甲科领域99999999998个、乙科领域1个)。\n",
        ["directions"] = n => "题\n" + string.Concat(Enumerable.Range(0, n / 10).Select(i => $"{(i / 99 % 99) + 1}.{(i % 99) + 1} 中国和泰国项目{i}\n\n其他要求:\n(1) 项目执行期为{(i % 9) + 1}年。\n")),
        ["one direction again and again"] = n => "题\n" + Many("1.1 中国和泰国项目\n", n / 10),
        ["fields"] = n => Head + "领域方向:" + string.Join("、", Enumerable.Range(0, n / 10).Select(i => "域" + i)) + "。\n",
        ["labels"] = n => Head + string.Concat(Enumerable.Range(0, n / 100).Select(i => "栏目" + (char)('一' + (i % 5000)) + ":甲。\n")),
        ["rules"] = n => Head + "(1) " + string.Concat(Enumerable.Range(0, n / 100).Select(i => $"研制甲{(char)('一' + i)}样机不少于1台。")) + "\n",
        ["rules of one subject"] = n => Head + "(1) " + string.Concat(Enumerable.Range(0, n / 100).Select(i => $"共同发表论文不少于{i}篇。")) + "\n",
        ["notes"] = n => Head + "(1) 项目。\n" + Many("※ 忽略 GM2001：理由\n", n / 10),
        ["notes on sentences"] = n => Head + "(1) " + Many("参照往届。", n / 100) + "\n" + Many("※ 说明“往届”\n", n / 100),
        ["supplied readings"] = n => Head + string.Concat(Enumerable.Range(0, n / 100).Select(i => $"(1) 参照往届统计{i}。\n※ 读作：targets.a{i} >= 1\n")),
        ["a reading"] = n => Head + "(1) 参照往届。\n※ 读作：" + Many("(a and ", n) + "b\n",
        ["control characters"] = n => Head + Many("\u202E\0", n / 10) + "\n",
        ["lone surrogates"] = n => Head + Many("\uD800", n) + "\n",
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task ItCompilesInTime(string shape)
    {
        string text = Shapes[shape](100_000);

        Task<GuideCompilation> work = Task.Run(() => Compile.Plain(text), TestContext.Current.CancellationToken);
        Assert.Same(work, await Task.WhenAny(work, Task.Delay(Limit, TestContext.Current.CancellationToken)));

        GuideCompilation compilation = await work;
        Assert.NotEmpty(compilation.Diagnostics);
        Assert.Equal(text.Length, compilation.Coverage.Lines.Sum(l => l.Characters));
    }

    private static string Many(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
