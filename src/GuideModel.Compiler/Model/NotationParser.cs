namespace GuideModel.Compiler.Model;

/// <summary>Parses the notation of readings (GRAMMAR.md, G8), the inverse of <see cref="Notation"/>. Recursive descent;
/// any text is answered with readings or with the first mistake and its place.</summary>
public sealed class NotationParser
{
    // What no clause needs, but a hostile note may have: recursion over a tree stays shallow.
    private const int MaxDepth = 24;
    private const int MaxNodes = 200;

    private static readonly (string Sign, CompareOperator Operator)[] Operators =
    [
        .. new[]
        {
            CompareOperator.Equal, CompareOperator.NotEqual, CompareOperator.AtLeast, CompareOperator.AtMost,
            CompareOperator.About, CompareOperator.MoreThan, CompareOperator.LessThan,
        }.Select(op => (Notation.Print(op), op)),
    ];

    private readonly NotationScanner scanner;
    private int nodes;
    private int depth;

    private NotationParser(string text) => scanner = new NotationScanner(text);

    /// <summary>Parses readings with <c>;</c> between them.</summary>
    public static NotationResult Parse(string text)
    {
        var parser = new NotationParser(text);
        var readings = new List<ParsedReading>();
        do
        {
            int start = parser.scanner.SkipBlanks();
            if (parser.Any() is not { } reading)
            {
                break;
            }

            readings.Add(new ParsedReading(reading, start, parser.scanner.End - start));
        }
        while (parser.scanner.TakeSign(";") && !parser.scanner.AtEnd);

        if (parser.scanner.Error is null && !parser.scanner.AtEnd)
        {
            parser.scanner.FailHere(NotationMistake.Leftover);
        }

        return new NotationResult(readings.ToEquatableArray(), parser.scanner.Error);
    }

    // or binds loosest; both chains grow to the left.
    private Reading? Any()
    {
        Reading? left = All();
        while (left is not null && scanner.TakeWord("or"))
        {
            left = All() is { } right ? new OrReading(left, right) : null;
        }

        return left;
    }

    private Reading? All()
    {
        Reading? left = One();
        while (left is not null && scanner.TakeWord("and"))
        {
            left = One() is { } right ? new AndReading(left, right) : null;
        }

        return left;
    }

    private Reading? One()
    {
        if (++depth > MaxDepth || ++nodes > MaxNodes)
        {
            scanner.FailHere(NotationMistake.TooLong);
            return null;
        }

        Reading? reading = scanner.TakeWord("not") ? One() is { } inner ? new NotReading(inner) : null
            : scanner.TakeWord("when") ? When()
            : scanner.TakeFunction("each") ? Each()
            : scanner.TakeFunction("same") ? Same()
            : scanner.TakeSign("(") ? Any() is { } nested && scanner.Need(")") ? nested : null
            : Simple();
        depth--;
        return reading;
    }

    private WhenReading? When() => Any() is { } condition && scanner.Need(":") && Any() is { } inner ? new WhenReading(condition, inner) : null;

    private EachReading? Each() => Member() is { } path && scanner.Need(")") && scanner.Need(":") && Any() is { } inner ? new EachReading(path, inner) : null;

    private SameReading? Same()
    {
        var paths = new List<string>();
        do
        {
            if (Member() is not { } path)
            {
                return null;
            }

            paths.Add(path);
        }
        while (scanner.TakeSign(","));

        return scanner.Need(")") ? new SameReading(paths.ToEquatableArray(), Open: false) : null;
    }

    private Reading? Simple()
    {
        if (!scanner.AtWordOrFunction)
        {
            scanner.FailHere(NotationMistake.Reading);
            return null;
        }

        if (Quantity() is not { } left)
        {
            return null;
        }

        if (left is PathQuantity answer)
        {
            bool negated = scanner.TakeWords("not", "in");
            if (negated || scanner.TakeWord("in"))
            {
                return In(answer.Path, negated);
            }
        }

        foreach ((string sign, CompareOperator op) in Operators)
        {
            if (scanner.TakeSign(sign))
            {
                return Literal() is { } right ? new CompareReading(left, op, right) : null;
            }
        }

        if (left is PathQuantity { Path: var path } && !scanner.AtSign("="))
        {
            return new AnswerReading(path);
        }

        scanner.FailHere(NotationMistake.Comparison);
        return null;
    }

    private InReading? In(string path, bool negated)
    {
        if (!scanner.Need("{"))
        {
            return null;
        }

        var names = new List<string>();
        bool open = false;
        do
        {
            open = names.Count > 0 && scanner.TakeSign("...");
            if (!open)
            {
                if (scanner.TakeName() is not { } name)
                {
                    scanner.FailHere(NotationMistake.Name);
                    return null;
                }

                names.Add(name);
            }
        }
        while (!open && scanner.TakeSign(","));

        return scanner.Need("}") ? new InReading(path, negated, names.ToEquatableArray(), open) : null;
    }

    private Quantity? Quantity() => Term() is not { } left ? null
        : !scanner.TakeSign("/") ? left
        : Term() is { } right ? new RatioQuantity(left, right) : null;

    private Quantity? Term()
    {
        if (scanner.TakeFunction("count"))
        {
            if (Member() is not { } list)
            {
                return null;
            }

            Reading? where = null;
            if (scanner.TakeWord("where") && (where = Any()) is null)
            {
                return null;
            }

            return scanner.Need(")") ? new CountQuantity(list, where) : null;
        }

        if (scanner.TakeFunction("sum"))
        {
            return Member() is { } path && scanner.Need(")") ? new SumQuantity(path) : null;
        }

        return Member() is { } member ? new PathQuantity(member) : null;
    }

    private string? Member()
    {
        if (scanner.TakePath() is { } path)
        {
            return path;
        }

        scanner.FailHere(NotationMistake.Member);
        return null;
    }

    private Literal? Literal()
    {
        if (scanner.TakeDay() is { } day)
        {
            return day;
        }

        if (scanner.TakeNumber() is { } number)
        {
            string? unit = scanner.TakeQuoted();
            if (scanner.Error is null && unit is null && scanner.AtBuiltInUnit)
            {
                scanner.FailHere(NotationMistake.BuiltInUnit);
            }

            return scanner.Error is null ? new NumberLiteral(number, unit) : null;
        }

        if (scanner.Error is null && scanner.TakeName() is { } rank)
        {
            return new RankLiteral(rank);
        }

        scanner.FailHere(NotationMistake.Literal);
        return null;
    }
}
