using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Families;

/// <summary>Every way to say of which directions a sentence speaks, crossed with what is said of them: the rules hold in those directions, or are not read (GRAMMAR.md, G4.13).</summary>
/// <remarks>A run tries each set of directions in some of the wordings; with GUIDEMODEL_GATES=full in all of them, with several demands. Which directions a wording means is put together here with the wording, and never asked of the compiler.</remarks>
internal static class ScopeGates
{
    private static readonly string[] Joints = ["、", "和", "及", "与"];

    /// <summary>Three layouts of directions, each with the names that its text gives them.</summary>
    private static readonly Layout[] Layouts =
    [
        new("专题一 先进材料\n\n1.1 高温合金构件\n\n1.2 陶瓷复合涂层\n\n专题二 深海装备\n\n2.1 载人深潜器\n\n2.2 水下机器人群\n\n",
            ["1.1", "1.2", "2.1", "2.2"],
            [
                new("方向1.1", ["1.1"]), new("指南方向1.2", ["1.2"]), new("2.1方向", ["2.1"]), new("方向2.2", ["2.2"]), new("陶瓷复合涂层", ["1.2"]), new("水下机器人群方向", ["2.2"]),
                new("专题一", ["1.1", "1.2"]), new("专题二", ["2.1", "2.2"]),
            ],
            [new("方向1.1—1.2", ["1.1", "1.2"]), new("方向1.2至2.2", ["1.2", "2.1", "2.2"]), new("方向1.1和方向2.1—2.2", ["1.1", "2.1", "2.2"]), new("1.1、1.2和2.2方向", ["1.1", "1.2", "2.2"])]),
        new("专题一 先进材料\n\nA01 高温合金构件\n研究内容：围绕相关技术开展研究。\n\nA02 陶瓷复合涂层\n研究内容：围绕相关技术开展研究。\n\n专题二 深海装备\n\nA03 载人深潜器\n研究内容：围绕相关技术开展研究。\n\nA04 水下机器人群\n研究内容：围绕相关技术开展研究。\n\n",
            ["A01", "A02", "A03", "A04"],
            [new("A01", ["A01"]), new("A02方向", ["A02"]), new("方向A03", ["A03"]), new("水下机器人群", ["A04"]), new("专题一", ["A01", "A02"]), new("专题二", ["A03", "A04"])],
            [new("A01—A03", ["A01", "A02", "A03"]), new("A01、A02和A04方向", ["A01", "A02", "A04"])]),
        new("方向一：高温合金构件\n研究内容：围绕高温合金开展研究。\n\n方向二：陶瓷复合涂层\n研究内容：围绕涂层开展研究。\n\n方向三：载人深潜器\n研究内容：围绕深潜开展研究。\n\n",
            ["1", "2", "3"],
            [new("方向一", ["1"]), new("方向二", ["2"]), new("方向3", ["3"]), new("载人深潜器方向", ["3"])],
            [new("方向一至方向三", ["1", "2", "3"]), new("方向一、二", ["1", "2"])]),
    ];

    private static readonly string[] Demands =
    [
        "由企业牵头申报", "执行期不超过2年", "每个项目国拨经费不超过300万元", "参与单位总数不超过5家", "须提供伦理审查批件", "发表论文不少于3篇", "项目负责人年龄不超过45周岁", "自筹经费与国拨经费比例不低于2:1", "不下设课题",
        "拟支持项目不超过2项", "申报单位应为高校", "须双方同时申报",
    ];

    // What each demand reads as where it is said of everybody.
    private static Dictionary<string, string[]> Plain { get; } = Demands.ToDictionary(d => d, d => Rules(Layouts[0], d + "。").Select(r => r.Reading).ToArray());

    /// <summary>What was read for other directions than those that the words name.</summary>
    public static IEnumerable<string> Wrong => Read.Where(r => !r.Rules.All(r.Sentence.Allows))
        .Select(r => $"{r.Sentence.Text} → {string.Join("; ", r.Rules.Select(p => $"{string.Join(",", p.Directions)}: {p.Reading}"))}");

    /// <summary>The share of the wordings that are read at all: a gate through which nothing goes proves nothing.</summary>
    public static double Share => (double)Read.Count(r => r.Rules.Length > 0) / Read.Length;

    // Not by an initializer: the other threads would wait for it for ever.
    private static readonly Lazy<(ScopedSentence Sentence, PlacedReading[] Rules)[]> All =
        new(() => [.. Layouts.SelectMany(layout => Sentences(layout).Select(s => (layout, s))).AsParallel().Select(p => (p.s, Rules(p.layout, p.s.Text)))]);

    private static (ScopedSentence Sentence, PlacedReading[] Rules)[] Read => All.Value;

    private static IEnumerable<ScopedSentence> Sentences(Layout layout)
    {
        Named[] names = [.. layout.Names, .. Rows(layout), .. layout.Ranges];
        for (int i = 0; i < names.Length; i++)
        {
            for (int k = 0; k < (Gates.Full ? 4 : 1); k++)
            {
                string demand = Demands[(i + (k * 5)) % Demands.Length];
                string other = Demands[(i + (k * 7) + 3) % Demands.Length];
                foreach (ScopedSentence sentence in Sentences(layout, names[i], demand, other).Where((_, form) => Gates.Full || (form + i) % 3 == 0))
                {
                    yield return sentence;
                }
            }
        }
    }

    private static IEnumerable<ScopedSentence> Sentences(Layout layout, Named name, string demand, string other)
    {
        string[] rest = [.. layout.Numbers.Except(name.Directions)];
        Said here = new(demand, name.Directions);
        Said elsewhere = new(demand, rest);
        yield return new($"{name.Words}项目{demand}。", [here]);
        yield return new($"{name.Words}{demand}。", [here]);
        yield return new($"对于{name.Words}的项目，{demand}。", [here]);
        yield return new($"申报{name.Words}的，{demand}。", [here]);
        yield return new($"仅{name.Words}项目{demand}。", [here]);
        yield return new($"{name.Words}项目{demand}，{other}。", [here, new(other, name.Directions)]);
        yield return new($"{name.Words}项目{demand}；其余方向{other}。", [here, new(other, rest)]);
        yield return new($"{name.Words}项目{demand}，其他方向项目{other}。", [here, new(other, rest)]);
        yield return new($"{name.Words}项目{demand}。其余方向{other}。", [here, new(other, rest)]);
        yield return new($"除{name.Words}外，{demand}。", [elsewhere]);
        yield return new($"除{name.Words}外，其余项目{demand}。", [elsewhere]);
        yield return new($"除{name.Words}外，其他方向{demand}，{other}。", [elsewhere, new(other, rest)]);
        yield return new($"{demand}（{name.Words}除外）。", [elsewhere]);
        yield return new($"{demand}（不含{name.Words}）。", [elsewhere]);
        yield return new($"{demand}，{name.Words}除外。", [elsewhere]);
        yield return new($"所有项目{demand}，{name.Words}项目{other}。", [new(demand, layout.Numbers), new(other, name.Directions)]);
        yield return new($"{demand}。其中{name.Words}项目{other}。", [new(demand, layout.Numbers), new(other, name.Directions)]);
    }

    // 方向1.1、方向1.2; 专题一和水下机器人群方向: what is named in a row is all meant.
    private static IEnumerable<Named> Rows(Layout layout)
    {
        for (int i = 0; i < layout.Names.Length; i++)
        {
            for (int k = 1; k < layout.Names.Length; k++)
            {
                Named first = layout.Names[i];
                Named second = layout.Names[(i + k) % layout.Names.Length];
                yield return new(first.Words + Joints[(i + k) % Joints.Length] + second.Words, [.. first.Directions.Union(second.Directions)]);
                if (k == 1)
                {
                    Named third = layout.Names[(i + 2) % layout.Names.Length];
                    yield return new($"{first.Words}、{second.Words}和{third.Words}", [.. first.Directions.Union(second.Directions).Union(third.Directions)]);
                    yield return new($"{first.Words}，{second.Words}", [.. first.Directions.Union(second.Directions)]);
                }
            }
        }
    }

    private static PlacedReading[] Rules(Layout layout, string sentence)
    {
        GuideCompilation compilation = Compile.Plain($"某专项2026年度项目申报指南\n\n一、指南方向\n\n{layout.Text}二、申报要求\n\n1. {sentence}\n");

        // A layout whose directions are not found proves nothing.
        Assert.Equal(layout.Numbers, compilation.Spec.Directions.Select(d => d.Number));
        ILookup<string, RuleSpec> rules = compilation.Spec.Rules.Where(r => sentence.Contains(r.Clause, StringComparison.Ordinal)).ToLookup(r => $"{r.Scope} {r.Severity} {r.Reading}");
        return [.. rules.Select(g => new PlacedReading(g.Key, g.Any(r => r.Direction is null) ? layout.Numbers : [.. g.Select(r => r.Direction!).Distinct()]))];
    }

    private sealed record Layout(string Text, string[] Numbers, Named[] Names, Named[] Ranges);

    private sealed record Named(string Words, string[] Directions);

    private sealed record PlacedReading(string Reading, string[] Directions);

    /// <summary>A demand, and the directions that it is made in.</summary>
    private sealed record Said(string Demand, string[] Directions);

    /// <summary>A sentence, and all that it says.</summary>
    private sealed record ScopedSentence(string Text, Said[] Says)
    {
        public bool Allows(PlacedReading rule) => Says.Any(s => Plain[s.Demand].Contains(rule.Reading) && s.Directions.Order().SequenceEqual(rule.Directions.Order()));
    }
}
