using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Tests.Equivalence;

/// <summary>Makes applications from a direction's record, without looking at its rules: facts absent, empty, and on both
/// sides of every limit that guides usually have.</summary>
internal sealed class RandomApplications(TestedGuide guide, DirectionSpec direction, Random random)
{
    private static readonly decimal[] Numbers = [0, 1, 2, 3, 5, 8, 10, 19, 20, 23, 24, 25, 35, 36, 37, 45, 49, 50, 51, 60, 0.2m, 0.5m, 0.8m, 36.5m];

    public Facts Next() => Record(direction.Record);

    private Facts Record(RecordSpec record)
    {
        var facts = new Facts();
        foreach (MemberSpec member in record.Members)
        {
            facts[member.JsonName] = random.Next(6) == 0 ? null : Value(record, member);
        }

        return facts;
    }

    private object Value(RecordSpec record, MemberSpec member)
    {
        switch (member.Kind)
        {
            case MemberKind.Object:
                return Record(record.Nested.Single(n => n.Name == member.TypeName));
            case MemberKind.List:
                RecordSpec element = record.Nested.Single(n => n.Name == member.TypeName);
                var list = new FactList();
                list.AddRange(Enumerable.Range(0, random.Next(4)).Select(_ => Record(element)));
                return list;
            case MemberKind.Enum:
                return Pick(guide.Names(direction, member)).Name;
            case MemberKind.YesNo:
                return random.Next(5) > 0;
            case MemberKind.Count:
                return decimal.Truncate(Pick(Numbers));
            case MemberKind.Yuan:
                return Pick(Numbers) * (random.Next(2) == 0 ? 10_000 : 500_000);
            case MemberKind.Text:
                return "文字";
            case MemberKind.TextList:
                return new FactList { "甲", "乙" };
            case MemberKind.Date:
                return new DateTime(1955 + random.Next(75), 1 + random.Next(12), 1 + random.Next(28));
            default:
                return Pick(Numbers);
        }
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
