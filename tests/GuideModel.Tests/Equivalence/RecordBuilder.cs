using System.Reflection;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Tests.Equivalence;

/// <summary>Makes a direction's record from facts, member by member, without any JSON.</summary>
internal sealed class RecordBuilder
{
    private readonly Type type;
    private readonly (string Name, PropertyInfo Property, Func<object, object> Convert)[] members;

    public RecordBuilder(RecordSpec record, Type type)
    {
        this.type = type;
        members = [.. record.Members.Select(m => (m.JsonName, Property: type.GetProperty(m.Name)!, Converter(record, m, type.GetProperty(m.Name)!.PropertyType)))];
    }

    public object Build(Facts facts)
    {
        object made = Activator.CreateInstance(type)!;
        foreach ((string name, PropertyInfo property, Func<object, object> convert) in members)
        {
            if (facts[name] is { } value)
            {
                property.SetValue(made, convert(value));
            }
        }

        return made;
    }

    private static Func<object, object> Converter(RecordSpec record, MemberSpec member, Type type)
    {
        switch (member.Kind)
        {
            case MemberKind.Count:
                return value => (int)(decimal)value;
            case MemberKind.Months:
                return value => new Months((decimal)value);
            case MemberKind.Days:
                return value => new Days((decimal)value);
            case MemberKind.Yuan:
                return value => new Yuan((decimal)value);
            case MemberKind.Date:
                return value => DateOnly.FromDateTime((DateTime)value);
            case MemberKind.TextList:
                return value => ((FactList)value).Cast<string>().ToArray();
            case MemberKind.Enum:
                Dictionary<string, object> values = Enum.GetNames(Nullable.GetUnderlyingType(type)!).ToDictionary(n => n, n => Enum.Parse(Nullable.GetUnderlyingType(type)!, n));
                return value => values[(string)value];
            case MemberKind.Object:
                return new RecordBuilder(Nested(record, member), type).BuildFrom;
            case MemberKind.List:
                Type element = type.GetGenericArguments().Single();
                return new RecordBuilder(Nested(record, member), element).BuildList;
            default:
                return value => value;
        }
    }

    private object BuildFrom(object facts) => Build((Facts)facts);

    private Array BuildList(object list)
    {
        object[] built = [.. ((FactList)list).Select(e => Build((Facts)e!))];
        Array typed = Array.CreateInstance(type, built.Length);
        built.CopyTo(typed, 0);
        return typed;
    }

    private static RecordSpec Nested(RecordSpec record, MemberSpec member) => record.Nested.Single(n => n.Name == member.TypeName);
}
