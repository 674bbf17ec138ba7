using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Kinds of projects: known categories, those of the guide's own, fields of the direction (GRAMMAR.md, "Conditions").</summary>
internal static class KindConditions
{
    private static readonly string[] Facilities = ["基地", "平台", "机构", "实验室", "中心"];
    private static readonly string[] Choices = ["研究内容", "主题", "任务", "研究方向"];

    /// <summary>Those that only a segment of its own may be.</summary>
    public static IReadOnlyList<ConditionForm> OfTheirOwn { get; } = [ConditionForm.Of("[对|对于|针对|选择|申报|申请|围绕]{words}[的|的项目|项目|内|中]", OfField)];

    /// <summary>The forms of these conditions.</summary>
    public static IReadOnlyList<ConditionForm> Forms { get; } =
    [
        ConditionForm.Of("[本指南所列|指南所列|本指南中|本批次|本指南]{categories}[指南](方向|任务|指南方向)", b => Category(b, negated: false)),
        ConditionForm.Of("[对|对于|申报|申请]{noun:kind}类(和|及|与|、){noun:other}类(项目|课题)[的|应|中]", Kinds),
        ConditionForm.Of("[对|对于|申报|申请]{categories}[的|应|中]", b => Category(b, negated: false)),
        ConditionForm.Of("[对|对于|申报|申请]{noun:kind}类(项目|课题|任务|榜单)[的|应|中]", (b, fields) => Kind(b, "类", fields)),
        ConditionForm.Of("[对|对于|申报|申请]\"{noun:kind}\"类[项目|课题|任务|榜单][的|应|中]", (b, fields) => Kind(b, "类", fields)),
        ConditionForm.Of("[对|对于|申报|申请]{noun:kind}(领域|方向)[的](项目|课题)[的|应|中]", (b, fields) => Kind(b, "领域", fields)),
        ConditionForm.Of("除{categories}[以]外[的项目|,其他项目|的其他项目|,其余项目|的其余项目]", b => Category(b, negated: true)),
        .. Facilities.Select(f => ConditionForm.Of("[对|对于]{noun:kind}类" + f + "[应|须]", b => OwnFacility(f, b))),
        .. Choices.Select(c => ConditionForm.Of("[选择|申报|申请|针对|围绕]" + c + "\\({plain}\\)(的|的项目|项目)[,]", b => Chosen(c, b))),
    ];

    private static Condition Category(Bindings? bindings, bool negated) => Categories(Bindings.Find<EquatableArray<string>>(bindings, "categories"), negated);

    /// <summary>Projects of some categories, or of others.</summary>
    public static Condition Categories(EquatableArray<string> names, bool negated)
    {
        string words = Slots.Get("categories").Render(names);
        return new Condition(new InReading(Members.Category.Path, negated, names, Open: false), negated ? "除" + words + "外" : words, [Members.Category], Members.Category.Path) { Chains = true };
    }

    /// <summary>The condition of a field of the direction, or of a group of them: 可再生能源领域; null where it has none of that name.</summary>
    public static Condition? OfFields(string words, EquatableArray<FieldSpec> fields)
    {
        string name = FieldEndings.FirstOrDefault(e => words.EndsWith(e, StringComparison.Ordinal)) is { } ending ? words.Substring(0, words.Length - ending.Length) : words;
        EquatableArray<string> names = [.. fields.Where(f => f.Term == name || f.Term == words || f.Group == name || f.Group == words).Select(f => f.Name)];
        return names.Count == 0 ? null
            : new Condition(new InReading(Members.Field.Path, Negated: false, names, Open: false), name + "领域的项目", [Members.Field], Members.Field.Path) { Chains = true };
    }

    /// <summary>What a condition is about that names a kind in the guide's own words.</summary>
    public const string OwnKind = "kind";

    private static readonly string[] FieldEndings = ["研究方向", "领域方向", "领域", "方向", "主题", "专题"];

    /// <summary>氢能方向应研制…: calls back where a text opens with a field of the direction and goes on with what is demanded there;
    /// 氢能方向论文 is a thing of its own.</summary>
    public static void MatchFields(SegmentText text, int start, EquatableArray<FieldSpec> fields, Action<int, Condition> found)
    {
        foreach (string name in fields.SelectMany(f => (string[])[f.Term, f.Group ?? ""]).Where(n => n.Length > 1 && text.StartsWith(n, start)).Distinct())
        {
            foreach (string ending in FieldEndings.Where(e => text.StartsWith(e, start + name.Length)))
            {
                int end = start + name.Length + ending.Length;
                if (Demands.StandAt(text, end) && OfFields(name, fields) is { } field)
                {
                    found(end, field);
                }
            }
        }
    }

    private static readonly WordTable<bool> Demands = new(((string[])["应", "须", "需", "要", "原则上", "至少", "每个项目", .. Lexicon.Verbs]).Distinct().Select(w => (w, true)));

    // 先进材料领域,…; 选择氢能方向的: a field of the direction, and only such.
    private static Condition? OfField(Bindings? bindings, EquatableArray<FieldSpec> fields) => OfFields(Bindings.Find<string>(bindings, "words")!, fields);

    // 企业类基地研发人员不少于30人: facilities of one kind.
    private static Condition? OwnFacility(string facility, Bindings? bindings) => Bindings.Find<string>(bindings, "kind") is { Length: > 1 and < 12 } kind && !Signals.Any(kind)
        ? StatedConditions.Answer(kind + "类" + facility, OwnKind) with { Says = kind + "类" + facility } : null;

    // 选择研究内容(2)的,…: the number of one of those that the text lists.
    private static Condition? Chosen(string what, Bindings? bindings)
    {
        var number = Bindings.Find<BoundedValue>(bindings, "plain")!;
        return number is { Bare: true, Bounds: [var one] } && one.Quantity.Value is >= 1 and <= 99 && one.Quantity.Value % 1 == 0 ? StatedConditions.Answer("选择" + what + one.Quantity.Value, OwnKind) with { Says = $"选择{what}({one.Quantity.Value})的" } : null;
    }

    // 科普图书创作类项目, 中医药领域的项目: a yes/no answer under the name that the text gives the kind.
    private static Condition? Kind(Bindings? bindings, string suffix, EquatableArray<FieldSpec> fields) => Kind(Bindings.Find<string>(bindings, "kind")!, suffix, fields);

    private static Condition? Kind(string kind, string suffix, EquatableArray<FieldSpec> fields)
    {
        if ((OfFields(kind, fields) ?? OfFields(kind + "类", fields)) is { } field)
        {
            return field with { Says = kind + suffix + (suffix == "类" ? "项目" : "的项目") };
        }

        bool known = Lexicon.Categories.Any(c => c.Words.Contains(kind + suffix + "项目") || c.Words.Contains(kind + suffix + "课题"));
        return known || kind.Length is < 2 or > 14 || kind[kind.Length - 1] == '方' ? null : StatedConditions.Answer(kind + suffix + (suffix == "类" ? "项目" : "的项目"), OwnKind) with { Says = kind + suffix + (suffix == "类" ? "项目" : "的项目") };
    }

    // 共性技术类和集成示范类项目: of one kind or of the other.
    private static Condition? Kinds(Bindings? bindings, EquatableArray<FieldSpec> fields)
    {
        Condition?[] each = [.. ((string[])["kind", "other"]).Select(n => OfKind(Bindings.Find<string>(bindings, n)!, fields))];
        return each is not [{ } first, { } second] || !IsKind(first.Subject) || !IsKind(second.Subject) || (first.Reading is InReading && second.Reading is InReading) ? null
            : first with { Reading = new OrReading(first.Reading, second.Reading), Says = first.Says + "或" + second.Says, Members = [.. first.Members, .. second.Members], Chains = false };
    }

    private static Condition? OfKind(string kind, EquatableArray<FieldSpec> fields) =>
        Lexicon.Categories.FirstOrDefault(c => c.Words.Contains(kind + "类项目")) is { Name: { } known } ? Categories([known], negated: false) : Kind(kind, "类", fields);

    private static bool IsKind(string subject) => subject is OwnKind || subject == Members.Category.Path;

    /// <summary>(不含青年科学家项目): the condition that a bracket adds to what it stands in, or null.</summary>
    public static Condition? Outside(NormalText bracket)
    {
        Condition? outside = null;
        foreach ((Matcher form, bool _) in Outsides.At(new SegmentText(bracket), 0))
        {
            form.Match(new SegmentText(bracket), 0, null, (_, bindings) => outside = Category(bindings, negated: true));
        }

        return outside;
    }

    private static readonly PatternSet<bool> Outsides = new([(PatternParser.Parse("(不含|不包括|不包含){categories}"), true), (PatternParser.Parse("{categories}除外"), true), (PatternParser.Parse("除{categories}外"), true)], toTheEnd: true);
}
