using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Notes;

/// <summary>What the guide and the genre already know of members: the rules of the direction, those of all directions, those of the
/// others, then the genre's own.</summary>
internal sealed class KnownMembers
{
    private static readonly MemberUse[] OfElements = [Members.StayMonths, Members.StayDays, Members.Participants, Members.EnterpriseParticipants];

    private static readonly Dictionary<string, MemberUse> Genre = Index(
    [
        .. Members.Common, .. Members.Comparable.Select(c => c.Member),
        Members.Visits, Members.KeyMembers, Members.Workshops, Members.Conferences, Members.AgreementKind, Members.AgreementIntellectualProperty, Members.Category,
        Members.PersonAge, Members.PersonGender, Members.PersonBirthDate, Members.PersonMonths, Members.PersonRank("title"), Members.PersonRank("degree"),
        Members.ApplicationsByPerson, Members.ApplicationsByUnit, Members.ApplicationsByPersonInDirection, Members.ApplicationsByUnitInDirection,
        Members.SubmittedDate, Members.RecommendedDate, Members.StartDate, Members.EndDate, Members.RegisteredDate, Members.RegisteredMonths, Members.OperatingMonths, Members.Partners,
        Members.BothSidesUnits, Members.CooperationMonths, Members.ParticipatingCountries,
        Members.SubprojectList, Members.SubprojectUnits, Members.SubprojectLeaders, Members.Investigators,
        .. Lexicon.Amounts.Select(a => Members.Amount(a.Path)),
    ]);

    private readonly Dictionary<string, Dictionary<string, (MemberUse Member, string Clause)>> byDirection = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (MemberUse Member, string Clause)> anywhere = new(StringComparer.Ordinal);
    private readonly HashSet<string> prefixes = new(Genre.Keys.SelectMany(Prefixes), StringComparer.Ordinal);

    public KnownMembers(ReadDocument read)
    {
        foreach (PlacedRule rule in read.Clauses.SelectMany(c => c.Parts).SelectMany(p => p.Rules))
        {
            foreach (MemberUse member in rule.Rule.Members)
            {
                Add(rule.Direction, member, rule.Clause);
            }
        }
    }

    /// <summary>The genre's own members, by path.</summary>
    public static IReadOnlyDictionary<string, MemberUse> OfGenre => Genre;

    public void Add(string? direction, MemberUse member, string clause)
    {
        string key = direction ?? "";
        if (!byDirection.TryGetValue(key, out Dictionary<string, (MemberUse Member, string Clause)>? known))
        {
            byDirection[key] = known = new Dictionary<string, (MemberUse Member, string Clause)>(StringComparer.Ordinal);
        }

        if (!known.ContainsKey(member.Path))
        {
            known.Add(member.Path, (member, clause));
        }

        if (!anywhere.ContainsKey(member.Path))
        {
            anywhere.Add(member.Path, (member, clause));
            prefixes.UnionWith(Prefixes(member.Path));
        }
    }

    /// <summary>The member at a path with the clause that speaks of it, which is empty for the genre's own; null where nobody does.</summary>
    public (MemberUse Member, string Clause)? Find(string? direction, string path, bool ofElement)
    {
        foreach (string key in (string[])[direction ?? "", ""])
        {
            if (byDirection.TryGetValue(key, out Dictionary<string, (MemberUse Member, string Clause)>? known) && known.TryGetValue(path, out (MemberUse Member, string Clause) use))
            {
                return use;
            }
        }

        if (anywhere.TryGetValue(path, out (MemberUse Member, string Clause) other))
        {
            return other;
        }

        if (Genre.TryGetValue(path, out MemberUse? own))
        {
            return (own, "");
        }

        MemberUse? element = ofElement ? OfElements.FirstOrDefault(e => path.EndsWith("." + e.Path, StringComparison.Ordinal)) : null;
        return element is null ? null : (element with { Path = path }, "");
    }

    /// <summary>Whether members stand below a path.</summary>
    public bool HasBelow(string path) => prefixes.Contains(path);

    private static Dictionary<string, MemberUse> Index(IEnumerable<MemberUse> members)
    {
        var index = new Dictionary<string, MemberUse>(StringComparer.Ordinal);
        foreach (MemberUse member in members)
        {
            index[member.Path] = member;
        }

        return index;
    }

    private static IEnumerable<string> Prefixes(string path)
    {
        for (int dot = path.IndexOf('.'); dot > 0; dot = path.IndexOf('.', dot + 1))
        {
            yield return path.Substring(0, dot);
        }
    }
}
