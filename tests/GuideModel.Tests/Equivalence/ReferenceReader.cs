using System.Globalization;
using System.Text.Json;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Tests.Equivalence;

/// <summary>Reads an application of a direction by way of <see cref="JsonDocument"/>, strictly and without explaining: what it
/// does not take, the generated reader must refuse, and the other way round.</summary>
internal sealed class ReferenceReader(TestedGuide guide, DirectionSpec direction)
{
    private readonly Dictionary<string, Dictionary<string, string>> names = [];

    /// <summary>The facts, or null where the application cannot be read.</summary>
    public Facts? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Record(document.RootElement, direction.Record) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            // Malformed; half a character, or a value of another kind; refused here.
            return null;
        }
    }

    private Facts Record(JsonElement json, RecordSpec record)
    {
        Require(json.ValueKind == JsonValueKind.Object);
        var facts = new Facts();
        var seen = new HashSet<string>();
        foreach (JsonProperty property in json.EnumerateObject())
        {
            string name = property.Name;
            MemberSpec? member = record.Members.FirstOrDefault(m => m.JsonName == name || m.Term == name);
            bool isDirection = member is null && ReferenceEquals(record, direction.Record) && name is "direction" or "指南方向";
            Require(member is not null || isDirection);
            string key = member?.JsonName ?? "direction";
            Require(seen.Add(key));
            if (property.Value.ValueKind != JsonValueKind.Null)
            {
                facts[key] = member is null ? property.Value.GetString() : Value(property.Value, record, member);
            }
        }

        Require(facts["direction"] is null || (string)facts["direction"]! == direction.Number);
        return facts;
    }

    private object Value(JsonElement json, RecordSpec record, MemberSpec member)
    {
        switch (member.Kind)
        {
            case MemberKind.Object:
                return Record(json, Nested(record, member));
            case MemberKind.List:
                return List(json, e => Record(e, Nested(record, member)));
            case MemberKind.TextList:
                return List(json, Text);
            case MemberKind.YesNo:
                return json.GetBoolean();
            case MemberKind.Text:
                return ReferenceEquals(record, direction.Record) && member.JsonName == "id" && json.ValueKind == JsonValueKind.Number ? json.GetRawText() : Text(json);
            case MemberKind.Enum:
                return NameOf(member, Text(json));
            case MemberKind.Date:
                return DateTime.ParseExact(Text(json), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            default:
                decimal number = Number(json);
                Require(number >= 0 || member.Kind is MemberKind.Ratio or MemberKind.Measure);
                Require(member.Kind != MemberKind.Count || (decimal.IsInteger(number) && number <= int.MaxValue));
                return number;
        }
    }

    private static FactList List(JsonElement json, Func<JsonElement, object> read)
    {
        var list = new FactList();
        list.AddRange(json.EnumerateArray().Select(read));
        return list;
    }

    private static string Text(JsonElement json) => json.GetString() ?? throw new FormatException();

    // Nothing may be rounded: 28 digits, none of them beyond the 28th place.
    private static decimal Number(JsonElement json)
    {
        string[] parts = json.GetRawText().Split('e', 'E');
        string digits = parts[0].TrimStart('-');
        string fraction = digits.Contains('.', StringComparison.Ordinal) ? digits.Split('.')[1] : "";
        Require(digits.TrimStart('0', '.').Length <= 28 && (parts.Length < 2 || int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)));
        Require(fraction.Length - (parts.Length < 2 ? 0L : int.Parse(parts[1], CultureInfo.InvariantCulture)) <= 28);
        return json.GetDecimal();
    }

    // Of two names alike the first is meant, and a name before a term of the same letters.
    private string NameOf(MemberSpec member, string text)
    {
        if (!names.TryGetValue(member.TypeName!, out Dictionary<string, string>? known))
        {
            names[member.TypeName!] = known = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach ((string name, string term) in guide.Names(direction, member))
            {
                known.TryAdd(name, name);
                known.TryAdd(term, name);
            }
        }

        return known.GetValueOrDefault(text) ?? throw new FormatException();
    }

    private static RecordSpec Nested(RecordSpec record, MemberSpec member) => record.Nested.Single(n => n.Name == member.TypeName);

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new FormatException();
        }
    }
}
