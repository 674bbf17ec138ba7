using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GuideModel.Cli.Output;
using GuideModel.Compiler;
using GuideModel.Compiler.Sampling;

namespace GuideModel.Benchmarks.Ratios;

/// <summary>Applications of direction 1.1 as lines of one text: 40 % of them are not eligible, three by what they say for one by what they lack.</summary>
internal sealed class SampleLines
{
    private const int Count = 2000;
    private const int Seed = 20251103;
    private const string Direction = "1.1";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Escaped = new();

    private static readonly string[] Sentences =
    [
        "面向碳达峰碳中和目标的关键技术联合攻关", "开展机理研究、装置研制与示范验证", "形成具有自主知识产权的成套工艺与装备", "Joint work on materials, devices and systems; field tests on both sides. ",
    ];


    /// <summary>The text; behind the last line there is room that a scan may read.</summary>
    public byte[] Text { get; }

    /// <summary>Where the lines are.</summary>
    public (int Start, int Length)[] Lines { get; }

    /// <summary>The mean length of a line.</summary>
    public double MeanLength => Lines.Average(l => l.Length);

    /// <summary>The lines of a layout.</summary>
    /// <param name="layout">How they are written.</param>
    /// <param name="more">How many sentences the titles are longer than sampled ones.</param>
    public static SampleLines Of(Layout layout, int more)
    {
        var sampler = new ApplicationSampler(
            GuideCompiler.Compile(new GuideInput("2025-batch3.guide.txt", Texts.Guide, [new TermsInput("terms.txt", Texts.Terms)])).Spec, Direction, Seed);
        var random = new Random(Seed);
        return new SampleLines([.. Enumerable.Range(0, Count).Select(_ => Written(Next(sampler, random, more), layout, random))]);
    }

    /// <summary>Lines as one text.</summary>
    public SampleLines(IReadOnlyList<byte[]> lines)
    {
        Lines = new (int, int)[lines.Count];
        var text = new MemoryStream();
        for (int i = 0; i < lines.Count; i++)
        {
            Lines[i] = ((int)text.Length, lines[i].Length);
            text.Write(lines[i]);
            text.WriteByte((byte)'\n');
        }

        text.Write(new byte[256]);
        Text = text.ToArray();
    }

    /// <summary>A line.</summary>
    public ReadOnlySpan<byte> this[int line] => Text.AsSpan(Lines[line].Start, Lines[line].Length);

    /// <summary>The same lines with the first letter of a name written as an escape.</summary>
    public SampleLines WithEscapedName(string name) => new([.. Enumerable.Range(0, Lines.Length).Select(i => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(this[i]).Replace($"\"{name}\"", $"\"\\u{(int)name[0]:x4}{name[1..]}\"", StringComparison.Ordinal)))]);

    private static JsonObject Next(ApplicationSampler sampler, Random random, int more)
    {
        int lot = random.Next(10);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            FactJson.Write(json, sampler.Next(invalid: lot < 3));
        }

        JsonObject application = JsonNode.Parse(stream.ToArray())!.AsObject();
        if (lot == 3)
        {
            string[] read = [.. application.Select(m => m.Key).Where(n => n is "field" or "durationMonths" or "applicant" or "partnerSubmitted" or "subprojectCount" or "targets")];
            application.Remove(read[random.Next(read.Length)]);
        }

        foreach (string title in (string[])["titleZh", "titleEn"])
        {
            application[title] = application[title]!.GetValue<string>() + string.Concat(Enumerable.Range(0, more).Select(_ => Sentences[random.Next(Sentences.Length)]));
        }

        return application;
    }

    private static byte[] Written(JsonObject application, Layout layout, Random random)
    {
        switch (layout)
        {
            case Layout.Shuffled:
                return Encoding.UTF8.GetBytes(Shuffled(application, random).ToJsonString(Plain));
            case Layout.Spaced:
                var text = new StringBuilder();
                Space(application, text);
                return Encoding.UTF8.GetBytes(text.ToString());
            case Layout.Unknown:
                application["remarks"] = "无";
                return Encoding.UTF8.GetBytes(application.ToJsonString(Plain));
            case Layout.Escaped:
                return Encoding.UTF8.GetBytes(application.ToJsonString(Escaped));
            default:
                return Encoding.UTF8.GetBytes(application.ToJsonString(Plain));
        }
    }

    private static JsonNode Shuffled(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject one:
                KeyValuePair<string, JsonNode?>[] members = [.. one];
                random.Shuffle(members);
                return new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, (JsonNode?)Shuffled(m.Value!, random))));
            case JsonArray list:
                return new JsonArray([.. list.Select(e => Shuffled(e!, random))]);
            default:
                return node.DeepClone();
        }
    }

    private static void Space(JsonNode node, StringBuilder text)
    {
        string between = "";
        switch (node)
        {
            case JsonObject one:
                text.Append('{');
                foreach ((string name, JsonNode? value) in one)
                {
                    text.Append(between).Append('"').Append(name).Append("\": ");
                    Space(value!, text);
                    between = ", ";
                }

                text.Append('}');
                break;
            case JsonArray list:
                text.Append('[');
                foreach (JsonNode? element in list)
                {
                    text.Append(between);
                    Space(element!, text);
                    between = ", ";
                }

                text.Append(']');
                break;
            default:
                text.Append(node.ToJsonString(Plain));
                break;
        }
    }
}
