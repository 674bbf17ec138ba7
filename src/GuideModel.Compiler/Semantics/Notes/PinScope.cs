using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>What a reading speaks of, told by the lists it names (GRAMMAR.md, G8).</summary>
internal static class PinScope
{
    private static readonly string[] Portfolio = ["projects"];
    private static readonly string[] Guide = ["directions", "countries"];

    public static RuleScope Of(Reading reading) => reading switch
    {
        SameReading => RuleScope.Pair,
        CompareReading { Left: CountQuantity q } => OfRoot(q.Path),
        CompareReading { Left: SumQuantity q } => OfRoot(q.Path),
        _ => RuleScope.Application,
    };

    /// <summary>What a path's first step speaks of.</summary>
    public static RuleScope OfRoot(string path)
    {
        string root = path.Split('.')[0];
        return Portfolio.Contains(root) ? RuleScope.Portfolio : Guide.Contains(root) ? RuleScope.Guide : RuleScope.Application;
    }
}
