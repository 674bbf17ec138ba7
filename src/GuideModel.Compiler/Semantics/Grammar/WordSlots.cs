using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>One of several words, each standing for a value; the first word for a value is the one we write.</summary>
internal sealed class WordSlot(params (string Word, object Value)[] words) : Slot
{
    /// <summary>Words that all stand for the first of them.</summary>
    public static WordSlot Synonyms(params string[] words) => new([.. words.Select(w => (w, (object)words[0]))]);

    /// <summary>Words that stand for themselves.</summary>
    public static WordSlot Themselves(IEnumerable<string> words) => new([.. words.Select(w => (w, (object)w))]);

    private readonly WordTable<object> table = new(words);
    private readonly SoughtWords sought = new(words.Select(w => w.Word));

    public override IEnumerable<string> Words => words.Select(w => w.Word);

    public override IEnumerable<char> FirstCharacters => table.FirstCharacters;

    public override bool Needs => true;

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        foreach ((string word, object value) in table.At(text, at))
        {
            found(at + word.Length, value);
        }
    }

    public override bool MayMatch(SegmentText text) => text.HasAny(sought);

    public override string Render(object value) => words.First(w => w.Value.Equals(value)).Word;
}

/// <summary>A list of things from a dictionary: A、B和C.</summary>
/// <param name="words">The dictionary.</param>
/// <param name="lastJoint">The joint that we write before the last of them.</param>
/// <param name="joints">The joints that mean the same: 和 where all are meant, 或 where one is enough.</param>
internal sealed class ListSlot<T>(IReadOnlyList<(string Word, T Value)> words, string lastJoint, string[] joints) : Slot
{

    private readonly WordTable<T> table = new(words);

    public override IEnumerable<string> Words => words.Select(w => w.Word);

    public override IEnumerable<char> FirstCharacters => table.FirstCharacters;

    public override void Match(SegmentText text, int at, Action<int, object> found) => MatchFrom(text, at, [], found);

    public override string Render(object value)
    {
        var items = (EquatableArray<T>)value;
        string[] terms = [.. items.Select(i => words.First(w => Equals(w.Value, i)).Word)];
        return terms.Length == 1 ? terms[0] : string.Join("、", terms.Take(terms.Length - 1)) + lastJoint + terms[terms.Length - 1];
    }

    private void MatchFrom(SegmentText text, int at, EquatableArray<T> before, Action<int, object> found)
    {
        foreach ((string word, T value) in table.At(text, at))
        {
            EquatableArray<T> items = [.. before, value];
            found(at + word.Length, items);
            foreach (string joint in joints)
            {
                if (text.StartsWith(joint, at + word.Length))
                {
                    MatchFrom(text, at + word.Length + joint.Length, items, found);
                }
            }
        }
    }
}

/// <summary>The issue of a guide: 2025年度第三批.</summary>
internal sealed class IssueSlot : Slot
{
    public override IEnumerable<char> FirstCharacters => Numbers.FirstCharacters;

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        if (Numbers.Read(text.Value, at) is not { } year || year.Value is not (>= 1990 and <= 2100) || year.Value % 1 != 0)
        {
            return;
        }

        foreach (string word in (string[])["年度", "年"])
        {
            if (text.StartsWith(word, year.End))
            {
                int end = year.End + word.Length;
                found(end, new TitleFacts(null, (int)year.Value, null));
                if (text.StartsWith("第", end) && Numbers.Read(text.Value, end + 1) is { Value: >= 1 and <= 999 } batch && text.StartsWith("批", batch.End))
                {
                    found(batch.End + 1, new TitleFacts(null, (int)year.Value, (int)batch.Value));
                }
            }
        }
    }

    public override string Render(object value)
    {
        var issue = (TitleFacts)value;
        return issue.Year + "年度" + (issue.Batch is { } batch ? "第" + batch + "批" : "");
    }
}
