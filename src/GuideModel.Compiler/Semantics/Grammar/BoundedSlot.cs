using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>One comparison with a quantity.</summary>
internal sealed record Bound(CompareOperator Operator, QuantityValue Quantity);

/// <summary>A quantity with its bounds; two for a range. <see cref="Bare"/>: no bound word stood there.</summary>
internal sealed record BoundedValue(EquatableArray<Bound> Bounds, bool Bare)
{
    public UnitKind Kind => Bounds[0].Quantity.Kind;
}

/// <summary>A bound and its quantity: 不少于2项, 3年以内, 2至4年, 约21个 (GRAMMAR.md, "Bounds"; 民法典 1259).</summary>
internal sealed class BoundedSlot(params UnitKind[] kinds) : Slot
{
    private static readonly (string Word, CompareOperator Operator)[] Before =
    [
        ("不少于", CompareOperator.AtLeast), ("不低于", CompareOperator.AtLeast), ("不小于", CompareOperator.AtLeast),
        ("不短于", CompareOperator.AtLeast), ("至少", CompareOperator.AtLeast), ("至少为", CompareOperator.AtLeast),
        ("至少有", CompareOperator.AtLeast), ("最少", CompareOperator.AtLeast), ("≥", CompareOperator.AtLeast),
        ("不得少于", CompareOperator.AtLeast), ("不得低于", CompareOperator.AtLeast), ("不应少于", CompareOperator.AtLeast), ("应不少于", CompareOperator.AtLeast), ("应不低于", CompareOperator.AtLeast), ("不得小于", CompareOperator.AtLeast),
        ("不应低于", CompareOperator.AtLeast), ("不得短于", CompareOperator.AtLeast),
        ("不超过", CompareOperator.AtMost), ("不高于", CompareOperator.AtMost), ("不多于", CompareOperator.AtMost),
        ("不大于", CompareOperator.AtMost), ("不长于", CompareOperator.AtMost), ("至多", CompareOperator.AtMost),
        ("最多", CompareOperator.AtMost), ("最多不超过", CompareOperator.AtMost), ("最长不超过", CompareOperator.AtMost),
        ("≤", CompareOperator.AtMost), ("不得超过", CompareOperator.AtMost), ("不得高于", CompareOperator.AtMost),
        ("不得多于", CompareOperator.AtMost), ("不应超过", CompareOperator.AtMost),
        ("超过", CompareOperator.MoreThan), ("大于", CompareOperator.MoreThan), ("高于", CompareOperator.MoreThan),
        ("多于", CompareOperator.MoreThan), ("低于", CompareOperator.LessThan), ("少于", CompareOperator.LessThan),
        ("小于", CompareOperator.LessThan), ("不满", CompareOperator.LessThan), ("未满", CompareOperator.LessThan),
        ("约", CompareOperator.About), ("大约", CompareOperator.About), ("约为", CompareOperator.About),
    ];

    private static readonly (string Word, CompareOperator Operator)[] After =
    [
        ("以上", CompareOperator.AtLeast), ("及以上", CompareOperator.AtLeast), ("或以上", CompareOperator.AtLeast),
        ("以内", CompareOperator.AtMost), ("以下", CompareOperator.AtMost), ("及以下", CompareOperator.AtMost),
        ("左右", CompareOperator.About),
    ];

    private static readonly string[] Copulas = ["", "为", "是", ":", "共", "应为", "须为", "在", "达到", "达", "应达到"];
    private static readonly string[] RangeJoints = ["-", "--", "至", "到"];

    /// <summary>The words that stand before a figure.</summary>
    public static IReadOnlyList<(string Word, CompareOperator Operator)> BeforeWords => Before;

    /// <summary>The word we write for an operator.</summary>
    public static string WordFor(CompareOperator op) => Before.First(w => w.Operator == op).Word;

    public override IEnumerable<string> Words => [.. Before.Select(w => w.Word), .. After.Select(w => w.Word)];

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        Prefixed(text, at, (end, bound) =>
        {
            found(end, new BoundedValue([bound], Bare: false));
            foreach (string and in (string[])["且", "并且", "、", "和", ",且"])
            {
                if (text.StartsWith(and, end))
                {
                    Prefixed(text, end + and.Length, (last, second) =>
                    {
                        if (second.Quantity.Kind == bound.Quantity.Kind && second.Operator != bound.Operator)
                        {
                            found(last, new BoundedValue([bound, second], Bare: false));
                        }
                    });
                }
            }
        });

        foreach (string copula in Copulas)
        {
            if (copula.Length == 0 || text.StartsWith(copula, at))
            {
                Plain(text, at + copula.Length, found);
                Range(text, at + copula.Length, found);
            }
        }
    }

    public override string Render(object value)
    {
        var bounded = (BoundedValue)value;
        return string.Join("且", bounded.Bounds.Select(b => Word(b) + Units.Render(b.Quantity)));
    }

    // Shares and money are 低 or 高, persons and pieces 少 or 多.
    private static string Word(Bound bound) => bound.Operator switch
    {
        CompareOperator.Equal => "为",
        CompareOperator.AtLeast when bound.Quantity.Kind is UnitKind.Share or UnitKind.Yuan => "不低于",
        _ => Before.First(w => w.Operator == bound.Operator).Word,
    };

    private void Prefixed(SegmentText text, int at, Action<int, Bound> found)
    {
        foreach ((string word, CompareOperator op) in Before)
        {
            if (text.StartsWith(word, at))
            {
                Quantity(text, at + word.Length, (end, quantity) => found(end, new Bound(op, quantity)));
            }
        }
    }

    private void Plain(SegmentText text, int at, Action<int, object> found) => Quantity(text, at, (end, quantity) =>
    {
        found(end, new BoundedValue([new Bound(CompareOperator.Equal, quantity)], Bare: true));
        foreach ((string word, CompareOperator op) in After)
        {
            if (text.StartsWith(word, end))
            {
                found(end + word.Length, new BoundedValue([new Bound(op, quantity)], Bare: false));
                foreach ((int last, bool included) in Inclusion(text, end + word.Length, quantity))
                {
                    CompareOperator strict = op == CompareOperator.AtLeast ? CompareOperator.MoreThan : CompareOperator.LessThan;
                    found(last, new BoundedValue([new Bound(included || op == CompareOperator.About ? op : strict, quantity)], Bare: false));
                }
            }
        }
    });

    // 45周岁以下(不含45周岁), 3项以上(含): the bracket says whether the figure itself counts.
    private static IEnumerable<(int End, bool Included)> Inclusion(SegmentText text, int at, QuantityValue quantity)
    {
        foreach ((string word, bool included) in ((string, bool)[])[("(不含", false), ("(不包括", false), ("(含", true), ("(包括", true)])
        {
            if (string.CompareOrdinal(text.Value, at, word, 0, word.Length) == 0)
            {
                int end = at + word.Length;
                int afterQuantity = end;
                Units.Match(text, end, (last, same) => afterQuantity = same.Value == quantity.Value ? Math.Max(afterQuantity, last) : afterQuantity);
                afterQuantity = afterQuantity == end && text.StartsWith("本数", end) ? end + 2 : afterQuantity;
                if (afterQuantity < text.Length && text.Value[afterQuantity] == ')')
                {
                    yield return (afterQuantity + 1, included);
                }
            }
        }
    }

    // 2至4年, 1—2项: the first number takes the unit of the second; 2年至4年 has both.
    private void Range(SegmentText text, int at, Action<int, object> found)
    {
        if (Numbers.Read(text.Value, at) is not { } low)
        {
            return;
        }

        int afterUnit = low.End;
        Quantity(text, at, (end, _) => afterUnit = end);
        foreach (string joint in RangeJoints)
        {
            foreach (int start in new[] { low.End, afterUnit }.Distinct())
            {
                if (start < text.Length && text.StartsWith(joint, start))
                {
                    Quantity(text, start + joint.Length, (end, high) => Add(start, end, high));
                }
            }
        }

        void Add(int start, int end, QuantityValue high)
        {
            QuantityValue? first = null;
            if (start == low.End)
            {
                first = high with { Value = low.Value * Units.Factor(high) };
            }
            else
            {
                Quantity(text, at, (_, quantity) => first = quantity.Kind == high.Kind ? quantity : first);
            }

            if (first is not null && first.Value <= high.Value && high.Kind is not UnitKind.Yuan)
            {
                found(end, new BoundedValue([new Bound(CompareOperator.AtLeast, first), new Bound(CompareOperator.AtMost, high)], Bare: false));
            }
        }
    }

    private void Quantity(SegmentText text, int at, Action<int, QuantityValue> found)
    {
        if (at < text.Length)
        {
            Units.Match(text, at, (end, quantity) =>
            {
                if (kinds.Contains(quantity.Kind))
                {
                    found(end, quantity);
                }
            });
        }
    }
}
