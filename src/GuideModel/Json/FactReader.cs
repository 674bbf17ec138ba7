using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GuideModel;

/// <summary>Reads the facts of an application from JSON: what generated readers are made of.</summary>
/// <remarks>JSON null is an absent fact, like a member that is not there: never 0, false or empty. Every problem is kept
/// and reading goes on, so that an applicant sees all of them at once.</remarks>
public ref partial struct FactReader
{
    // Enough to mend a form by; a hostile line must not make a list as long as itself.
    private const int MostProblems = 100;

    private readonly List<Finding> problems;
    private readonly List<string> path;
    private readonly ReadOnlySpan<byte> text;
    private Utf8JsonReader reader;
    private bool directionSeen;
    private string? direction;

    /// <summary>Begins to read one JSON object.</summary>
    /// <param name="utf8">The object in UTF-8.</param>
    public FactReader(ReadOnlySpan<byte> utf8)
    {
        text = utf8;
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
            return new ReadResult<T>(null, [GuideModel.Problems.InvalidText(utf8)]);
        }

        var facts = new FactReader(utf8);
        try
        {
            facts.reader.Read();
            T? application = read(ref facts);
            if (application is null && facts.problems.Count == 0)
            {
                facts.problems.Add(GuideModel.Problems.NotAnObject(utf8));
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
            return new ReadResult<T>(null, [.. facts.problems, GuideModel.Problems.Malformed(exception, utf8)]);
        }
        catch (InvalidOperationException)
        {
            // The reader's own answer to a lone surrogate.
            return new ReadResult<T>(null, [.. facts.problems, GuideModel.Problems.LoneSurrogate(utf8, facts.reader.TokenStartIndex)]);
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
            long place = reader.TokenStartIndex;
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
                Report(GuideModel.Problems.Duplicate(PointerTo(name)), place);
            }
            else if (isDirection)
            {
                directionSeen = true;
                path.Add(name);
                direction = ReadText();
                continue;
            }
            else
            {
                Report(GuideModel.Problems.UnknownMember(PointerTo(name), name, Nearest.Of(name, table.Known)), place);
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

    private readonly void Report(Finding problem) => Report(problem, reader.TokenStartIndex);

    private readonly void Report(Finding problem, long place)
    {
        if (problems.Count < MostProblems)
        {
            problems.Add(problem.At(DataPosition.Of(text, place)));
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
