using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Tests.Equivalence;

/// <summary>Applications of a direction, of every kind in turn; equal seeds make equal ones.</summary>
internal sealed class Mixture
{
    private readonly Random random;
    private readonly DirectionSpec direction;
    private readonly ApplicationSampler sampler;
    private readonly RandomApplications wild;
    private readonly ApplicationWriter writer;
    private readonly Spoiler spoiler;
    private byte[] last = [];
    private int made;

    public Mixture(TestedGuide guide, DirectionSpec direction, int seed)
    {
        this.direction = direction;
        random = new Random(seed);
        sampler = new ApplicationSampler(guide.Spec, direction.Number, seed);
        wild = new RandomApplications(guide, direction, random);
        writer = new ApplicationWriter(guide, direction, random);
        spoiler = new Spoiler(direction, random);
    }

    /// <summary>The next application: its facts, null where it is spoilt, and its JSON.</summary>
    public (MixtureKind Kind, Facts? Facts, byte[] Json) Next()
    {
        var kind = (MixtureKind)(made++ % Enum.GetValues<MixtureKind>().Length);
        if (kind == MixtureKind.Malformed)
        {
            // Of the one before, which lacks a few facts: what is put in is not always there twice.
            return (kind, null, spoiler.Spoil(last));
        }

        Facts facts = kind == MixtureKind.Wild ? wild.Next() : sampler.Next(invalid: kind == MixtureKind.Ineligible);
        if (kind == MixtureKind.Incomplete)
        {
            spoiler.Erase(facts);
        }

        facts["direction"] = direction.Number;
        last = writer.Write(facts);
        return (kind, facts, last);
    }
}
