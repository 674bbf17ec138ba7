using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GuideModel;

/// <summary>Reads the facts of an application from JSON: what generated readers are made of.</summary>
/// <remarks>JSON null is an absent fact, like a member that is not there: never 0, false or empty. Every problem is kept
/// and reading goes on, so that an applicant sees all of them at once.</remarks>
public ref struct FactReader
{
    // Enough to mend a form by; a hostile line must not make a list as long as itself.
    private const int MostProblems = 100;

    private readonly List<Finding> problems;
    private readonly List<string> path;
    private Utf8JsonReader reader;
    private bool directionSeen;
    private string? direction;

    /// <summary>Begins to read one JSON object.</summary>
    /// <param name="utf8">The object in UTF-8.</param>
    public FactReader(ReadOnlySpan<byte> utf8)
    {
        reader = new Utf8JsonReader(utf8);
        problems = [];
        path = [];
    }

    /// <summary>Reads a whole application.</summary>
    /// <typeparam name="T">The direction's record.</typeparam>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <param name="number">The direction's number; an application that names another is not read.</param>
    /// <param name="read">Reads the record.</param>
    public static ReadResult<T> Read<T>(ReadOnlySpan<byte> utf8, string number, ReadObject<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return new ReadResult<T>(null, [GuideModel.Problems.InvalidText()]);
        }

        var facts = new FactReader(utf8);
        try
        {
            facts.reader.Read();
            T? application = read(ref facts);
            if (application is null && facts.problems.Count == 0)
            {
                facts.problems.Add(GuideModel.Problems.NotAnObject());
            }

            while (facts.reader.Read())
            {
                // To the end: what follows the object is malformed.
            }

            if (facts.direction is { } other && other != number)
            {
                facts.problems.Add(GuideModel.Problems.Direction(other, [number]));
            }

            return new ReadResult<T>(facts.problems.Count == 0 ? application : null, facts.problems);
        }
        catch (JsonException exception)
        {
            return new ReadResult<T>(null, [.. facts.problems, GuideModel.Problems.Malformed(exception)]);
        }
        catch (InvalidOperationException)
        {
            // The reader's own answer to a lone surrogate.
            return new ReadResult<T>(null, [.. facts.problems, GuideModel.Problems.InvalidText()]);
        }
    }

    /// <summary>Enters an object; false when it is absent or no object.</summary>
    public bool BeginObject() => Begin(JsonTokenType.StartObject, "一组填报项 {…}", "an object");

    /// <summary>Enters a list; false when it is absent or no list.</summary>
    public bool BeginList() => Begin(JsonTokenType.StartArray, "列表 […]", "a list");

    /// <summary>Moves to the next member of the object entered last.</summary>
    /// <param name="table">The object's members.</param>
    /// <param name="seen">Which of them have been read; kept here from call to call.</param>
    /// <returns>The member's position in the table, or -1 at the end.</returns>
    public int NextMember(MemberTable table, ref bool[]? seen)
    {
        ArgumentNullException.ThrowIfNull(table);
        seen ??= new bool[table.Count];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int member = table.Find(ref reader);
            string name = reader.GetString()!;
            reader.Read();
            if (member >= 0 && !seen[member])
            {
                seen[member] = true;
                path.Add(name);
                return member;
            }

            // The root's direction was read to choose this reader.
            bool isDirection = path.Count == 0 && name is ("direction" or "指南方向");
            if (member >= 0 || (isDirection && directionSeen))
            {
                Report(GuideModel.Problems.Duplicate(PointerTo(name)));
            }
            else if (isDirection)
            {
                directionSeen = true;
                direction = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }
            else
            {
                Report(GuideModel.Problems.UnknownMember(PointerTo(name), name, Nearest.Of(name, table.Known)));
            }

            reader.Skip();
        }

        Leave();
        return -1;
    }

    /// <summary>Moves to the next element of the list entered last.</summary>
    /// <param name="index">The element's position, from 0; begin with -1.</param>
    public bool NextElement(ref int index)
    {
        index++;
        if (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            path.Add(index.ToString(CultureInfo.InvariantCulture));
            return true;
        }

        Leave();
        return false;
    }

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

    /// <summary>A whole number of persons or pieces, or null when absent.</summary>
    public int? ReadCount()
    {
        decimal? number = Number(0);
        int? count = null;
        if (number is { } value)
        {
            if (value == decimal.Truncate(value) && value <= int.MaxValue)
            {
                count = (int)value;
            }
            else
            {
                Report(GuideModel.Problems.OutOfRange(Pointer, "整数", "a whole number", Raw()));
            }
        }

        Leave();
        return count;
    }

    /// <summary>A number of any sign, or null when absent.</summary>
    public decimal? ReadNumber() => ReadNumber(decimal.MinValue);

    /// <summary>Months, or null when absent.</summary>
    public Months? ReadMonths() => ReadNumber(0) is { } value ? new Months(value) : null;

    /// <summary>Days, or null when absent.</summary>
    public Days? ReadDays() => ReadNumber(0) is { } value ? new Days(value) : null;

    /// <summary>Yuan, or null when absent.</summary>
    public Yuan? ReadYuan() => ReadNumber(0) is { } value ? new Yuan(value) : null;

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

    private readonly string Pointer => string.Concat(path.Select(step => "/" + Escape(step)));

    private readonly string PointerTo(string name) => Pointer + "/" + Escape(name);

    private static string Escape(string step) => step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private bool Begin(JsonTokenType token, string wanted, string wantedEn)
    {
        if (Expect(token, wanted, wantedEn))
        {
            return true;
        }

        Leave();
        return false;
    }

    private bool Expect(JsonTokenType token, string wanted, string wantedEn)
    {
        if (reader.TokenType == token)
        {
            return true;
        }

        if (reader.TokenType != JsonTokenType.Null)
        {
            Report(GuideModel.Problems.WrongType(Pointer, wanted, wantedEn, Raw()));
            reader.Skip();
        }

        return false;
    }

    private decimal? ReadNumber(decimal least)
    {
        decimal? number = Number(least);
        Leave();
        return number;
    }

    private decimal? Number(decimal least)
    {
        if (!Expect(JsonTokenType.Number, "数字", "a number"))
        {
            return null;
        }

        if (!IsExact() || !reader.TryGetDecimal(out decimal value))
        {
            Report(GuideModel.Problems.OutOfRange(Pointer, "位数不超过28位的数字", "a number of at most 28 digits", Raw()));
            return null;
        }

        if (value < least)
        {
            Report(GuideModel.Problems.OutOfRange(Pointer, "不小于零的数字", "no negative number", Raw()));
            return null;
        }

        return value;
    }

    // A decimal rounds what does not fit, and 0.4999… must not become 0.5.
    private readonly bool IsExact()
    {
        ReadOnlySpan<byte> number = reader.ValueSpan;
        int end = number.IndexOfAny((byte)'e', (byte)'E');
        int exponent = 0;
        if (end >= 0 && !int.TryParse(number[(end + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        ReadOnlySpan<byte> digits = end < 0 ? number : number[..end];
        int point = digits.IndexOf((byte)'.');
        long scale = (point < 0 ? 0L : digits.Length - point - 1) - exponent;
        return digits.TrimStart("-0."u8).Length <= 28 && scale <= 28;
    }

    private readonly string Raw()
    {
        const int Most = 40;
        string text = reader.TokenType switch
        {
            JsonTokenType.StartObject => "{…}",
            JsonTokenType.StartArray => "[…]",
            _ => Encoding.UTF8.GetString(reader.ValueSpan),
        };
        return text.Length <= Most ? text : string.Concat(text.AsSpan(0, Most), "…");
    }

    private readonly void Report(Finding problem)
    {
        if (problems.Count < MostProblems)
        {
            problems.Add(problem);
        }
    }

    private readonly void Leave()
    {
        if (path.Count > 0)
        {
            path.RemoveAt(path.Count - 1);
        }
    }
}
