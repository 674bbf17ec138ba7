using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Checks;
using GuideModel.Compiler.Semantics.Notes;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Makes the model of what was read: names rules, gathers members, builds directions.</summary>
internal sealed class Binder
{
    // What an outcome set of the runtime holds.
    private const int MaxApplicationRules = 256;

    private readonly GuideText text;
    private readonly ReadDocument read;
    private readonly Vocabulary vocabulary;
    private readonly DiagnosticBag diagnostics;
    private readonly List<RuleSpec> rules = [];
    private readonly Dictionary<(string Stem, Reading Reading, RuleSeverity Severity), string> idsByDemand = [];
    private readonly Dictionary<string, int> idCounts = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> manualCounts = new(StringComparer.Ordinal);
    // Positions of the rules that applications meet, by direction; those of all directions under "".
    private ILookup<string, int> byDirection = Array.Empty<int>().ToLookup(_ => "");
    private readonly List<int> ruleStarts = [];
    private readonly List<GuideSpan> ruleParts = [];
    private readonly List<EquatableArray<MemberUse>> ruleMembers = [];
    private readonly HashSet<int> defaults = [];
    private readonly List<ManualSpec> manual = [];
    private readonly List<SourcePosition> manualPositions = [];
    private readonly List<ClauseSpec> clauses = [];

    private Binder(GuideText text, ReadDocument read, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        this.text = text;
        this.read = read;
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
    }

    public static GuideCompilation Bind(GuideInput input, DocumentSyntax document, ReadDocument read, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        GuideText text = document.Text;
        var binder = new Binder(text, read, vocabulary, diagnostics);
        foreach (ReadClause clause in read.Clauses)
        {
            binder.BindClause(clause);
        }

        GuideSpec spec = binder.MakeSpec(input);
        var map = new SourceMapSpec(binder.ruleStarts.Select(text.PositionAt).ToEquatableArray(), binder.manualPositions.ToEquatableArray());
        new TotalsCheck(text, spec, binder.ruleParts, diagnostics).Run();
        new LogicCheck(text, spec, binder.ruleParts, diagnostics).Run();
        AcceptedDiagnostics.Apply(text, read.Notes, diagnostics);
        return new GuideCompilation(spec, map, binder.clauses.ToEquatableArray(), diagnostics.ToArray(document)) { Coverage = Coverage.Of(document, binder.clauses) };
    }

    private void BindClause(ReadClause clause)
    {
        string quote = text.Quote(clause.Span);
        var segments = new List<SegmentSpec>();
        foreach (ReadPart part in clause.Parts)
        {
            EquatableArray<string> ids = part.Rules.Select(NameRule).Distinct(StringComparer.Ordinal).ToEquatableArray();
            string words = text.Quote(part.Span);
            segments.Add(new SegmentSpec(words, text.PositionAt(part.Span.Start), part.Role, ids, part.Family) { Span = part.Span, Note = part.Note });
            if (part.Role == SegmentRole.Manual)
            {
                string scope = (clause.Direction ?? "all") + "/manual.";
                int number = manualCounts[scope] = (manualCounts.TryGetValue(scope, out int last) ? last : 0) + 1;
                manual.Add(new ManualSpec(scope + number, clause.Direction, quote, words));
                manualPositions.Add(text.PositionAt(part.Span.Start));
            }
        }

        SegmentRole role = segments.Count == 0 ? SegmentRole.Info : segments.Min(s => s.Role);
        clauses.Add(new ClauseSpec(clause.Direction, text.PositionAt(clause.Span.Start), quote, role,
            segments.SelectMany(s => s.Rules).Distinct(StringComparer.Ordinal).ToEquatableArray(), segments.ToEquatableArray()) { Span = clause.Span });
    }

    // The same demand made twice in one scope is one rule; another demand on the same subject gets a number.
    private string NameRule(PlacedRule placed)
    {
        ReadRule rule = placed.Rule;
        string stem = RuleIds.Of(rule.Scope, placed.Direction, rule.Reading);
        if (idsByDemand.TryGetValue((stem, rule.Reading, rule.Severity), out string? known))
        {
            return known;
        }

        // Another rule's own words may end in a number too: 中期-2.
        string id = stem;
        int number = idCounts.TryGetValue(stem, out int last) ? last : 1;
        while (!ids.Add(id))
        {
            id = stem + "-" + ++number;
        }

        idCounts[stem] = number;
        idsByDemand.Add((stem, rule.Reading, rule.Severity), id);
        var named = new RuleSpec
        {
            Id = id,
            Direction = rule.Scope == RuleScope.Guide ? null : placed.Direction,
            Scope = rule.Scope,
            Severity = rule.Severity,
            Reading = rule.Reading,
            Clause = placed.Clause,
            SaysZh = rule.Says,
            SaysEn = English.Say(rule.Reading),
        };
        if (rule.Default)
        {
            defaults.Add(rules.Count);
        }

        rules.Add(named);
        ruleStarts.Add(placed.Start);
        ruleParts.Add(placed.Part);
        ruleMembers.Add(rule.Members);
        return id;
    }

    private GuideSpec MakeSpec(GuideInput input)
    {
        string file = input.Path.Substring(input.Path.LastIndexOfAny(['/', '\\']) + 1);
        var names = new NameSet(StringComparer.OrdinalIgnoreCase);
        names.Take("Guide");
        byDirection = Enumerable.Range(0, rules.Count).Where(i => rules[i].Scope != RuleScope.Guide).ToLookup(i => rules[i].Direction ?? "");
        var types = new NameSet(StringComparer.OrdinalIgnoreCase);
        Array.ForEach([Members.UnitTypeEnum, Members.AgreementKindEnum, Members.ProjectCategoryEnum, Members.TitleRankEnum, Members.DegreeRankEnum, Members.GenderEnum], types.Take);
        return new GuideSpec
        {
            Namespace = input.Namespace ?? NamespaceOf(file),
            File = file,
            Title = read.TitleText,
            Program = read.Title.Program,
            Year = read.Title.Year,
            Batch = read.Title.Batch,
            InForceFrom = read.Notes.InForce.From,
            InForceUntil = read.Notes.InForce.Until,
            Declared = new DeclaredSpec(
                Whole(Declared("count(directions)")), Whole(Declared("count(countries)")), Whole(Declared("sum(directions.projects)")), Declared("sum(directions.budget)")),
            Directions = read.Directions.Select(d => MakeDirection(d, names, types)).ToEquatableArray(),
            Enums =
            [
                .. RankEnums(),
                new EnumSpec(Members.UnitTypeEnum, Ordered: false, "单位类型",
                    [.. Lexicon.UnitTypes.Select(t => new EnumMemberSpec(t.Name, t.Words[0])), .. OwnChoices("type", n => Lexicon.UnitTypes.Any(t => t.Name == n))]),
                new EnumSpec(Members.AgreementKindEnum, Ordered: false, "协议类型",
                    [.. Members.AgreementKinds.GroupBy(k => k.Name).Select(g => new EnumMemberSpec(g.Key, g.First().Words)), .. OwnChoices("kind", n => Members.AgreementKinds.Any(k => k.Name == n))]),
            ],
            Rules = rules.ToEquatableArray(),
            Manual = manual.ToEquatableArray(),
        };
    }

    private DirectionSpec MakeDirection(ReadDirection direction, NameSet names, NameSet types)
    {
        NormalText title = NormalText.Of(text.Content, direction.TitleSpan);
        if (title.Length > 0 && vocabulary.EnglishName(title.Value) is null)
        {
            diagnostics.NoEnglishName(text, direction.TitleSpan, title.Value, vocabulary.Nearest(title.Value));
        }

        string name = names.Unique(vocabulary.Name(title.Value));
        HashSet<Quantity> said = [.. byDirection[direction.Number].Select(i => QuantityOf(rules[i].Reading)).OfType<Quantity>()];
        int[] own = [.. byDirection[""].Where(i => !(defaults.Contains(i) && QuantityOf(rules[i].Reading) is { } quantity && said.Contains(quantity))).Concat(byDirection[direction.Number]).OrderBy(i => i)];
        bool bothSides = own.Any(i => rules[i].Reading == new AnswerReading(Members.PartnerSubmitted.Path));

        // A pair rule holds only where both sides apply.
        int[] here = [.. own.Where(i => rules[i].Scope != RuleScope.Pair || bothSides)];
        var builder = new RecordBuilder(name, direction.Fields, vocabulary, types);

        // With too many rules nothing is generated, so the record need not hold them all.
        int applicationRules = here.Count(i => rules[i].Scope == RuleScope.Application);
        foreach (int i in applicationRules > MaxApplicationRules ? here.Take(MaxApplicationRules) : here)
        {
            if (builder.Add(ruleMembers[i], rules[i].Clause) is { } conflict)
            {
                diagnostics.MemberTypes(text, ruleParts[i], conflict.Term, rules[i].Clause);
            }
        }

        if (applicationRules > MaxApplicationRules)
        {
            diagnostics.TooManyRules(text, direction.TitleSpan, applicationRules, MaxApplicationRules);
        }

        EquatableArray<string> Ids(RuleScope scope) => here.Where(i => rules[i].Scope == scope).Select(i => rules[i].Id).ToEquatableArray();
        return new DirectionSpec
        {
            Number = direction.Number,
            Title = direction.Title,
            Name = name,
            Countries = CountriesIn(title.Value).ToEquatableArray(),
            Agreement = direction.Agreement,
            Fields = direction.Fields,
            Projects = direction.Projects,
            BudgetYuan = direction.BudgetYuan,
            Record = builder.Build(),
            ApplicationRules = Ids(RuleScope.Application),
            PairRules = Ids(RuleScope.Pair),
            PortfolioRules = Ids(RuleScope.Portfolio),
        };
    }

    private static Quantity? QuantityOf(Reading reading) => reading switch
    {
        CompareReading compare => compare.Left,
        WhenReading conditional => QuantityOf(conditional.Inner),
        _ => null,
    };

    // Ranks and kinds of projects stand in a guide's model only where one of its rules reads them.
    private IEnumerable<EnumSpec> RankEnums()
    {
        HashSet<string?> used = [.. ruleMembers.SelectMany(m => m).Select(m => m.TypeName)];
        foreach ((string type, string list, string summary) in ((string, string, string)[])[(Members.TitleRankEnum, "title", "职称，由低到高"), (Members.DegreeRankEnum, "degree", "学位，由低到高")])
        {
            if (used.Contains(type))
            {
                yield return new EnumSpec(type, Ordered: true, summary,
                    Lexicon.Ranks.Where(r => r.List == list).Select(r => new EnumMemberSpec(r.Name, r.Words[0], r.Rank)).ToEquatableArray());
            }
        }

        if (used.Contains(Members.GenderEnum))
        {
            yield return new EnumSpec(Members.GenderEnum, Ordered: false, "性别", Members.Genders.Select(g => new EnumMemberSpec(g.Name, g.Words)).ToEquatableArray());
        }

        if (used.Contains(Members.ProjectCategoryEnum))
        {
            yield return new EnumSpec(Members.ProjectCategoryEnum, Ordered: false, "项目类别",
                [.. Lexicon.Categories.Select(c => new EnumMemberSpec(c.Name, c.Words[0])), .. OwnChoices("category", n => n == "Other" || Lexicon.Categories.Any(c => c.Name == n)), new EnumMemberSpec("Other", "其他项目")]);
        }
    }

    // Kinds that no dictionary has stand under their Chinese names.
    private IEnumerable<EnumMemberSpec> OwnChoices(string member, Func<string, bool> known) => rules.SelectMany(r => Choices.In(r.Reading))
        .Where(c => c.Path == member || c.Path.EndsWith("." + member, StringComparison.Ordinal))
        .SelectMany(c => c.Names).Where(n => !known(n)).Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal).Select(n => new EnumMemberSpec(n, n));

    private decimal? Declared(string quantity) => rules.Where(r => r.Scope == RuleScope.Guide).Select(r => r.Reading).OfType<CompareReading>()
        .Where(c => Notation.Print(c.Left) == quantity).Select(c => (decimal?)((NumberLiteral)c.Right).Value).FirstOrDefault();

    // A figure that no count can have stands in the rule alone.
    private static int? Whole(decimal? value) => value is { } number && Math.Abs(number) <= int.MaxValue ? (int)number : null;

    private static IEnumerable<string> CountriesIn(string title)
    {
        for (int at = 0; at < title.Length; at++)
        {
            if (Lexicon.Countries.FirstOrDefault(c => string.CompareOrdinal(title, at, c, 0, c.Length) == 0) is { } country)
            {
                yield return country;
                at += country.Length - 1;
            }
        }
    }

    private static string NamespaceOf(string file)
    {
        string stem = file.Split('.')[0];
        string[] words = stem.Split('-', '_', ' ');
        return "GuideModel.Guide" + string.Concat(words.Where(w => w.Length > 0).Select(w => Identifiers.FromText(w).TrimStart('_')));
    }
}
