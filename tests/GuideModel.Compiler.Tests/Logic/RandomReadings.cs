using CsCheck;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Tests.Logic;

/// <summary>Small readings over the members of <see cref="Sampling.SampledGuides"/>, with figures a grid can decide.</summary>
internal static class RandomReadings
{
    private static readonly Gen<decimal> Figure = Gen.Int[0, 4].Select(i => (decimal)i);

    private static readonly Gen<CompareOperator> Operator = Gen.Enum<CompareOperator>();

    private static readonly Gen<EquatableArray<string>> Kinds =
        Gen.Int[1, 6].Select(bits => ((string[])["A", "B", "C"]).Where((_, i) => (bits & (1 << i)) != 0).ToEquatableArray());

    private static readonly Gen<Reading> InKind =
        Gen.Select(Kinds, Gen.Bool, Gen.Int[0, 4]).Select((names, negated, open) => (Reading)new InReading("kind", negated, names, Open: open == 0));

    private static readonly Gen<Reading> Element = Gen.OneOf(InKind, Compare(new PathQuantity("months")));

    private static readonly Gen<Reading> OfElement = Gen.Frequency(
        (4, Element),
        (1, Gen.Select(Element, Element).Select((a, b) => (Reading)new AndReading(a, b))),
        (1, Gen.Select(Element, Element).Select((a, b) => (Reading)new OrReading(a, b))),
        (1, Element.Select(a => (Reading)new NotReading(a))),
        (1, Gen.Select(Element, Element).Select((a, b) => (Reading)new WhenReading(a, b))));

    private static readonly Gen<Reading> Simple = Gen.Frequency(
        (4, Compare(new PathQuantity("papers"))),
        (2, Compare(new PathQuantity("abroad"))),
        (2, Gen.Select(Operator, Gen.Int[0, 4]).Select((op, n) => (Reading)new CompareReading(
            new RatioQuantity(new PathQuantity("abroad"), new PathQuantity("papers")), op, new NumberLiteral(n / 2m)))),
        (3, InKind),
        (1, Gen.Const((Reading)new AnswerReading("agreed"))),
        (2, Compare(new CountQuantity("stays", null))),
        (4, OfElement.SelectMany(where => Compare(new CountQuantity("stays", where)))),
        (3, OfElement.Select(inner => (Reading)new EachReading("stays", inner))),
        (2, Compare(new SumQuantity("stays.months"))),
        (1, Gen.Select(OfElement, Operator, Gen.Int[0, 2]).Select((where, op, n) => (Reading)new CompareReading(
            new RatioQuantity(new CountQuantity("stays", where), new CountQuantity("stays", null)), op, new NumberLiteral(n / 2m)))),
        (1, Gen.Select(Gen.OneOf(Gen.Const("Bachelor"), Gen.Const("Master"), Gen.Const("Doctor")), Operator)
            .Select((rank, op) => (Reading)new CompareReading(new PathQuantity("leader.degree"), op == CompareOperator.About ? CompareOperator.AtLeast : op, new RankLiteral(rank)))));

    /// <summary>A reading with one level of connectives.</summary>
    public static Gen<Reading> One { get; } = Gen.Frequency(
        (6, Simple),
        (1, Gen.Select(Simple, Simple).Select((a, b) => (Reading)new AndReading(a, b))),
        (1, Gen.Select(Simple, Simple).Select((a, b) => (Reading)new OrReading(a, b))),
        (1, Simple.Select(a => (Reading)new NotReading(a))),
        (2, Gen.Select(Simple, Simple).Select((a, b) => (Reading)new WhenReading(a, b))));

    private static Gen<Reading> Compare(Quantity quantity) =>
        Gen.Select(Operator, Figure).Select((op, figure) => (Reading)new CompareReading(quantity, op, new NumberLiteral(figure)));
}
