using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>How numbers and days look in real applications: the grid they stand on, and how far they go where no rule says it.</summary>
/// <param name="shape">The direction's records.</param>
/// <param name="bounds">What its rules leave.</param>
/// <param name="year">The year of the call.</param>
internal sealed class SampleScale(SampleShape shape, SampleBounds bounds, int year)
{
    private const int WorkingYears = 10;

    /// <summary>The grid a member's numbers stand on.</summary>
    public decimal StepOf(string path) => shape.Member(path)?.Kind switch
    {
        MemberKind.Yuan => 10_000,
        MemberKind.Ratio => 0.01m,
        MemberKind.Measure => Precision(bounds.Scale(path)),
        MemberKind.Date => TimeSpan.TicksPerDay,
        _ => 1,
    };

    /// <summary>What the rules leave to a member, on its grid.</summary>
    public ValueRange Allowed(string path) => bounds.Values(path, StepOf(path)) with { Reach = ReachOf(path) };

    /// <summary>Where a member's values usually lie.</summary>
    public ValueRange Usual(string path)
    {
        ValueRange any = new(null, null, StepOf(path), ReachOf(path));
        return shape.Member(path) switch
        {
            { Kind: MemberKind.Ratio } => any with { Most = 1 },
            { Kind: MemberKind.Date, JsonName: "birthDate" } => any with { Least = Start(year - 60), Most = Start(year - 28) },
            { Kind: MemberKind.Date, JsonName: "registeredDate" } => any with { Least = Start(year - WorkingYears), Most = Start(year) },
            { Kind: MemberKind.Date } => any with { Least = Start(year), Most = Start(year + 2) },
            { Kind: MemberKind.Count, JsonName: "age" } => any with { Least = 28, Most = 60 },
            _ => any,
        };
    }

    /// <summary>How old somebody is at the beginning of the call's year.</summary>
    public decimal AgeAt(DateTime birth) => year - 1 - birth.Year;

    /// <summary>The day at a place of the scale days are compared on.</summary>
    public static DateTime Day(decimal ticks) => new DateTime((long)Math.Min(Math.Max(ticks, 0), DateTime.MaxValue.Ticks)).Date;

    // How far beyond a single bound a day lies; numbers go about as far again as the bound is from zero.
    private decimal? ReachOf(string path) => shape.Member(path) is { Kind: MemberKind.Date } member
        ? (member.JsonName is "birthDate" or "registeredDate" ? WorkingYears : 1) * 365m * TimeSpan.TicksPerDay
        : null;

    private static decimal Start(int year) => new DateTime(year, 1, 1).Ticks;

    private static decimal Precision(int scale) => scale == 0 ? 1 : scale == 1 ? 0.1m : 0.01m;
}
