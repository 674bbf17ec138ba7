using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Comparison;

/// <summary>Compares the sentences of a direction, or of the guide outside its directions: their words, what is left to people, what is not read.</summary>
internal sealed class SentenceComparer
{
    private readonly EquatableArray<string> directions;
    private readonly string scope;
    private readonly IReadOnlyList<ClauseSpec> old;
    private readonly IReadOnlyList<ClauseSpec> @new;

    /// <summary>Sentences of one place.</summary>
    /// <param name="scope">The direction's number in the newer guide, or <c>all</c>.</param>
    /// <param name="directions">The directions that changes are listed under.</param>
    /// <param name="old">The sentences of the older guide.</param>
    /// <param name="new">The sentences of the newer guide.</param>
    public SentenceComparer(string scope, EquatableArray<string> directions, IEnumerable<ClauseSpec> old, IEnumerable<ClauseSpec> @new)
    {
        this.scope = scope;
        this.directions = directions;
        (this.old, this.@new) = ([.. old], [.. @new]);
    }

    /// <summary>The changes, where the rules have been compared.</summary>
    /// <param name="told">Sentences that a change of a rule already tells of, of either guide.</param>
    /// <param name="linked">Sentences that rules of one demand were read from, by the older one.</param>
    public IEnumerable<Change> Compare(ISet<ClauseSpec> told, IReadOnlyDictionary<ClauseSpec, ClauseSpec> linked)
    {
        Pairing<ClauseSpec> pairing = new Pairing<ClauseSpec>(old, @new)
            .By(c => TextSimilarity.Bare(c.Text));
        foreach (ClauseSpec clause in pairing.Removed.ToList())
        {
            if (linked.TryGetValue(clause, out ClauseSpec? other) && pairing.Added.Contains(other))
            {
                pairing.Pair(clause, other);
            }
        }

        pairing.ByLikeness((o, n) => TextSimilarity.Of(o.Text, n.Text));
        foreach (Change change in Parts(SegmentRole.Manual).Concat(Parts(SegmentRole.Unread)))
        {
            yield return change;
        }

        HashSet<string> apart = [.. PartsOf(old).Concat(PartsOf(@new))];
        foreach ((ClauseSpec before, ClauseSpec after) in pairing.Pairs)
        {
            // What the people's and the unread parts are is told of part by part; the rest of the sentence may have other words too.
            if (Rest(before, apart) != Rest(after, apart) && !told.Contains(before) && !told.Contains(after))
            {
                yield return Sentence(ChangeKind.Wording, before, after);
            }
        }

        foreach (ClauseSpec clause in pairing.Removed.Where(c => c.Role is not (SegmentRole.Manual or SegmentRole.Unread) && !told.Contains(c)))
        {
            yield return Sentence(ChangeKind.Removed, clause, null);
        }

        foreach (ClauseSpec clause in pairing.Added.Where(c => c.Role is not (SegmentRole.Manual or SegmentRole.Unread) && !told.Contains(c)))
        {
            yield return Sentence(ChangeKind.Added, null, clause);
        }
    }

    private Change Sentence(ChangeKind kind, ClauseSpec? before, ClauseSpec? after)
    {
        string[] ids = [.. (after ?? before)!.Rules];
        return new Change
        {
            Kind = kind,
            Subject = ids.Length > 0 ? ChangeSubject.Rule : ChangeSubject.Sentence,
            Breaks = ChangeBreaks.Text,
            Id = ids.Length > 0 ? ids[0] : scope + "/text",
            Directions = directions,
            Old = Side(before),
            New = Side(after),
        };
    }

    // A part for people that has other words may mean something else, and nobody can prove that it does not.
    private IEnumerable<Change> Parts(SegmentRole role)
    {
        Pairing<Part> parts = new Pairing<Part>(PartsOf(old, role), PartsOf(@new, role)).By(p => TextSimilarity.Bare(p.Segment.Text)).ByLikeness((o, n) => TextSimilarity.Of(o.Segment.Text, n.Segment.Text));
        bool unread = role == SegmentRole.Unread;
        string oldText = string.Concat(old.Select(c => TextSimilarity.Bare(c.Text)));
        foreach ((Part before, Part after) in parts.Pairs.Where(p => TextSimilarity.Bare(p.Old.Segment.Text) != TextSimilarity.Bare(p.New.Segment.Text)))
        {
            yield return Of(ChangeKind.Changed, before, after);
        }

        foreach (Part part in parts.Added)
        {
            // What was there in these words and was read or known for something else.
            bool known = unread && oldText.Contains(TextSimilarity.Bare(part.Segment.Text));
            yield return known ? Of(ChangeKind.Changed, part, part) : Of(ChangeKind.Added, null, part);
        }

        foreach (Part part in parts.Removed)
        {
            yield return Of(ChangeKind.Removed, part, null);
        }

        Change Of(ChangeKind kind, Part? before, Part? after) => new()
        {
            Kind = kind,
            Subject = unread ? ChangeSubject.Unread : ChangeSubject.Manual,
            Breaks = ChangeBreaks.Text,
            Id = scope + (unread ? "/unread" : "/manual"),
            Directions = directions,
            Old = before is null ? null : Side(before),
            New = after is null ? null : Side(after),
        };
    }

    private static IEnumerable<Part> PartsOf(IEnumerable<ClauseSpec> clauses, SegmentRole role) =>
        from clause in clauses from segment in clause.Segments where segment.Role == role select new Part(clause, segment);

    private static IEnumerable<string> PartsOf(IEnumerable<ClauseSpec> clauses) =>
        PartsOf(clauses, SegmentRole.Manual).Concat(PartsOf(clauses, SegmentRole.Unread)).Select(p => TextSimilarity.Bare(p.Segment.Text));

    private static string Rest(ClauseSpec clause, HashSet<string> apart) => clause.Segments.Select(s => TextSimilarity.Bare(s.Text)).Where(apart.Contains)
        .Aggregate(TextSimilarity.Bare(clause.Text), (rest, part) => part.Length == 0 ? rest : rest.Replace(part, ""));

    private static ChangeSide? Side(ClauseSpec? clause) => clause is null ? null : new ChangeSide(clause.Text) { Clause = clause.Text, Position = clause.Position };

    private static ChangeSide Side(Part part) => new(part.Segment.Text) { Clause = part.Clause.Text, Position = part.Segment.Position };

    /// <summary>A part of a sentence. Told from others by identity.</summary>
    private sealed class Part(ClauseSpec clause, SegmentSpec segment)
    {
        public ClauseSpec Clause => clause;

        public SegmentSpec Segment => segment;
    }
}
