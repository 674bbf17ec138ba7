using System.Globalization;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>Fills a direction's record with plausible values inside the bounds, knowing nothing yet of how rules combine.</summary>
internal sealed class SampleMaker(SampleShape shape, SampleBounds bounds, SampleScale scale, Random random)
{
    private readonly SampleWords words = new(random);

    /// <summary>An application with all the members its record has.</summary>
    public Facts Application(int number)
    {
        Facts facts = Record("");
        DirectionSpec direction = shape.Direction;
        Facts application = new() { ["id"] = direction.Number + "-" + number.ToString("000000", CultureInfo.InvariantCulture), ["direction"] = direction.Number };
        foreach (KeyValuePair<string, object?> fact in facts.Items)
        {
            application[fact.Key] = fact.Key == "id" ? application["id"] : fact.Value;
        }

        FieldSpec? field = direction.Fields.FirstOrDefault(f => f.Name == application["field"] as string);
        (string zh, string en) = words.Title(field?.Term ?? "科技", SpacedName(field?.Name ?? "Science"));
        Set(application, "titleZh", zh);
        Set(application, "titleEn", en);
        return application;
    }

    /// <summary>An object, or an element of a list.</summary>
    public Facts Record(string path)
    {
        var facts = new Facts();
        if (shape.Record(path) is { } record)
        {
            foreach (MemberSpec member in record.Members)
            {
                facts[member.JsonName] = Value(SampleShape.Join(path, member.JsonName));
            }
        }

        return facts;
    }

    /// <summary>A plausible value of a member.</summary>
    public object? Value(string path)
    {
        if (shape.Member(path) is not { } member)
        {
            return null;
        }

        switch (member.Kind)
        {
            case MemberKind.Text:
                return Text(path, member);
            case MemberKind.TextList:
                return new FactList { words.Organisation(), words.Partner() };
            case MemberKind.YesNo:
                return true;
            case MemberKind.Enum:
                return Name(path, member);
            case MemberKind.Object:
                return Record(path);
            case MemberKind.List:
                return List(path);
            case MemberKind.Date:
                return SampleScale.Day(Values(path).Pick(random));
            default:
                return Number(path, member.Kind);
        }
    }

    /// <summary>A name the rules admit; any other when they admit none.</summary>
    private string? Name(string path, MemberSpec member)
    {
        IReadOnlyList<string> all = shape.Names(member);
        string[] admitted = [.. all.Where(n => bounds.Admits(path, n))];
        string[] usual = [.. admitted.Where(SampleNames.IsUsualUnit)];
        admitted = usual.Length > 0 && random.Next(8) > 0 ? usual : admitted;
        return admitted.Length > 0 ? admitted[random.Next(admitted.Length)] : all.Count > 0 ? all[random.Next(all.Count)] : null;
    }

    private FactList List(string path)
    {
        ValueRange lengths = bounds.Lengths(path);
        if (lengths is { Least: null, Most: null })
        {
            lengths = lengths with { Least = 1, Most = 3 };
        }

        var list = new FactList();
        for (decimal i = lengths.Pick(random); i > 0; i--)
        {
            list.Add(Record(path));
        }

        return list;
    }

    private decimal Number(string path, MemberKind kind)
    {
        ValueRange range = Values(path);
        if (kind == MemberKind.Months && path == "durationMonths")
        {
            return Years(range);
        }

        if (range is not { Least: null, Most: null })
        {
            return range.Pick(random);
        }

        (decimal least, decimal most) = kind switch
        {
            MemberKind.Yuan => Funding(),
            MemberKind.Measure => (1m, 100m),
            MemberKind.Months => (1m, 36m),
            MemberKind.Days => (5m, 60m),
            _ => (1m, 6m),
        };
        return (range with { Least = least, Most = most }).Pick(random);
    }

    // What the rules leave, and of it what is usual.
    private ValueRange Values(string path)
    {
        ValueRange allowed = scale.Allowed(path);
        return allowed.And(scale.Usual(path)) is { IsEmpty: false } usual ? usual : allowed;
    }

    // Projects last whole years where the rules let them.
    private decimal Years(ValueRange months)
    {
        decimal[] years = [.. new decimal[] { 12, 24, 36, 48, 60 }.Where(m => !(m < months.Least) && !(m > (months.Most ?? Math.Max(36, months.Least ?? 0))))];
        return years.Length > 0 ? years[random.Next(years.Length)] : months.Pick(random);
    }

    // About the share of one project in what the direction has to give.
    private (decimal Least, decimal Most) Funding()
    {
        decimal share = (shape.Direction.BudgetYuan ?? 3_000_000m) / Math.Max(1, shape.Direction.Projects?.Count ?? 1);
        return (share * 0.7m, share);
    }

    private string Text(string path, MemberSpec member) => path switch
    {
        "partner.country" => shape.Direction.Countries.Count > 0 ? shape.Direction.Countries[random.Next(shape.Direction.Countries.Count)] : "外国",
        "partner.name" => words.Partner(),
        "applicant.name" or "team.name" => words.Organisation(),
        "field" => shape.Direction.Title,
        _ when member.JsonName == "name" => words.Person(),
        _ => words.Text(member.Term),
    };

    private void Set(Facts application, string name, string value)
    {
        if (shape.Member(name)?.Kind == MemberKind.Text)
        {
            application[name] = value;
        }
    }

    private static string SpacedName(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + c : c.ToString()));
}
