using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>Chinese words in a written reading become the names that the guide's own readings have: 共同发表论文 becomes
/// jointPapers where the terms say so, 企业 becomes Enterprise.</summary>
internal sealed class PinNames(Vocabulary vocabulary, ReadDirection? direction)
{
    public Reading Resolve(Reading reading) => reading switch
    {
        AnswerReading r => new AnswerReading(Path(r.Path)),
        CompareReading r => new CompareReading(Resolve(r.Left), r.Operator, r.Right is RankLiteral rank ? new RankLiteral(Rank(rank.Name)) : r.Right),
        InReading r => r with { Path = Path(r.Path), Names = r.Names.Select(Name).ToEquatableArray() },
        NotReading r => new NotReading(Resolve(r.Inner)),
        AndReading r => new AndReading(Resolve(r.Left), Resolve(r.Right)),
        OrReading r => new OrReading(Resolve(r.Left), Resolve(r.Right)),
        EachReading r => new EachReading(Path(r.Path), Resolve(r.Inner)),
        SameReading r => r with { Paths = r.Paths.Select(Path).ToEquatableArray() },
        WhenReading r => new WhenReading(Resolve(r.Condition), Resolve(r.Inner)),
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    private Quantity Resolve(Quantity quantity) => quantity switch
    {
        PathQuantity q => new PathQuantity(Path(q.Path)),
        CountQuantity q => new CountQuantity(Path(q.Path), q.Where is null ? null : Resolve(q.Where)),
        SumQuantity q => new SumQuantity(Path(q.Path)),
        RatioQuantity q => new RatioQuantity(Resolve(q.Numerator), Resolve(q.Denominator)),
        _ => throw new ArgumentOutOfRangeException(nameof(quantity)),
    };

    private string Path(string path) => string.Join(".", path.Split('.').Select(s => vocabulary.EnglishName(s) is null ? s : vocabulary.JsonName(s)));

    private string Name(string name) => direction?.Fields.FirstOrDefault(f => f.Term == name)?.Name
        ?? Lexicon.UnitTypes.FirstOrDefault(t => t.Words.Contains(name)).Name
        ?? Members.AgreementKinds.FirstOrDefault(k => k.Words == name).Name
        ?? Lexicon.Categories.FirstOrDefault(c => c.Words.Contains(name)).Name
        ?? vocabulary.EnglishName(name) ?? name;

    private static string Rank(string name) => Lexicon.Ranks.FirstOrDefault(r => r.Words.Contains(name)).Name ?? name;
}
