using System.Text.Json;

namespace GuideModel;

/// <summary>What is needed of an application before its direction is known.</summary>
internal readonly record struct ApplicationHeader(string? Id, string? Direction, Finding? Problem)
{
    /// <summary>Reads id and direction; a problem if the text is not one JSON object.</summary>
    public static ApplicationHeader Read(ReadOnlySpan<byte> utf8)
    {
        string? id = null;
        string? direction = null;
        if (!System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return new ApplicationHeader(id, direction, Problems.InvalidText(utf8));
        }

        var reader = new Utf8JsonReader(utf8);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return new ApplicationHeader(id, direction, Problems.NotAnObject(utf8));
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isId = reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("编号"u8);
                bool isDirection = reader.ValueTextEquals("direction"u8) || reader.ValueTextEquals("指南方向"u8);
                reader.Read();
                if (isId && reader.TokenType is (JsonTokenType.String or JsonTokenType.Number))
                {
                    id ??= reader.TokenType == JsonTokenType.String ? reader.GetString() : System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
                }
                else if (isDirection && reader.TokenType == JsonTokenType.String)
                {
                    direction ??= reader.GetString();
                }

                reader.Skip();
            }

            while (reader.Read())
            {
                // To the end: what follows the object is malformed.
            }

            return new ApplicationHeader(id, direction, null);
        }
        catch (JsonException exception)
        {
            return new ApplicationHeader(id, direction, Problems.Malformed(exception, utf8));
        }
        catch (InvalidOperationException)
        {
            return new ApplicationHeader(id, direction, Problems.LoneSurrogate(utf8, reader.TokenStartIndex));
        }
    }
}
