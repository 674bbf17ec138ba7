using System.Globalization;
using System.Text;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>Writes facts as compact JSON, as an application states them.</summary>
internal static class FactText
{
    public static string Of(Facts facts)
    {
        var text = new StringBuilder();
        Write(text, facts);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case Facts facts:
                text.Append('{');
                foreach (KeyValuePair<string, object?> fact in facts.Items)
                {
                    text.Append(text[text.Length - 1] == '{' ? "" : ",");
                    Text(text, fact.Key);
                    text.Append(':');
                    Write(text, fact.Value);
                }

                text.Append('}');
                break;
            case FactList list:
                text.Append('[');
                for (int i = 0; i < list.Count; i++)
                {
                    text.Append(i == 0 ? "" : ",");
                    Write(text, list[i]);
                }

                text.Append(']');
                break;
            case string words:
                Text(text, words);
                break;
            case decimal number:
                text.Append(Notation.Print(number));
                break;
            case bool answer:
                text.Append(answer ? "true" : "false");
                break;
            case DateTime day:
                text.Append('"').Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('"');
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void Text(StringBuilder text, string words)
    {
        text.Append('"');
        foreach (char c in words)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c < ' ' || char.IsSurrogate(c))
            {
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        text.Append('"');
    }
}
