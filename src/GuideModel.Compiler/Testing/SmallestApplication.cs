using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Testing;

/// <summary>An application with nothing in it that could be left out: what the rules of a direction ask for, and no more.</summary>
internal static class SmallestApplication
{
    private const int Seed = 1;

    /// <summary>The smallest application found; where the sampler satisfies none, what it came nearest to.</summary>
    public static Facts Of(GuideSpec guide, DirectionSpec direction, Func<Facts, bool> satisfies)
    {
        Facts facts = new ApplicationSampler(guide, direction.Number, Seed).Nearest().Copy();
        if (satisfies(facts))
        {
            Shrink(facts, () => satisfies(facts));
        }

        return facts.Copy();
    }

    private static void Shrink(Facts facts, Func<bool> satisfies)
    {
        foreach (KeyValuePair<string, object?> fact in facts.Items.ToList())
        {
            facts[fact.Key] = null;
            if (satisfies())
            {
                continue;
            }

            facts[fact.Key] = fact.Value;
            switch (fact.Value)
            {
                case Facts inner:
                    Shrink(inner, satisfies);
                    break;
                case FactList list:
                    Shrink(list, satisfies);
                    break;
            }
        }
    }

    private static void Shrink(FactList list, Func<bool> satisfies)
    {
        for (int i = list.Count - 1; i >= 0; i--)
        {
            object? element = list[i];
            list.RemoveAt(i);
            if (!satisfies())
            {
                list.Insert(i, element);
                if (element is Facts facts)
                {
                    Shrink(facts, satisfies);
                }
            }
        }
    }
}
