namespace GuideModel.Compiler.Logic;

/// <summary>What is known of the facts in one case: for each number and each name what it can still be.</summary>
internal sealed class Case
{
    private readonly LogicShape shape;
    private readonly Dictionary<Term, NumberAtom> numbers;
    private readonly Dictionary<string, NameAtom> names;
    private readonly Dictionary<(Term Part, Term Whole), NumberSet> ratios;

    public Case(LogicShape shape)
    {
        this.shape = shape;
        numbers = [];
        names = new(StringComparer.Ordinal);
        ratios = [];
    }

    private Case(Case other)
    {
        shape = other.shape;
        numbers = new(other.numbers);
        names = new(other.names, StringComparer.Ordinal);
        ratios = new(other.ratios);
        IsImpossible = other.IsImpossible;
        HasLists = other.HasLists;
    }

    public bool IsImpossible { get; private set; }

    /// <summary>Whether anything is known of the elements of a list.</summary>
    public bool HasLists { get; private set; }

    /// <summary>Whether anything is known of a quotient.</summary>
    public bool HasRatios => ratios.Count > 0;

    /// <summary>Counts the changes, so that one can tell whether anything more became known.</summary>
    public int Version { get; private set; }

    public IEnumerable<NumberAtom> Numbers => numbers.Values;

    public IEnumerable<NameAtom> Names => names.Values;

    public IEnumerable<RatioAtom> Ratios => ratios.Select(r => new RatioAtom(r.Key.Part, r.Key.Whole, r.Value));

    public Case Copy() => new(this);

    /// <summary>What a number can be.</summary>
    public NumberSet SetOf(Term term) => numbers.TryGetValue(term, out NumberAtom? known) ? known.Set : shape.NumbersOf(term);

    /// <summary>Whether a number is given for certain.</summary>
    public bool IsGiven(Term term) => term is CountTerm || (numbers.TryGetValue(term, out NumberAtom? known) && !known.MayBeMissing);

    /// <summary>Adds what is known for certain; formulas with alternatives are the solver's.</summary>
    public void Add(Formula atom)
    {
        switch (atom)
        {
            case NumberAtom a:
                numbers.TryGetValue(a.Term, out NumberAtom? known);
                NumberSet before = known?.Set ?? shape.NumbersOf(a.Term);
                bool missing = a.MayBeMissing && known is not { MayBeMissing: false };
                NumberSet set = before.And(a.Set);
                set = shape.IsWhole(a.Term) ? set.Whole() : set;
                if (known is null || known.MayBeMissing != missing || !set.SameAs(before))
                {
                    Version++;
                }

                HasLists |= a.Term is CountTerm or SumTerm;
                numbers[a.Term] = new NumberAtom(a.Term, set, missing);
                IsImpossible |= set.IsEmpty && !missing;
                break;
            case NameAtom a:
                bool open = a.MayBeMissing;
                NameSet allowed = a.Set;
                if (names.TryGetValue(a.Path, out NameAtom? had))
                {
                    (open, allowed) = (open && had.MayBeMissing, had.Set.And(allowed));
                }
                else
                {
                    allowed = shape.NamesOf(a.Path).And(allowed);
                }

                names[a.Path] = new NameAtom(a.Path, allowed, open);
                IsImpossible |= allowed.IsEmpty && !open;
                Version++;
                break;
            case RatioAtom a:
                NumberSet both = ratios.TryGetValue((a.Part, a.Whole), out NumberSet? other) ? other.And(a.Set) : a.Set;
                ratios[(a.Part, a.Whole)] = both;
                IsImpossible |= both.IsEmpty;
                Version++;
                break;
        }
    }

    /// <summary>Whether what is known leaves no room for it.</summary>
    public bool RulesOut(NumberAtom atom)
    {
        bool missing = atom.MayBeMissing && (!numbers.TryGetValue(atom.Term, out NumberAtom? known) || known.MayBeMissing);
        if (missing)
        {
            return false;
        }

        NumberSet set = SetOf(atom.Term).And(atom.Set);
        return (shape.IsWhole(atom.Term) ? set.Whole() : set).IsEmpty;
    }

    /// <summary>Whether what is known leaves no room for it.</summary>
    public bool RulesOut(NameAtom atom)
    {
        NameAtom had = names.TryGetValue(atom.Path, out NameAtom? known) ? known : new NameAtom(atom.Path, shape.NamesOf(atom.Path), MayBeMissing: true);
        return !(atom.MayBeMissing && had.MayBeMissing) && had.Set.And(atom.Set).IsEmpty;
    }

    /// <summary>Narrows a number that is given; leaves one alone that may not be.</summary>
    public void Narrow(Term term, NumberSet set)
    {
        if (IsGiven(term))
        {
            Add(new NumberAtom(term, set));
        }
    }
}
