using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>Finds whom a noun phrase speaks of: 项目负责人年龄, 申报企业资产负债率, 外方投入 (GRAMMAR.md, "Entities").</summary>
internal static class Entities
{
    public const string Person = "principalInvestigator";
    public const string Applicant = "applicant";
    public const string Partner = "partner";

    public const string PartnerPerson = "partnerInvestigator";

    // The longest first; a word of the genre's own before a post.
    private static readonly WordTable<string> Words = new(Lexicon.Entities.SelectMany(e => e.Words.Select(w => (Word: w, e.Path))).Concat(PartnerPersons()).Concat(Posts().Select(p => (Word: p, Path: p)))
        .GroupBy(w => w.Word).Select(g => g.First()).OrderByDescending(w => w.Word.Length));

    private static readonly HashSet<string> PostNames = [.. Posts()];
    private static readonly WordEndings Endings = new(Lexicon.Entities.SelectMany(e => e.Words));
    private static readonly WordTable<bool> Lists = new(Lexicon.Lists.SelectMany(l => l.Words).Select(w => (w, true)));

    private static readonly WordTable<bool> Sides =
        new(Lexicon.Countries.Concat(Slots.ShortCountries).Append("外").Append("对").Distinct().OrderByDescending(c => c.Length).Select(c => (c + "方", true)));

    private static readonly WordTable<bool> Projects = new(((string[])
        ["每个项目", "单个项目", "每项目", "各项目", "每项课题", "每项", "本方向项目", "本方向", "申报项目", "所申报项目", "本批项目", "各类项目", "本项目", "该项目", "本类别项目", "本类项目", "该类项目", "项目", "本课题", "每个平台", "平台"]).Select(w => (w, true)));

    /// <summary>The entity that a noun phrase begins with, and what is said of it; the whole phrase where it begins with none.</summary>
    public static (string? Path, string Remainder) Of(string phrase)
    {
        if (Words.Beginning(phrase) is (string entity, string path))
        {
            return (path, Without(phrase, entity));
        }

        // 外方合作单位 is a list of its own.
        return Lists.Beginning(phrase) is null && BeginningOf(phrase, Sides) is { } side ? (Partner, Without(phrase, side)) : (null, phrase);
    }

    /// <summary>The phrase without the words for the project itself, and whether they say that each project is meant.</summary>
    public static (bool Each, string Remainder) WithoutProject(string phrase)
    {
        string? word = BeginningOf(phrase, Projects);
        return word is null ? (false, phrase) : (word[0] is '每' or '单' or '各', Without(phrase, word));
    }

    /// <summary>The words we write for an entity.</summary>
    public static string Term(string path) => path == Partner ? "外方" : PostNames.Contains(path) ? path : Lexicon.Entities.First(e => e.Path == path).Words[0];

    /// <summary>Whether a path is that of one person: the project's leader, the other side's, or one named by the post.</summary>
    public static bool IsPerson(string? path) => path is Person or PartnerPerson || (path is not null && PostNames.Contains(path));

    /// <summary>Whether a path is that of a person beside the project's leader.</summary>
    public static bool IsOther(string? path) => path != Person && IsPerson(path);

    /// <summary>The persons named at a position: where the words end, and the path.</summary>
    public static IEnumerable<(int End, string Path)> PersonsAt(SegmentText text, int at)
    {
        foreach ((string word, string path) in Words.At(text, at))
        {
            if (IsPerson(path))
            {
                yield return (at + word.Length, path);
            }
        }
    }

    /// <summary>The characters that the words for a person begin with.</summary>
    public static IEnumerable<char> FirstCharacters => Words.FirstCharacters;

    private static IEnumerable<(string Word, string Path)> PartnerPersons() =>
        from side in Slots.ShortCountries.Concat(Lexicon.Countries).Append("外").Select(c => c + "方").Concat(["国外", "境外"])
        from head in Lexicon.Posts["partner"]
        select (side + head, PartnerPerson);

    private static IEnumerable<string> Posts()
    {
        string[] sides = Lexicon.Posts["side"];
        string[] places = Lexicon.Posts["place"];
        string[] heads = Lexicon.Posts["head"];
        return [.. Lexicon.Posts["alone"], .. from s in sides from h in heads select s + h, .. from p in places from h in heads select p + h,
            .. from s in sides from p in places from h in heads from post in (string[])[s + p + h, p + s + h] select post];
    }

    /// <summary>Whether a phrase ends in the words for an entity, so that it speaks of one and not of a quantity.</summary>
    public static bool Names(string phrase) => Endings.End(phrase);

    // The first word that a phrase begins with and goes on behind.
    private static string? BeginningOf(string phrase, WordTable<bool> words)
    {
        foreach ((string word, _) in words.From(phrase, 0))
        {
            if (phrase.Length > word.Length && phrase.StartsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    private static string Without(string phrase, string word)
    {
        string rest = phrase.Substring(word.Length);
        return rest.Length > 1 && rest[0] == '的' ? rest.Substring(1) : rest;
    }
}
