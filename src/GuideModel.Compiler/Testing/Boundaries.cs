using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing;

/// <summary>Facts on both sides of every boundary of a reading: each member of a set and another, none, one and all of a list, both
/// answers, and each fact missing.</summary>
internal sealed class Boundaries
{
    private const string Another = "其他";

    private readonly SampleShape shape;
    private readonly ReadingEnforcer readings;
    private readonly QuantityBoundaries quantities;

    public Boundaries(ApplicationSampler sampler, FactEvaluator evaluator)
    {
        shape = sampler.Shape;
        readings = sampler.Readings;
        quantities = new QuantityBoundaries(this, shape, readings, evaluator);
    }

    /// <summary>Changed copies of facts.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="facts">The application, or the element the reading's paths start from.</param>
    /// <param name="prefix">The path of that element's list, or nothing.</param>
    public IEnumerable<Facts> Of(Reading reading, Facts facts, string prefix) => reading switch
    {
        AnswerReading r => Answers(r, facts, prefix),
        CompareReading r => quantities.Of(r, facts, prefix),
        InReading r => Members(r, facts, prefix),
        NotReading r => Of(r.Inner, facts, prefix),
        AndReading r => Of(r.Left, Enforced(r.Right, true, facts, prefix), prefix).Concat(Of(r.Right, Enforced(r.Left, true, facts, prefix), prefix)),
        OrReading r => Of(r.Left, Enforced(r.Right, false, facts, prefix), prefix).Concat(Of(r.Right, Enforced(r.Left, false, facts, prefix), prefix)),
        EachReading r => Elements(r, facts, prefix),
        WhenReading r => Of(r.Inner, Enforced(r.Condition, true, facts, prefix), prefix).Concat(Of(r.Condition, Enforced(r.Inner, false, facts, prefix), prefix)),
        _ => [],
    };

    /// <summary>A copy with a value put at a path; null takes it away.</summary>
    public Facts With(string path, object? value, Facts facts, string prefix)
    {
        Facts copy = facts.Copy();
        readings.Put(path, FactEdits.CopyValue(value), copy, prefix);
        return copy;
    }

    /// <summary>A copy for which a reading was made to hold, or to fail.</summary>
    public Facts Enforced(Reading reading, bool holds, Facts facts, string prefix)
    {
        Facts copy = facts.Copy();
        readings.Enforce(reading, holds, copy, prefix);
        return copy;
    }

    private IEnumerable<Facts> Answers(AnswerReading reading, Facts facts, string prefix)
    {
        yield return With(reading.Path, null, facts, prefix);
        yield return Enforced(reading, true, facts, prefix);
        yield return Enforced(reading, false, facts, prefix);
    }

    private IEnumerable<Facts> Members(InReading reading, Facts facts, string prefix)
    {
        yield return With(reading.Path, null, facts, prefix);
        MemberSpec? member = shape.Member(SampleShape.Join(prefix, reading.Path));
        bool list = member?.Kind == MemberKind.TextList;
        IEnumerable<string> names = member?.Kind == MemberKind.Enum ? shape.Names(member) : [.. reading.Names, Another];
        foreach (string name in names)
        {
            yield return With(reading.Path, list ? new FactList { name } : name, facts, prefix);
        }

        if (list)
        {
            yield return With(reading.Path, new FactList(), facts, prefix);
        }
    }

    private IEnumerable<Facts> Elements(EachReading each, Facts facts, string prefix)
    {
        string path = SampleShape.Join(prefix, each.Path);
        Facts good = Enforced(each.Inner, true, new Facts(), path);
        yield return With(each.Path, null, facts, prefix);
        yield return With(each.Path, new FactList(), facts, prefix);
        yield return With(each.Path, new FactList { good, good }, facts, prefix);
        foreach (Facts element in Of(each.Inner, good, path))
        {
            yield return With(each.Path, new FactList { element }, facts, prefix);
            yield return With(each.Path, new FactList { good, element }, facts, prefix);
        }
    }
}
