using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>Takes away a fact that a reading needs.</summary>
internal sealed class ReadingEraser(ReadingEnforcer readings, Random random)
{
    /// <summary>Takes away a fact of the reading, chosen at random.</summary>
    public void Erase(Reading reading, Facts facts, string prefix)
    {
        switch (reading)
        {
            case AnswerReading r:
                readings.Put(r.Path, null, facts, prefix);
                break;
            case InReading r:
                readings.Put(r.Path, null, facts, prefix);
                break;
            case CompareReading r:
                Erase(r.Left, facts, prefix);
                break;
            case NotReading r:
                Erase(r.Inner, facts, prefix);
                break;
            case AndReading r:
                Erase(random.Next(2) == 0 ? r.Left : r.Right, facts, prefix);
                break;
            case OrReading r:
                // A pass on either side would decide.
                Erase(r.Left, facts, prefix);
                Erase(r.Right, facts, prefix);
                break;
            case EachReading r:
                EraseInElement(r.Path, r.Inner, facts, prefix);
                break;
            case WhenReading r:
                readings.Enforce(r.Condition, true, facts, prefix);
                Erase(r.Inner, facts, prefix);
                break;
        }
    }

    private void Erase(Quantity quantity, Facts facts, string prefix)
    {
        switch (quantity)
        {
            case PathQuantity q:
                readings.Put(q.Path, null, facts, prefix);
                break;
            case CountQuantity q:
                readings.Put(q.Path, null, facts, prefix);
                break;
            case SumQuantity q:
                readings.Put(q.Path.Substring(0, Math.Max(0, q.Path.LastIndexOf('.'))), null, facts, prefix);
                break;
            case RatioQuantity q:
                Erase(random.Next(2) == 0 ? q.Numerator : q.Denominator, facts, prefix);
                break;
        }
    }

    private void EraseInElement(string path, Reading inner, Facts facts, string prefix)
    {
        if (facts.Find(path) is FactList { Count: > 0 } list && list[random.Next(list.Count)] is Facts element)
        {
            Erase(inner, element, SampleShape.Join(prefix, path));
        }
        else
        {
            readings.Put(path, null, facts, prefix);
        }
    }
}
