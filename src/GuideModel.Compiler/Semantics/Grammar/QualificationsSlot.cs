using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Titles and degrees of which one is enough: 高级职称或博士学位, 副高级以上职称.</summary>
internal sealed class QualificationsSlot : Slot
{
    // A comma before 或 divides nothing.
    private static readonly string[] Joints = ["、", .. from comma in (string[])["", ","] from or in (string[])["或", "或者"] from verb in (string[])["", "具有", "具备", "取得", "获得", "已取得", "已获得", "相当于", "具有相当于"] select comma + or + verb];
    private static readonly string[] Above = ["及以上", "以上", "(含)以上", "或以上", "及以上或相当", "及以上或相当的", "以上或相当", "以上或相当的", "及以上或同等"];
    private static readonly string[] Titles = ["专业技术职务(职称)", "专业技术职称(职务)", "专业技术职称", "专业技术职务", "技术职称", "职称", "技术职务", "职务", "的职务"];
    private static readonly string[] Degrees = ["学位", "学历"];

    private static readonly WordTable<Qualification> Ranks = new(Lexicon.Ranks.SelectMany(r => r.Words.SelectMany(w => Forms(w).Distinct().Select(f => (f.Words, new Qualification(r.List, r.Name, f.OrAbove))))));

    public override IEnumerable<char> FirstCharacters => Ranks.FirstCharacters;

    public override void Match(SegmentText text, int at, Action<int, object> found) => MatchFrom(text, at, [], closed: true, found);

    public override string Render(object value) =>
        string.Join("或", ((EquatableArray<Qualification>)value).Select(q => Lexicon.Ranks.First(r => r.Name == q.Name).Words[0] + (q.OrAbove ? "以上" : "")));

    private static void MatchFrom(SegmentText text, int at, EquatableArray<Qualification> before, bool closed, Action<int, object> found)
    {
        One(text, at, (end, one) =>
        {
            EquatableArray<Qualification> all = [.. before, one];

            // A list that goes on with 、 must end with 或: by itself 、 could mean both.
            if (closed || all.Count == 1)
            {
                found(end, all);
            }

            foreach (string joint in Joints)
            {
                if (text.StartsWith(joint, end))
                {
                    MatchFrom(text, end + joint.Length, all, closed: joint != "、", found);
                }
            }
        });
    }

    private static void One(SegmentText text, int at, Action<int, Qualification> found)
    {
        foreach ((string words, Qualification one) in Ranks.At(text, at))
        {
            found(at + words.Length, one);
        }
    }

    // 高级职称; 高级职称以上, 副高级以上职称; 中级以上职称, 硕士及以上学位: 以上 behind or inside the words for the rank.
    private static IEnumerable<(string Words, bool OrAbove)> Forms(string rank)
    {
        string? noun = Titles.Concat(Degrees).FirstOrDefault(t => rank.EndsWith(t, StringComparison.Ordinal));
        if (noun is not null || rank[rank.Length - 1] == '级')
        {
            yield return (rank, false);
        }

        foreach (string above in Above)
        {
            yield return (rank + above, true);
            foreach (string title in Titles)
            {
                yield return (rank + above + title, true);
            }

            if (noun is not null)
            {
                yield return (rank.Insert(rank.Length - noun.Length, above), true);
            }
        }
    }
}

/// <summary>A title or degree that is enough, or any above it: ranks are ordered, so that the two mean the same.</summary>
/// <param name="List"><c>title</c> or <c>degree</c>.</param>
/// <param name="Name">The rank.</param>
/// <param name="OrAbove">Whether the text says 以上.</param>
internal sealed record Qualification(string List, string Name, bool OrAbove);
