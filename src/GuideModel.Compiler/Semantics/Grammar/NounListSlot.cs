using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Nouns in a row: all of them (A、B和C) or one of them (A、B或C).</summary>
/// <param name="Nouns">The nouns.</param>
/// <param name="Any">Whether one is enough.</param>
internal sealed record NounList(EquatableArray<string> Nouns, bool Any);

/// <summary>A list of nouns that each end in one of a dictionary's words.</summary>
internal sealed class NounListSlot(IReadOnlyList<string> endings) : Slot
{
    private static readonly string[] All = ["、", "和", "及", "以及", "与"];
    private static readonly string[] Any = ["、", "或", "或者"];
    private readonly NounSlot noun = new();

    public override void Match(SegmentText text, int at, Action<int, object> found) =>
        One(text, at, (end, first) =>
        {
            found(end, new NounList([first], Any: false));
            More(text, end, [first], All, any: false, found);
            More(text, end, [first], Any, any: true, found);
        });

    public override string Render(object value)
    {
        var list = (NounList)value;
        return list.Nouns.Count == 1 ? list.Nouns[0]
            : string.Join("、", list.Nouns.Take(list.Nouns.Count - 1)) + (list.Any ? "或" : "和") + list.Nouns[list.Nouns.Count - 1];
    }

    // The joint before the last noun tells whether all or one: without 和 or 或 the list says neither, and 、 means all.
    private void More(SegmentText text, int at, EquatableArray<string> before, string[] joints, bool any, Action<int, object> found)
    {
        foreach (string joint in joints)
        {
            if (text.StartsWith(joint, at))
            {
                One(text, at + joint.Length, (end, next) =>
                {
                    EquatableArray<string> nouns = [.. before, next];
                    bool last = joint != "、";
                    if (last || !any)
                    {
                        found(end, new NounList(nouns, any));
                    }

                    if (!last)
                    {
                        More(text, end, nouns, joints, any, found);
                    }
                });
            }
        }
    }

    private void One(SegmentText text, int at, Action<int, string> found) => noun.Match(text, at, (end, value) =>
    {
        string words = (string)value;
        if (endings.Any(e => words.EndsWith(e, StringComparison.Ordinal)))
        {
            found(end, words);
        }
    });
}
