using System.Globalization;

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

    /// <summary>The first day on which the guide is in force (施行); null where it does not say.</summary>
    public virtual DateOnly? InForceFrom => null;

    /// <summary>The last day on which the guide is in force (截止); null where it does not say.</summary>
    public virtual DateOnly? InForceUntil => null;

    /// <summary>Whether the guide is in force on a day. Where it says nothing, it has always been and always will be.</summary>
    public bool IsInForceOn(DateOnly day) => !(day < InForceFrom) && !(day > InForceUntil);

    /// <summary>The one of several guides that is in force on a day.</summary>
    /// <param name="day">The day, such as that on which an application was submitted.</param>
    /// <param name="guides">The guides: of several years, for example.</param>
    /// <exception cref="InvalidOperationException">None of them is in force on that day, or more than one.</exception>
    public static GuideDefinition InForce(DateOnly day, params IReadOnlyCollection<GuideDefinition> guides)
    {
        ArgumentNullException.ThrowIfNull(guides);
        GuideDefinition[] found = [.. guides.Where(g => g.IsInForceOn(day))];
        if (found is [var one])
        {
            return one;
        }

        string periods = string.Join("；", guides.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.File} [{g.InForceFrom:yyyy-MM-dd}, {g.InForceUntil:yyyy-MM-dd}]")));
        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} 施行的指南应恰有一份，现有 {found.Length} 份 ({found.Length} guides are in force on that day, not one)：{periods}"));
    }

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

    /// <summary>Finds the outcomes of an application in a longer text, such as a file of lines, without making an object of it.</summary>
    /// <remarks>Where the text goes on for a hundred bytes and more, it is not copied.</remarks>
    /// <param name="text">The text in UTF-8.</param>
    /// <param name="start">Where the application begins: one JSON object.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="application">What was found.</param>
    /// <returns>False where only <see cref="ValidateJson(ReadOnlySpan{byte})"/> can tell.</returns>
    public bool TryScanJson(ReadOnlySpan<byte> text, int start, int length, out ScannedApplication application)
    {
        application = default;
        return DirectionNames.In(text.Slice(start, length)) is { IsEmpty: false } number && Find(number) is { } direction
            && direction.TryScan(text, start, length, mustNameDirection: true, out application);
    }

    /// <summary>Reads an application of any direction from JSON in a longer text and validates it.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <param name="start">Where it begins in the longer text: places of what cannot be read are told from there.</param>
    public JsonValidation ValidateJson(ReadOnlySpan<byte> utf8, DataPosition start) => ValidateJson(utf8).From(start);

    /// <summary>Reads an application of any direction from JSON and validates it.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    public JsonValidation ValidateJson(ReadOnlySpan<byte> utf8)
    {
        if (TryScanJson(utf8, 0, utf8.Length, out ScannedApplication scanned) && !scanned.HasFindings)
        {
            return JsonValidation.OfNothingFound(scanned);
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
