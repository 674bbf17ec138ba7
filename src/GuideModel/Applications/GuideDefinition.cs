namespace GuideModel;

/// <summary>A compiled guide: its facts, directions and rules.</summary>
public abstract class GuideDefinition
{
    /// <summary>The title.</summary>
    public abstract string Title { get; }

    /// <summary>The guide file's name.</summary>
    public abstract string File { get; }

    /// <summary>The directions, in the order of the text.</summary>
    public abstract IReadOnlyList<Direction> Directions { get; }

    /// <summary>Every rule, in the order of the text.</summary>
    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <summary>What is left to people, in the order of the text.</summary>
    public abstract IReadOnlyList<ManualItem> ManualItems { get; }

    /// <summary>The direction with a number, or null.</summary>
    public Direction? Find(string? number) => Directions.FirstOrDefault(d => d.Number == number);

    private Direction? Find(ReadOnlySpan<byte> number)
    {
        foreach (Direction direction in Directions)
        {
            if (System.Text.Ascii.Equals(number, direction.Number))
            {
                return direction;
            }
        }

        return null;
    }

    /// <summary>Reads an application of any direction from JSON and validates it.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    public JsonValidation ValidateJson(ReadOnlySpan<byte> utf8)
    {
        if (DirectionNames.In(utf8) is { IsEmpty: false } number && Find(number)?.FindNothing(utf8, mustNameDirection: true) is { } fine)
        {
            return fine;
        }

        ApplicationHeader header = ApplicationHeader.Read(utf8);
        if (header.Problem is { } problem)
        {
            return new JsonValidation(header.Id, header.Direction, Verdict.Unreadable, [problem]);
        }

        return Find(header.Direction)?.ValidateJson(utf8)
            ?? new JsonValidation(header.Id, header.Direction, Verdict.Unreadable,
                [Problems.Direction(header.Direction, Directions.Select(d => d.Number))]);
    }
}
