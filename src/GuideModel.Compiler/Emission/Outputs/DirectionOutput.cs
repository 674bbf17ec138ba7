using GuideModel.Compiler.Emission.Checks;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Outputs;

/// <summary>A direction: its facts as constants, its rules, its pairs and its portfolio.</summary>
internal sealed class DirectionOutput : Output
{
    public override IEnumerable<EmittedSource> Emit(GuideSpec guide)
    {
        var rules = new RuleIndex(guide);
        foreach (DirectionSpec direction in guide.Directions)
        {
            var scope = Scope.Of(direction);
            var model = new
            {
                guide.Namespace,
                direction.Name,
                Root = direction.Record.Name,
                Doc = CSharp.Doc(direction.Number + " " + direction.Title),
                Number = CSharp.Text(direction.Number),
                Title = CSharp.Text(direction.Title),
                NameText = CSharp.Text(direction.Name),
                Agreement = CSharp.Text(direction.Agreement),
                HasAgreement = direction.Agreement is not null,
                HasBudget = direction.BudgetYuan is not null,
                Budget = direction.BudgetYuan is { } yuan ? CSharp.Number(yuan) : "null",
                Projects = Projects(direction.Projects),
                Countries = string.Join(", ", direction.Countries.Select(CSharp.Text)),
                Fields = direction.Fields.Select(f => $"new({CSharp.Text(f.Term)}, {CSharp.Text(f.Name)}, {CSharp.Text(f.Group)})").ToList(),
                ApplicationRules = direction.ApplicationRules.Select(id => rules[id]).ToList(),
                PairRules = direction.PairRules.Select(id => rules[id]).ToList(),
                PairFacts = PairFacts(rules, direction, scope).ToList(),
                PortfolioChecks = direction.PortfolioRules.Select(id => PortfolioCheck(rules, id)).ToList(),
                IsScanned = SlotFacts.Hold(direction, rules),
                HasColumns = SlotFacts.HavePlan(direction),
                FieldIsEnum = direction.Fields.Count > 0,
            };
            yield return new EmittedSource(Hint(guide, direction.Name + "Direction"), Templates.Render("Direction", model));
        }
    }

    /// <summary>The constant that has the number of projects: its name says what kind of bound it is.</summary>
    public static string ConstantOf(ProjectCountSpec? projects) =>
        projects?.Bound switch { "max" => "MaxProjects", "min" => "MinProjects", "about" => "AboutProjects", _ => "Projects" };

    private static List<object> Projects(ProjectCountSpec? projects) => projects is null ? []
        : [new
        {
            Name = ConstantOf(projects),
            Count = projects.Count,
        }];

    private static IEnumerable<object> PairFacts(RuleIndex rules, DirectionSpec direction, Scope scope) =>
        from id in direction.PairRules
        let same = rules.Rule(id).Reading as SameReading
        where same is not null
        from path in same.Paths
        let access = Told(MemberAccess.Of(path, scope), path, scope)
        select new { Rule = rules[id], access.Pointer, Value = access.Expression };

    // A person or unit is told from another by name; blanks in it and what else is known of them do not matter.
    private static MemberAccess Told(MemberAccess access, string path, Scope scope) =>
        access.Member.Kind == MemberKind.Object && access.Element!.Members.Any(m => m.JsonName == "name") ? MemberAccess.Of(path + ".name", scope) : access;

    private static object PortfolioCheck(RuleIndex rules, string id)
    {
        var compare = (CompareReading)rules.Rule(id).Reading;
        InReading? where = (compare.Left as CountQuantity)?.Where as InReading;
        bool each = where is { Names: ["each"] };
        return new
        {
            Rule = rules[id],
            Quantity = compare.Left is SumQuantity ? "Funding" : each ? "ProjectsInEachField" : "Projects",
            Fields = where is null || each ? "null" : $"[{string.Join(", ", where.Names.Select(CSharp.Text))}]",
            Holds = RecordFacts.Instance.Holds("n", compare, null),
        };
    }
}
