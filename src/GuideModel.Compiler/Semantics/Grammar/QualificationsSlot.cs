using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Titles and degrees of which one is enough: 高级职称或博士学位, 副高级以上职称.</summary>
internal sealed class QualificationsSlot : Slot
{
    private static readonly string[] Joints = ["或", "或者", "、"];
    private static readonly WordTable<(string List, string Name)> Ranks = new(Lexicon.Ranks.SelectMany(r => r.Words.Select(w => (w, (r.List, r.Name)))));

    private static readonly string[] Above =
        ["及以上", "以上", "及以上职称", "以上职称", "(含)以上职称", "及以上专业技术职务", "以上专业技术职务", "及以上技术职称", "以上技术职称", "(含)以上专业技术职务", "及以上专业技术职称", "以上专业技术职称"];

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
        foreach ((string word, (string list, string name)) in Ranks.At(text, at))
        {
            found(at + word.Length, new Qualification(list, name, OrAbove: false));
            foreach (string above in Above)
            {
                if (text.StartsWith(above, at + word.Length))
                {
                    found(at + word.Length + above.Length, new Qualification(list, name, OrAbove: true));
                }
            }
        }
    }
}

/// <summary>A title or degree that is enough, or any above it: ranks are ordered, so that the two mean the same.</summary>
/// <param name="List"><c>title</c> or <c>degree</c>.</param>
/// <param name="Name">The rank.</param>
/// <param name="OrAbove">Whether the text says 以上.</param>
internal sealed record Qualification(string List, string Name, bool OrAbove);
