using GuideModel.Compiler.Semantics.Families;

namespace GuideModel.Compiler.Tests.Families;

/// <summary>The sentences of one family as policy staff would write them down: what it reads, and what it refuses (README.md beside the files).</summary>
internal sealed class FamilyFile
{
    private const string Extension = ".txt";

    private FamilyFile(string family) => Family = family;

    public string Family { get; }

    public List<ReadLine> Reads { get; } = [];

    public List<TrapLine> Traps { get; } = [];

    public static string Folder => Path.Combine(Files.Repository, "tests", "GuideModel.Compiler.Tests", "Families");

    /// <summary>The names of the families that have a file.</summary>
    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*" + Extension).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    /// <summary>Every file, parsed once.</summary>
    public static IReadOnlyList<FamilyFile> All => Parsed.Value;

    /// <summary>Every sentence that is read, with its family.</summary>
    public static IEnumerable<ReadLine> AllReads => All.SelectMany(f => f.Reads);

    private static Lazy<FamilyFile[]> Parsed { get; } = new(() => [.. Names.Select(Parse)]);

    public static FamilyFile Parse(string family)
    {
        var file = new FamilyFile(family);
        string place = "";
        foreach (string line in File.ReadAllLines(Path.Combine(Folder, family + Extension)).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            string rest = line[1..].Trim();
            switch (line[0])
            {
                case '在':
                    place = rest == "条目" ? "" : rest;
                    break;
                case '读' when rest.Split(" => ") is [var sentence, var readings]:
                    file.Reads.Add(new ReadLine(family, new Sample(place, sentence), readings));
                    break;
                case '拒' when rest.Split(" # ") is [var sentence, var reason]:
                    file.Traps.Add(new TrapLine(new Sample(place, sentence), reason));
                    break;
                default:
                    throw new FormatException($"{family}{Extension}: {line}");
            }
        }

        return file;
    }
}

/// <summary>A sentence that is read.</summary>
/// <param name="Family">The family that must have read a part of it.</param>
/// <param name="Sample">The sentence and its place.</param>
/// <param name="Readings">Its readings, "; " between them; or the role of the family's part, where no rule comes of it.</param>
internal sealed record ReadLine(string Family, Sample Sample, string Readings)
{
    private static readonly string[] Roles = ["说明", "人工", "倡导"];

    /// <summary>Whether the line shows a role, not rules.</summary>
    public bool IsRole => Roles.Contains(Readings);

    public static string RoleWord(SegmentRole role) => role switch
    {
        SegmentRole.Info => Roles[0],
        SegmentRole.Manual => Roles[1],
        SegmentRole.Advice => Roles[2],
        _ => role.ToString(),
    };
}

/// <summary>A sentence near to the family's form of which no rule may come.</summary>
internal sealed record TrapLine(Sample Sample, string Reason);

/// <summary>A sentence with its place.</summary>
/// <param name="Place">Empty for an item of a direction; 总则; 栏目 or 引语 with the lines above the item.</param>
/// <param name="Text">The sentence.</param>
internal sealed record Sample(string Place, string Text)
{
    public override string ToString() => Place.Length == 0 ? Text : $"〔{Place}〕{Text}";
}
