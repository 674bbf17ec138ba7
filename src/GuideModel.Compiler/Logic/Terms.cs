using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Logic;

/// <summary>The terms of quantities, and when they have a figure.</summary>
internal static class Terms
{
    /// <summary>The term of a quantity; null for one that is not compared.</summary>
    public static Term? Of(Quantity quantity, string list) => quantity switch
    {
        PathQuantity q => new MemberTerm(SampleShape.Join(list, q.Path), null),
        CountQuantity q => new CountTerm(SampleShape.Join(list, q.Path), q.Where, q.Where is null ? Outcomes.All : Outcomes.Pass),
        SumQuantity q when q.Path.LastIndexOf('.') is > 0 and int dot =>
            new SumTerm(SampleShape.Join(list, q.Path.Substring(0, dot)), SampleShape.Join(list, q.Path)),
        _ => null,
    };

    /// <summary>That a term has a figure.</summary>
    public static Formula There(Term term) => term switch
    {
        CountTerm count => new NameAtom(count.List, NameSet.There),
        SumTerm sum => Formula.All(new NameAtom(sum.List, NameSet.There), new NumberAtom(sum, NumberSet.All)),
        _ => new NumberAtom(term, NumberSet.All),
    };

    /// <summary>That a term has none. A count also has none where elements leave it open, which says nothing by itself.</summary>
    public static Formula Missing(Term term) => term switch
    {
        CountTerm { Where: null } count => new NameAtom(count.List, NameSet.Empty, MayBeMissing: true),
        CountTerm => Formula.True,
        _ => new NumberAtom(term, NumberSet.Empty, MayBeMissing: true),
    };
}
