using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>Gives the members of a written reading their types: what the guide already knows, else what the reading does with them
/// and the figures of the text say (GRAMMAR.md, G10.5). What could not be checked afterwards is refused.</summary>
internal sealed class PinTyper(KnownMembers known, Vocabulary vocabulary, PendingPin pin)
{
    private readonly List<MemberUse> members = [];

    /// <summary>The members of the reading.</summary>
    public IReadOnlyList<MemberUse> Members => members;

    /// <summary>The first thing wrong, or null.</summary>
    public PinProblem? Problem { get; private set; }

    public bool Type(Reading reading)
    {
        switch (reading)
        {
            case SameReading same:
                return same.Paths.All(p => Member(p, "", k => k is not MemberKind.List, () => Text(p)) is not null);
            case CompareReading compare when PinScope.Of(compare) == RuleScope.Portfolio:
                return Portfolio(compare);
            case CompareReading compare when PinScope.Of(compare) == RuleScope.Guide:
                return Notation.Print(compare.Left) is "count(directions)" or "count(countries)" or "sum(directions.projects)" or "sum(directions.budget)"
                    && compare.Right is NumberLiteral { Unit: null } || Fail(PinMistake.Quantity, "", Notation.Print(compare.Left));
            default:
                return Application(reading, "");
        }
    }

    private bool Portfolio(CompareReading compare)
    {
        bool counted = compare.Left is SumQuantity { Path: "projects.requestedFunding" }
            or CountQuantity { Path: "projects", Where: null or InReading { Path: "field", Negated: false, Open: false } };
        if (!counted || compare.Right is not NumberLiteral { Unit: null })
        {
            return Fail(PinMistake.Quantity, "", Notation.Print(compare.Left));
        }

        if (compare.Left is SumQuantity)
        {
            members.Add(Semantics.Members.Funding);
        }
        else if (compare.Left is CountQuantity { Where: InReading where })
        {
            members.Add(Semantics.Members.Field);
            return where.Names is ["each"] || Names(where, Semantics.Members.Field);
        }

        return true;
    }

    private bool Application(Reading reading, string prefix) => reading switch
    {
        AnswerReading r => Member(r.Path, prefix, _ => true, () => Answer(prefix + r.Path)) is not null,
        CompareReading r => Compare(r, prefix),
        InReading r => Member(r.Path, prefix, k => k is MemberKind.Enum or MemberKind.Text, () => Choice(prefix + r.Path, r.Names)) is { } member && Names(r, member),
        NotReading r => Application(r.Inner, prefix),
        AndReading r => Application(r.Left, prefix) && Application(r.Right, prefix),
        OrReading r => Application(r.Left, prefix) && Application(r.Right, prefix),
        WhenReading r => Application(r.Condition, prefix) && Application(r.Inner, prefix),
        EachReading r => List(r.Path, prefix, ofRecords: true) is { } list && Application(r.Inner, list.Path + "."),
        _ => Fail(PinMistake.Nested, "", reading.ToString()),
    };

    private bool Compare(CompareReading reading, string prefix)
    {
        if (reading.Operator == CompareOperator.About && reading.Right is not NumberLiteral)
        {
            return Fail(PinMistake.About, "", Notation.Print(reading.Right));
        }

        if (reading.Left is not PathQuantity path)
        {
            return reading.Right is NumberLiteral { Unit: null } ? Number(reading.Left, prefix) : Fail(PinMistake.Quantity, "", reading.ToString());
        }

        string full = prefix + path.Path;
        switch (reading.Right)
        {
            case DateLiteral:
                return Member(path.Path, prefix, k => k == MemberKind.Date, () => Use(full, MemberKind.Date)) is not null;
            case RankLiteral rank:
                string? list = Lexicon.Ranks.FirstOrDefault(r => r.Name == rank.Name).List;
                if (list is null)
                {
                    return Fail(PinMistake.Rank, full, rank.Name);
                }

                string? type = Semantics.Members.PersonRank(list).TypeName;
                return Member(path.Path, prefix, k => k == MemberKind.Enum, () => Use(full, MemberKind.Enum, type)) is { } ranked
                    && (ranked.TypeName == type || Fail(PinMistake.Rank, full, rank.Name));
            default:
                var number = (NumberLiteral)reading.Right;
                return Member(path.Path, prefix, IsNumber, () => Figure(full, number)) is { } measured
                    && (number.Unit == (measured.Kind == MemberKind.Measure ? measured.TypeName : null) || Fail(PinMistake.Unit, full, measured.TypeName ?? ""));
        }
    }

    private bool Number(Quantity quantity, string prefix)
    {
        switch (quantity)
        {
            case PathQuantity q:
                return Member(q.Path, prefix, IsNumber, () => Use(prefix + q.Path, MemberKind.Count)) is not null;
            case CountQuantity { Where: { } where } q:
                return List(q.Path, prefix, ofRecords: true) is { } filtered && Application(where, filtered.Path + ".");
            case CountQuantity q:
                return List(q.Path, prefix, ofRecords: false) is not null;
            case SumQuantity q when q.Path.LastIndexOf('.') is > 0 and int dot:
                return List(q.Path.Substring(0, dot), prefix, ofRecords: true) is { } summed
                    && Member(q.Path.Substring(dot + 1), summed.Path + ".", IsNumber, () => Use(prefix + q.Path, MemberKind.Count)) is not null;
            case RatioQuantity q:
                return Number(q.Numerator, prefix) && Number(q.Denominator, prefix);
            default:
                return Fail(PinMistake.Quantity, "", Notation.Print(quantity));
        }
    }

    private MemberUse? List(string path, string prefix, bool ofRecords) =>
        Member(path, prefix, k => k == MemberKind.List || (k == MemberKind.TextList && !ofRecords), () => Use(prefix + path, MemberKind.List));

    private MemberUse? Member(string path, string prefix, Func<MemberKind, bool> fits, Func<MemberUse> unknown)
    {
        string full = prefix + path;
        if (PinScope.OfRoot(full) != RuleScope.Application)
        {
            Fail(PinMistake.Nested, full, full);
            return null;
        }

        for (int dot = full.IndexOf('.', prefix.Length); dot > 0; dot = full.IndexOf('.', dot + 1))
        {
            if (Find(full.Substring(0, dot), prefix)?.Member.Kind is MemberKind.List or MemberKind.TextList)
            {
                Fail(PinMistake.ThroughList, full, full.Substring(0, dot));
                return null;
            }
        }

        (MemberUse Member, string Clause) found = Find(full, prefix) ?? (unknown(), "");
        if (!fits(found.Member.Kind))
        {
            Problem ??= new PinProblem(PinMistake.Type, full, found.Member.Term, found.Member.Kind, found.Clause);
            return null;
        }

        known.Add(pin.Direction?.Number, found.Member, pin.Words.Value);
        members.Add(found.Member);
        return found.Member;
    }

    private (MemberUse Member, string Clause)? Find(string path, string prefix) => known.Find(pin.Direction?.Number, path, prefix.Length > 0);

    private bool Names(InReading reading, MemberUse member)
    {
        if (member.Path == Semantics.Members.Field.Path && pin.Direction is null)
        {
            return Fail(PinMistake.Field, member.Path);
        }

        string[]? choices = Choices(member);
        string? stranger = choices is null ? null : reading.Names.FirstOrDefault(n => !choices.Contains(n));
        return stranger is null || Fail(PinMistake.Name, member.Path, stranger);
    }

    private string[]? Choices(MemberUse member) => member switch
    {
        { Path: var path } when path == Semantics.Members.Field.Path => pin.Direction!.Fields.Count == 0 ? null : [.. pin.Direction.Fields.Select(f => f.Name)],
        { TypeName: Semantics.Members.UnitTypeEnum } => [.. Lexicon.UnitTypes.Select(t => t.Name)],
        { TypeName: Semantics.Members.AgreementKindEnum } => [.. Semantics.Members.AgreementKinds.Select(k => k.Name)],
        { TypeName: Semantics.Members.GenderEnum } => [.. Semantics.Members.Genders.Select(g => g.Name)],
        { TypeName: Semantics.Members.ProjectCategoryEnum } => [.. Lexicon.Categories.Select(c => c.Name), "Other"],
        { Kind: MemberKind.Enum } => [.. Lexicon.Ranks.Where(r => Semantics.Members.PersonRank(r.List).TypeName == member.TypeName).Select(r => r.Name)],
        _ => null,
    };

    private MemberUse Answer(string path) => Use(path, known.HasBelow(path) ? MemberKind.Object : MemberKind.YesNo);

    private MemberUse Text(string path) => Use(path, known.HasBelow(path) ? MemberKind.Object : MemberKind.Text);

    private MemberUse Choice(string path, EquatableArray<string> names) =>
        names.All(n => Lexicon.UnitTypes.Any(t => t.Name == n)) ? Use(path, MemberKind.Enum, Semantics.Members.UnitTypeEnum)
        : names.All(n => Semantics.Members.AgreementKinds.Any(k => k.Name == n)) ? Use(path, MemberKind.Enum, Semantics.Members.AgreementKindEnum)
        : Use(path, MemberKind.Text);

    // 500万元 in the text makes a member that is compared with 5000000 money.
    private MemberUse Figure(string path, NumberLiteral number)
    {
        if (number.Unit is not null)
        {
            return Use(path, MemberKind.Measure, number.Unit);
        }

        var words = new SegmentText(pin.Words);
        var kinds = new HashSet<UnitKind>();
        for (int at = 0; at < words.Length; at++)
        {
            Units.Match(words, at, (_, quantity) =>
            {
                if (quantity.Value == number.Value && quantity.Kind is not (UnitKind.Measure or UnitKind.Plain))
                {
                    kinds.Add(quantity.Kind);
                }
            });
        }

        bool whole = number.Value == decimal.Truncate(number.Value);
        MemberKind kind = kinds.Count != 1 ? whole ? MemberKind.Count : MemberKind.Ratio : kinds.First() switch
        {
            UnitKind.Months => MemberKind.Months,
            UnitKind.Days => MemberKind.Days,
            UnitKind.Yuan => MemberKind.Yuan,
            UnitKind.Share => MemberKind.Ratio,
            _ => MemberKind.Count,
        };
        return Use(path, kind);
    }

    private MemberUse Use(string path, MemberKind kind, string? type = null) => new(path, kind, vocabulary.TermOf(path.Substring(path.LastIndexOf('.') + 1)), type);

    private static bool IsNumber(MemberKind kind) =>
        kind is MemberKind.Count or MemberKind.Months or MemberKind.Days or MemberKind.Yuan or MemberKind.Ratio or MemberKind.Measure;

    private bool Fail(PinMistake mistake, string path, string detail = "")
    {
        Problem ??= new PinProblem(mistake, path, detail);
        return false;
    }
}
