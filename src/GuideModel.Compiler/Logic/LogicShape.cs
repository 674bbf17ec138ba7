using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Compiler.Logic;

/// <summary>What the members of an application can hold, before any rule is asked.</summary>
/// <remarks>Where nothing is known of a member (a guide without directions), nothing is assumed.</remarks>
internal sealed class LogicShape
{
    /// <summary>The list of supported projects that portfolio rules speak of; its elements are applications.</summary>
    public const string Projects = "projects";

    private readonly SampleShape? shape;
    private readonly Dictionary<string, decimal> ranks = new(StringComparer.Ordinal);

    public LogicShape(GuideSpec guide, DirectionSpec? direction)
    {
        shape = direction is null ? null : new SampleShape(guide, direction);
        Direction = direction;
        foreach (EnumSpec ordered in guide.Enums.Where(e => e.Ordered))
        {
            for (int i = 0; i < ordered.Members.Count; i++)
            {
                ranks[ordered.Members[i].Name] = ordered.Members[i].Rank ?? i;
            }
        }
    }

    public DirectionSpec? Direction { get; }

    /// <summary>What a member holds; null when it is not known.</summary>
    public MemberKind? KindOf(string path) => path == Projects ? MemberKind.List : Member(path)?.Kind;

    /// <summary>The numbers a term can be.</summary>
    public NumberSet NumbersOf(Term term) => term switch
    {
        CountTerm => NumberSet.NotNegative.Whole(),
        SumTerm sum => IsNeverNegative(KindOf(sum.Path)) ? NumberSet.NotNegative : NumberSet.All,
        MemberTerm member when KindOf(member.Path) == MemberKind.Enum => NumberSet.Of(Names(member.Path).Select(RankOf).OfType<decimal>()),
        MemberTerm member when IsNeverNegative(KindOf(member.Path)) => IsWhole(term) ? NumberSet.NotNegative.Whole() : NumberSet.NotNegative,
        _ => NumberSet.All,
    };

    /// <summary>Whether a term counts, so that only whole numbers are possible.</summary>
    public bool IsWhole(Term term) => term is CountTerm
        || (term is MemberTerm member && KindOf(member.Path) is MemberKind.Count or MemberKind.Date or MemberKind.Enum);

    /// <summary>The names a member can have.</summary>
    public NameSet NamesOf(string path) => KindOf(path) switch
    {
        MemberKind.YesNo => NameSet.YesOrNo,
        MemberKind.Enum when Names(path) is { Count: > 0 } names => NameSet.Of(names),
        MemberKind.Object or MemberKind.List or MemberKind.TextList => NameSet.There,
        _ => NameSet.All,
    };

    /// <summary>The names of an enumeration, in its order.</summary>
    public IReadOnlyList<string> Names(string path) => Member(path) is { } member ? shape!.Names(member) : [];

    /// <summary>The number that a member is a part of (其中…), or null.</summary>
    public string? WholeOf(string path)
    {
        for (int dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.', dot - 1))
        {
            string parent = path.Substring(0, dot);
            if (KindOf(parent) is MemberKind.Count or MemberKind.Yuan or MemberKind.Months or MemberKind.Days or MemberKind.Measure)
            {
                return parent;
            }
        }

        return null;
    }

    /// <summary>A literal on the scale its quantity is measured on; null when it has no place there.</summary>
    public decimal? ValueOf(Literal literal) => literal switch
    {
        NumberLiteral n when Exact.IsModest(n.Value) => n.Value,
        DateLiteral d => new DateTime(d.Year, d.Month, d.Day).Ticks / TimeSpan.TicksPerDay,
        RankLiteral r when ranks.TryGetValue(r.Name, out decimal rank) => rank,
        _ => null,
    };

    /// <summary>The place of a name in its ordered list; null when it is in none.</summary>
    public decimal? RankOf(string name) => ranks.TryGetValue(name, out decimal rank) ? rank : null;

    private MemberSpec? Member(string path) => shape?.Member(path)
        ?? (path.StartsWith(Projects + ".", StringComparison.Ordinal) ? shape?.Member(path.Substring(Projects.Length + 1)) : null);

    private static bool IsNeverNegative(MemberKind? kind) =>
        kind is MemberKind.Count or MemberKind.Months or MemberKind.Days or MemberKind.Yuan;
}
