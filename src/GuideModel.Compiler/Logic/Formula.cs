namespace GuideModel.Compiler.Logic;

/// <summary>A condition on the facts of an application: at least as weak as what it was made from, so that what is impossible
/// here is impossible there.</summary>
internal abstract record Formula
{
    public static Formula True { get; } = new AllOf([]);

    public static Formula False { get; } = new AnyOf([]);

    public static Formula All(params IEnumerable<Formula> parts)
    {
        Formula[] needed = [.. parts.Where(p => p != True)];
        return needed.Length == 1 ? needed[0] : needed.Length == 0 ? True : needed.Contains(False) ? False : new AllOf(needed);
    }

    public static Formula Any(params IEnumerable<Formula> parts)
    {
        Formula[] possible = [.. parts.Where(p => p != False)];
        return possible.Length == 1 ? possible[0] : possible.Length == 0 ? False : possible.Contains(True) ? True : new AnyOf(possible);
    }
}

/// <summary>All of them hold.</summary>
internal sealed record AllOf(IReadOnlyList<Formula> Parts) : Formula;

/// <summary>At least one of them holds.</summary>
internal sealed record AnyOf(IReadOnlyList<Formula> Parts) : Formula;

/// <summary>A number is in a set, or may not be given.</summary>
internal sealed record NumberAtom(Term Term, NumberSet Set, bool MayBeMissing = false) : Formula;

/// <summary>A name, an answer or the presence of an object is in a set, or may not be given.</summary>
internal sealed record NameAtom(string Path, NameSet Set, bool MayBeMissing = false) : Formula;

/// <summary>Both are given, the whole is not 0, and their quotient is in a set.</summary>
internal sealed record RatioAtom(Term Part, Term Whole, NumberSet Set) : Formula;
