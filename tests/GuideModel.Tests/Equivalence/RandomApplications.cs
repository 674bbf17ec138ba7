using System.Text.Json.Nodes;
using GuideModel.Compiler.Model;

namespace GuideModel.Tests.Guides;

/// <summary>Makes applications from a direction's record: facts absent, empty, and on both sides of every limit.</summary>
internal sealed class RandomApplications(GuideSpec guide, DirectionSpec direction, int seed)
{
    private static readonly decimal[] Numbers = [0, 1, 2, 3, 19, 20, 23, 24, 25, 35, 36, 37, 49, 50, 51, 0.5m, 36.5m];
    private readonly Random random = new(seed);

    /// <summary>An application twice: under its canonical names, and as an applicant may write it, in English or Chinese.</summary>
    public (JsonObject Canonical, JsonObject Written) Next()
    {
        (JsonObject canonical, JsonObject written) = Record(direction.Record);
        written[random.Next(2) == 0 ? "direction" : "指南方向"] = direction.Number;
        return (canonical, written);
    }

    private (JsonObject Canonical, JsonObject Written) Record(RecordSpec record)
    {
        var canonical = new JsonObject();
        var written = new JsonObject();
        MemberSpec[] members = [.. record.Members];
        random.Shuffle(members);
        foreach (MemberSpec member in members)
        {
            string name = random.Next(4) == 0 ? member.Term : member.JsonName;
            int fate = random.Next(12);
            if (fate == 0)
            {
                written[name] = null;
            }
            else if (fate > 1)
            {
                (canonical[member.JsonName], written[name]) = Value(record, member);
            }
        }

        return (canonical, written);
    }

    private (JsonNode Canonical, JsonNode Written) Value(RecordSpec record, MemberSpec member)
    {
        switch (member.Kind)
        {
            case MemberKind.Object:
                return Record(record.Nested.Single(n => n.Name == member.TypeName));
            case MemberKind.List:
                var elements = Enumerable.Range(0, random.Next(4)).Select(_ => Record(record.Nested.Single(n => n.Name == member.TypeName))).ToList();
                return (new JsonArray([.. elements.Select(e => e.Canonical)]), new JsonArray([.. elements.Select(e => e.Written)]));
            case MemberKind.Enum:
                (string name, string term) = Pick(Names(member.TypeName!));
                return (name, random.Next(2) == 0 ? name : term);
            case MemberKind.YesNo:
                bool answer = random.Next(5) > 0;
                return (answer, answer);
            case MemberKind.Count:
                int count = (int)Pick(Numbers);
                return (count, count);
            case MemberKind.Text:
                return ("文字", "文字");
            case MemberKind.TextList:
                return (new JsonArray("甲", "乙"), new JsonArray("甲", "乙"));
            default:
                decimal number = Pick(Numbers);
                return (number, number);
        }
    }

    private (string Name, string Term)[] Names(string enumName) => enumName == direction.Name + "Field"
        ? [.. direction.Fields.Select(f => (f.Name, f.Term))]
        : [.. guide.Enums.Single(e => e.Name == enumName).Members.Select(m => (m.Name, m.Term))];

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];
}
