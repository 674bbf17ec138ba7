using System.Globalization;
using System.Text.Json;

namespace GuideModel;

/// <content>Texts, answers, days, names and lists.</content>
public ref partial struct FactReader
{
    /// <summary>Text, or null when absent.</summary>
    public string? ReadText()
    {
        // An id is often a number where it comes from; it is kept as text.
        bool isId = path.Count == 1 && path[0] is "id" or "编号" && reader.TokenType == JsonTokenType.Number;
        string? text = isId ? Raw() : Expect(JsonTokenType.String, "文字", "text") ? reader.GetString() : null;
        Leave();
        return text;
    }

    /// <summary>A list of texts, or null when absent.</summary>
    public IReadOnlyList<string>? ReadTexts()
    {
        if (!BeginList())
        {
            return null;
        }

        var texts = new List<string>();
        for (int i = -1; NextElement(ref i);)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                Report(GuideModel.Problems.WrongType(Pointer, "文字", "text", "空"));
            }

            if (ReadText() is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>A yes/no answer, or null when absent.</summary>
    public bool? ReadAnswer()
    {
        bool? answer = reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => Expect(JsonTokenType.True, "是或否（true 或 false）", "true or false") ? true : null,
        };
        Leave();
        return answer;
    }

    /// <summary>A day written yyyy-MM-dd, or null when absent.</summary>
    public DateOnly? ReadDate()
    {
        DateOnly? date = null;
        if (Expect(JsonTokenType.String, "日期（2025-06-30）", "a date (2025-06-30)"))
        {
            if (DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                date = day;
            }
            else
            {
                Report(GuideModel.Problems.WrongType(Pointer, "日期（2025-06-30）", "a date (2025-06-30)", Raw()));
            }
        }

        Leave();
        return date;
    }

    /// <summary>One of a set of names, or null when absent.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="names">Its names.</param>
    public T? ReadName<T>(NameTable<T> names)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(names);
        T? value = null;
        if (Expect(JsonTokenType.String, "可选项之一", "one of the names allowed"))
        {
            string text = reader.GetString()!;
            if (names.TryFind(text, out T found))
            {
                value = found;
            }
            else
            {
                Report(GuideModel.Problems.UnknownName(Pointer, text, Nearest.Of(text, names.Known), names.Names));
            }
        }

        Leave();
        return value;
    }

    /// <summary>A list of records; elements that cannot be read are reported and left out.</summary>
    /// <typeparam name="T">The element's record.</typeparam>
    /// <param name="read">Reads an element.</param>
    public IReadOnlyList<T>? ReadList<T>(ReadObject<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!BeginList())
        {
            return null;
        }

        var items = new List<T>();
        for (int i = -1; NextElement(ref i);)
        {
            // An element that is null is a blank line of a form: reported, not passed over.
            if (reader.TokenType == JsonTokenType.Null)
            {
                Report(GuideModel.Problems.WrongType(Pointer, "一组填报项 {…}", "an object", "空"));
            }

            if (read(ref this) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }
}
