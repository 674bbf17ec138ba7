using System.Text.Json;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Cli.Output;

/// <summary>Sampled facts as JSON; a fact that is not given is left out.</summary>
internal static class FactJson
{
    public static void Write(Utf8JsonWriter json, Facts facts)
    {
        json.WriteStartObject();
        foreach ((string name, object? value) in facts.Items)
        {
            if (value is not null)
            {
                json.WritePropertyName(name);
                Value(json, value);
            }
        }

        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case bool answer:
                json.WriteBooleanValue(answer);
                break;
            case DateTime day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd"));
                break;
            case Facts facts:
                Write(json, facts);
                break;
            case FactList list:
                json.WriteStartArray();
                foreach (object? item in list)
                {
                    Value(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
