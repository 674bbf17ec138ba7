using System.Text;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Tests.Equivalence;

/// <summary>Takes facts away from applications, and spoils their JSON: broken off, with stray bytes, facts twice, of another
/// kind, under unknown names, out of range.</summary>
internal sealed class Spoiler(DirectionSpec direction, Random random)
{
    private static readonly string[] Scraps =
        ["{", "}", "[", "]", "\"", ",", ":", "\\", "-", ".", "e", "0", "9", " ", "\n", "\0", "null", "true", "//", "/**/", "'", "NaN", "\\ud800", "\ufeff", "海", "{}", "[[", ",,"];

    private static readonly string[] Values =
    [
        "null", "true", "false", "7", "-1", "0.5", "-0", "36.0", "3.6e1", "1e99", "1e-40", "2147483648", "012", "+1", "1.", "0.49999999999999999999999999999999", "12345678901234567890123456789012",
        "\"x\"", "\"\"", "\"7\"", "\"2025-02-30\"", "\"2025-06-30\"", "\"\\ud800\"", "\"Enterprise\"", "\"企业\"", "[]", "{}", "[null]", "[{}]", "[\"x\"]", "[[]]", "{\"x\":1}", "{\"name\":1}",
    ];

    private readonly string[] names = [.. Names(direction.Record).Concat(["direction", "指南方向", "x", "id", ""]).Distinct()];

    /// <summary>Takes a few facts away, anywhere.</summary>
    public void Erase(Facts application)
    {
        var places = new List<(Facts Of, string Name)>();
        Gather(application, places);
        for (int i = 1 + random.Next(4); i > 0 && places.Count > 0; i--)
        {
            (Facts of, string name) = places[random.Next(places.Count)];
            of[name] = null;
        }
    }

    /// <summary>Spoils the JSON of an application; now and then what comes of it can be read all the same.</summary>
    public byte[] Spoil(byte[] json)
    {
        if (random.Next(2) == 0)
        {
            return PutIn(json);
        }

        var bytes = new List<byte>(json);
        for (int i = 1 + random.Next(2); i > 0; i--)
        {
            SpoilBytes(bytes);
        }

        return [.. bytes];
    }

    private void SpoilBytes(List<byte> bytes)
    {
        int at = random.Next(bytes.Count + 1);
        int length = Math.Min(random.Next(1, 9), bytes.Count - at);
        switch (random.Next(6))
        {
            case 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Scraps[random.Next(Scraps.Length)]));
                break;
            case 3:
                bytes.Insert(at, (byte)random.Next(256));
                break;
            case 4:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            default:
                bytes.AddRange(Encoding.UTF8.GetBytes(Scraps[random.Next(Scraps.Length)]));
                break;
        }
    }

    // A member more, in any object: twice there, of another kind, unknown, or for once as it should be.
    private byte[] PutIn(byte[] json)
    {
        string text = Encoding.UTF8.GetString(json);
        int[] objects = [.. Enumerable.Range(0, text.Length).Where(i => text[i] == '{')];
        int at = objects[random.Next(objects.Length)] + 1;
        string name = names[random.Next(names.Length)];
        string value = random.Next(12) == 0 ? '"' + direction.Number + '"' : Values[random.Next(Values.Length)];
        string more = $"\"{name}\":{value}{(text[at] == '}' ? "" : ",")}";
        return Encoding.UTF8.GetBytes(text.Insert(at, random.Next(8) == 0 ? more.Replace("\"d", "\"\\u0064", StringComparison.Ordinal) : more));
    }

    private static void Gather(Facts facts, List<(Facts Of, string Name)> places)
    {
        foreach ((string name, object? value) in facts.Items.Where(i => i.Value is not null))
        {
            places.Add((facts, name));
            foreach (Facts inner in value as IEnumerable<object?> is { } list ? list.OfType<Facts>() : value is Facts one ? [one] : [])
            {
                Gather(inner, places);
            }
        }
    }

    private static IEnumerable<string> Names(RecordSpec record) =>
        record.Members.SelectMany(m => (string[])[m.JsonName, m.Term]).Concat(record.Nested.SelectMany(Names));
}
