using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Documents in a row, all of which are asked for; of each choice one is enough.</summary>
/// <param name="Choices">A、B和C are three choices, A、B或C is one, A(或B)和C are two.</param>
internal sealed record DocumentList(EquatableArray<DocumentChoice> Choices)
{
    /// <summary>Whether all of it is one choice between several documents.</summary>
    public bool Any => Choices is [{ Nouns.Count: > 1 }];

    public IEnumerable<string> Nouns => Choices.SelectMany(c => c.Nouns);

    /// <summary>The same documents under other names.</summary>
    public DocumentList Named(Func<string, string> name) => new([.. Choices.Select(c => new DocumentChoice([.. c.Nouns.Select(name)]))]);
}

/// <summary>Documents of which one is enough.</summary>
internal sealed record DocumentChoice(EquatableArray<string> Nouns)
{
    public override string ToString() => Nouns.Count == 1 ? Nouns[0] : string.Join("、", Nouns.Take(Nouns.Count - 1)) + "或" + Nouns[Nouns.Count - 1];
}

/// <summary>A list of documents: 2024年度审计报告、营业执照(或事业单位法人证书)和合作协议各1份.</summary>
internal sealed class DocumentSlot : Slot
{
    private static readonly string[] All = ["、", "和", "及", "以及", "与"];
    private static readonly string[] Any = ["、", "或", "或者"];
    private static readonly string[] Copies = ["1份", "一份", "各1份", "各一份"];

    // What may stand behind a list of which all is meant: 申报书、承诺书等材料.
    private static readonly string[] Sorts = ["等材料", "等附件", "等文件", "等申报材料", "等附件材料", "等相关材料", "等有关材料", "等申请材料"];

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        Choice(text, at, (end, first) =>
        {
            Ended(text, end, [first], found);
            More(text, end, [first], found);
        });
        DocumentNames.Match(text, at, (end, first) => OneOf(text, end, [first], found));
    }

    public override string Render(object value)
    {
        var list = (DocumentList)value;
        string[] words = [.. list.Choices.Select(c => list.Choices.Count > 1 && c.Nouns is [var first, var other] ? first + "(或" + other + ")" : c.ToString())];
        return words.Length == 1 ? words[0] : string.Join("、", words.Take(words.Length - 1)) + "和" + words[words.Length - 1];
    }

    // A document, or one with the one that stands for it: 营业执照(或法人证书).
    private static void Choice(SegmentText text, int at, Action<int, DocumentChoice> found) => DocumentNames.Match(text, at, (end, noun) =>
    {
        found(end, new DocumentChoice([noun]));
        // 社会信用代码证书(法人证书或营业执照)
        if (text.StartsWith("(", end) && !text.StartsWith("(或", end))
        {
            DocumentNames.Match(text, end + 1, (middle, other) =>
            {
                if (text.StartsWith("或", middle))
                {
                    DocumentNames.Match(text, middle + 1, (close, last) =>
                    {
                        if (text.StartsWith(")", close))
                        {
                            found(close + 1, new DocumentChoice([noun, other, last]));
                        }
                    });
                }
            });
        }

        // 职称证书或学位证书: one proves what the other does.
        if (text.StartsWith("或", end) && IsOfMerit(noun))
        {
            DocumentNames.Match(text, end + 1, (close, other) =>
            {
                if (IsOfMerit(other))
                {
                    found(close, new DocumentChoice([noun, other]));
                }
            });
        }

        if (text.StartsWith("(或", end))
        {
            DocumentNames.Match(text, end + 2, (close, other) =>
            {
                if (text.StartsWith(")", close))
                {
                    found(close + 1, new DocumentChoice([noun, other]));
                }
            });
        }
    });

    // 身份证、职称证书或学位证书: the first is asked for in any case.
    private static bool IsOfMerit(string noun) => Merits.Any(noun.Contains);

    private static readonly string[] Merits = ["职称证", "学位证", "学历证", "职务证", "聘书", "任职证"];

    private static void More(SegmentText text, int at, EquatableArray<DocumentChoice> before, Action<int, object> found)
    {
        foreach (string joint in All.Where(j => text.StartsWith(j, at)))
        {
            Choice(text, at + joint.Length, (end, next) =>
            {
                EquatableArray<DocumentChoice> choices = [.. before, next];
                Ended(text, end, choices, found);
                foreach (string sort in Sorts.Where(s => text.StartsWith(s, end)))
                {
                    found(end + sort.Length, new DocumentList(choices));
                }

                if (joint == "、")
                {
                    More(text, end, choices, found);
                }
            });
        }
    }

    // The joint before the last noun tells that one is enough: 、 alone means all.
    private static void OneOf(SegmentText text, int at, EquatableArray<string> before, Action<int, object> found)
    {
        foreach (string joint in Any.Where(j => text.StartsWith(j, at)))
        {
            DocumentNames.Match(text, at + joint.Length, (end, next) =>
            {
                EquatableArray<string> nouns = [.. before, next];
                if (joint == "、")
                {
                    OneOf(text, end, nouns, found);
                }
                else if (!(nouns.Count > 2 && IsOfMerit(nouns[nouns.Count - 2]) && IsOfMerit(next) && !IsOfMerit(nouns[0])))
                {
                    Ended(text, end, [new DocumentChoice(nouns)], found);
                }
            });
        }
    }

    private static void Ended(SegmentText text, int at, EquatableArray<DocumentChoice> choices, Action<int, object> found)
    {
        found(at, new DocumentList(choices));
        foreach (string copies in Copies.Where(c => text.StartsWith(c, at)))
        {
            found(at + copies.Length, new DocumentList(choices));
        }
    }
}
