using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>A bound and its quantity: 不少于2项, 3年以内, 2至4年, 约21个 (GRAMMAR.md, "Bounds").</summary>
internal sealed class AnyBoundSlot : Slot
{
    // The longest bound word and its quantity reach no farther to the figure.
    private const int Reach = 8;

    private static readonly WordTable<bool> Joints = new("且 并且 、 和 ,且 , 但 ,但 至".Split(' ').Select(j => (j, true)));

    private static readonly WordTable<bool> Inclusions = new([("(不含", false), ("(不包括", false), ("(含", true), ("(包括", true)]);

    /// <summary>The one slot that reads bounds; those of one kind take from what it found.</summary>
    public static AnyBoundSlot Instance { get; } = new();

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        if (at >= text.Length || text.FigureFrom(at) > at + Reach)
        {
            return;
        }

        One(text, at, (end, bounded) =>
        {
            found(end, bounded);

            // 不少于2年且不超过4年, 3年以上、5年以下
            if (bounded is { Bare: false, Bounds.Count: 1 })
            {
                foreach ((string joint, _) in Joints.At(text, end))
                {
                    One(text, end + joint.Length, (last, second) =>
                    {
                        if (second is { Bare: false, Bounds.Count: 1 } && second.Kind == bounded.Kind && Opposite(bounded.Bounds[0].Operator, second.Bounds[0].Operator))
                        {
                            found(last, new BoundedValue([bounded.Bounds[0], second.Bounds[0]], Bare: false));
                        }
                    });
                }
            }
        });

        PlusMinus(text, at, found);
        Range(text, at, found);
        foreach ((string copula, _) in BoundWords.CopulaTable.At(text, at))
        {
            Range(text, at + copula.Length, found);
        }
    }

    public override bool NeedsFigure => true;

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
        _ => BoundWords.For(bound.Operator),
    };

    private static bool Opposite(CompareOperator one, CompareOperator other) => Side(one) * Side(other) < 0;

    private static int Side(CompareOperator op) => op switch
    {
        CompareOperator.AtLeast or CompareOperator.MoreThan => 1,
        CompareOperator.AtMost or CompareOperator.LessThan => -1,
        _ => 0,
    };

    private static void Range(SegmentText text, int at, Action<int, object> found) => RangeReader.Match(text, at, (end, low, high) =>
        found(end, new BoundedValue([new Bound(CompareOperator.AtLeast, low), new Bound(CompareOperator.AtMost, high)], Bare: false)));

    // One bound: the word before the figure, or behind it, or the figure alone.
    private static void One(SegmentText text, int at, Action<int, BoundedValue> found)
    {
        foreach ((string word, CompareOperator op) in BoundWords.BeforeTable.At(text, at))
        {
            Units.Match(text, at + word.Length, (end, quantity) => found(end, new BoundedValue([new Bound(op, quantity)], Bare: false)));
        }

        // 数十篇, 二三篇, 近百篇: no exact figure.
        bool vague = at > 0 && at < text.Length && "数上近逾再几多余来一二三四五六七八九十百千万两到至".Contains(text.Value[at - 1]) && text.Value[at] is not (>= '0' and <= '9');
        if (!vague)
        {
            Bare(text, at, reached: false, found);
        }

        foreach ((string copula, _) in BoundWords.CopulaTable.At(text, at))
        {
            Bare(text, at + copula.Length, BoundWords.Reaching.Contains(copula), found);
        }
    }

    private static void Bare(SegmentText text, int at, bool reached, Action<int, BoundedValue> found) => Units.Match(text, at, (end, quantity) =>
    {
        found(end, new BoundedValue([new Bound(CompareOperator.Equal, quantity)], Bare: true) { Reached = reached });
        Behind(text, end, quantity, found);
    });

    private static void Behind(SegmentText text, int at, QuantityValue quantity, Action<int, BoundedValue> found)
    {
        foreach ((string word, CompareOperator op) in BoundWords.AfterTable.At(text, at))
        {
            int end = at + word.Length;
            found(end, new BoundedValue([new Bound(op, quantity)], Bare: false));
            foreach ((int last, bool included) in Inclusion(text, end, quantity))
            {
                CompareOperator strict = op == CompareOperator.AtLeast ? CompareOperator.MoreThan : CompareOperator.LessThan;
                found(last, new BoundedValue([new Bound(included || op == CompareOperator.About ? op : strict, quantity)], Bare: false));
            }
        }
    }

    // 45周岁以下(不含45周岁), 3项以上(含): the bracket says whether the figure itself counts.
    private static IEnumerable<(int End, bool Included)> Inclusion(SegmentText text, int at, QuantityValue quantity)
    {
        foreach ((string word, bool included) in Inclusions.From(text.Value, at))
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

    // 不超过±0.5mm, ±5%以内: between minus and plus that much.
    private static void PlusMinus(SegmentText text, int at, Action<int, object> found)
    {
        foreach ((string word, CompareOperator op) in BoundWords.BeforeTable.At(text, at))
        {
            if (op == CompareOperator.AtMost)
            {
                PlusMinus(text, at + word.Length, end => end, found);
            }
        }

        PlusMinus(text, at, Inside, found);
        foreach (string lead in (string[])["在", "控制在", "保持在", "维持在"])
        {
            if (text.StartsWith(lead, at))
            {
                PlusMinus(text, at + lead.Length, Inside, found);
            }
        }

        int Inside(int end) => text.StartsWith("以内", end) || text.StartsWith("之内", end) ? end + 2 : text.StartsWith("范围内", end) ? end + 3 : -1;
    }

    private static void PlusMinus(SegmentText text, int sign, Func<int, int> last, Action<int, object> found)
    {
        if (sign < text.Length && text.Value[sign] == '±')
        {
            Units.Match(text, sign + 1, (end, plus) =>
            {
                if (last(end) is > 0 and int behind)
                {
                    found(behind, new BoundedValue([new Bound(CompareOperator.AtLeast, plus with { Value = -plus.Value }), new Bound(CompareOperator.AtMost, plus)], Bare: false));
                }
            });
        }
    }
}
