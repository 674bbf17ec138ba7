using GuideModel.Compiler.Logic;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>The two versions of a direction, with what is needed to compare and to judge under both.</summary>
internal sealed class DirectionPair
{
    private static readonly DirectionSpec NoDirection = new()
    {
        Number = "",
        Title = "",
        Name = "",
        Countries = [],
        Agreement = null,
        Fields = [],
        Projects = null,
        BudgetYuan = null,
        Record = new RecordSpec("", "", [], []),
        ApplicationRules = [],
        PairRules = [],
        PortfolioRules = [],
    };

    private readonly Lazy<WitnessFinder> witnesses;

    public DirectionPair(ComparedGuide old, DirectionSpec oldDirection, ComparedGuide @new, DirectionSpec newDirection, ComparisonBudget budget)
    {
        (Old, New, Budget) = (oldDirection, newDirection, budget);
        Merged = MergedGuide.Of(old.Spec, oldDirection, @new.Spec, newDirection);
        Solver = new Solver(new LogicShape(Merged.Guide, Merged.Direction), budget.Logic);
        Strictness = new RuleStrictness(Solver);
        witnesses = new(() => new WitnessFinder(old.Spec, @new.Spec, this));
    }

    /// <summary>What rules hold in that hold in no direction of both guides: nothing is known of members there.</summary>
    public static DirectionPair Nowhere(ComparedGuide old, ComparedGuide @new, ComparisonBudget budget) => new(old, NoDirection, @new, NoDirection, budget);

    public DirectionSpec Old { get; }

    public DirectionSpec New { get; }

    public ComparisonBudget Budget { get; }

    public MergedGuide Merged { get; }

    public Solver Solver { get; }

    public RuleStrictness Strictness { get; }

    /// <summary>Whether there is no direction: nobody applies there.</summary>
    public bool IsNowhere => New == NoDirection;

    /// <summary>Finds applications of the direction.</summary>
    public WitnessFinder Witnesses => witnesses.Value;
}
