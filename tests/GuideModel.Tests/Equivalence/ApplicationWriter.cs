using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Tests.Equivalence;

/// <summary>Writes applications as applicants may: members in any order, in English or Chinese, absent or empty, numbers in any
/// form, characters escaped or not.</summary>
internal sealed class ApplicationWriter(TestedGuide guide, DirectionSpec direction, Random random)
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly JsonWriterOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Dictionary<string, Dictionary<string, string>> terms = [];

    public byte[] Write(Facts application)
    {
        buffer.ResetWrittenCount();
        using var json = new Utf8JsonWriter(buffer, random.Next(2) == 0 ? plain : default);
        json.WriteStartObject();
        json.WriteString(random.Next(2) == 0 ? "direction" : "指南方向", direction.Number);
        Members(json, direction.Record, application);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private void Members(Utf8JsonWriter json, RecordSpec record, Facts facts)
    {
        MemberSpec[] members = [.. record.Members];
        random.Shuffle(members);
        foreach (MemberSpec member in members)
        {
            object? value = facts[member.JsonName];
            if (value is not null || random.Next(4) == 0)
            {
                json.WritePropertyName(random.Next(4) == 0 ? member.Term : member.JsonName);
                Value(json, record, member, value);
            }
        }
    }

    private void Value(Utf8JsonWriter json, RecordSpec record, MemberSpec member, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case Facts facts:
                json.WriteStartObject();
                Members(json, record.Nested.Single(n => n.Name == member.TypeName), facts);
                json.WriteEndObject();
                break;
            case FactList list:
                json.WriteStartArray();
                foreach (object? element in list)
                {
                    Value(json, record, member, element);
                }

                json.WriteEndArray();
                break;
            case decimal number:
                json.WriteRawValue(Written(number));
                break;
            case bool answer:
                json.WriteBooleanValue(answer);
                break;
            case DateTime day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case string name when member.Kind == MemberKind.Enum && random.Next(2) == 0:
                json.WriteStringValue(TermOf(member, name));
                break;
            default:
                json.WriteStringValue((string)value);
                break;
        }
    }

    private string Written(decimal number) => random.Next(8) switch
    {
        0 => (number * 10).ToString(CultureInfo.InvariantCulture) + "e-1",
        1 => (number / 100).ToString(CultureInfo.InvariantCulture) + "E+2",
        2 => number + (decimal.IsInteger(number) && number.Scale == 0 ? ".0" : "0"),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private string TermOf(MemberSpec member, string name)
    {
        if (!terms.TryGetValue(member.TypeName!, out Dictionary<string, string>? known))
        {
            terms[member.TypeName!] = known = guide.Names(direction, member).ToDictionary(n => n.Name, n => n.Term);
        }

        return known[name];
    }
}
