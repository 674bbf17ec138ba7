using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>Pairs the directions of two guides: by number and title, by C# name, by title alone, by number where the titles are alike.</summary>
internal static class DirectionMatcher
{
    public static Pairing<DirectionSpec> Match(GuideSpec old, GuideSpec @new) => new Pairing<DirectionSpec>(Distinct(old), Distinct(@new))
        .By(d => (d.Number, TextSimilarity.Bare(d.Title)))
        .By(d => d.Name)
        .By(d => TextSimilarity.Bare(d.Title))
        .ByLikeness((o, n) => o.Number == n.Number ? TextSimilarity.Of(o.Title, n.Title) : 0);

    // A number used twice is an error of the guide's; nothing is generated from it then.
    private static IEnumerable<DirectionSpec> Distinct(GuideSpec guide) => guide.Directions.GroupBy(d => d.Number).Select(g => g.First());
}
