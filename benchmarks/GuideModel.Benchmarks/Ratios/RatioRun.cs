using System.Text.Json;
using GuideModel.Benchmarks.Validating;

namespace GuideModel.Benchmarks.Ratios;

/// <summary><c>-- ratios</c>: the figures of docs/performance.md in about a minute, one JSON line each. All that is compared has agreed
/// before; a disagreement ends the run.</summary>
internal static class RatioRun
{
    // Sentences more than a sampled title has: lines of about 0.9 and 2.5 KB.
    private const int Small = 0;
    private const int Large = 15;

    public static int Run()
    {
        try
        {
            Agreement.Check();
            var records = new RecordRatios();
            Print("record-vs-hand", "hand-written", records.RecordByHand(), records.Allocated());
            Print("fluent-vs-record", "FluentValidation 12", records.FluentByRecord());
            Scan();
            return 0;
        }
        catch (InvalidOperationException disagreement)
        {
            Console.Error.WriteLine(disagreement.Message);
            return 1;
        }
    }

    private static void Scan()
    {
        Dictionary<(Layout Layout, int Size), SampleLines> data = new[] { Small, Large }
            .SelectMany(size => Enum.GetValues<Layout>().Select(layout => (layout, size))).ToDictionary(k => k, k => SampleLines.Of(k.layout, k.size));
        ScanAgreement.Check([.. data.Values]);
        foreach (((Layout layout, int size), SampleLines lines) in data)
        {
            string name = layout switch { Layout.GuideOrder => "walk-vs-scan", Layout.Escaped => "walk-vs-scan-escaped", _ => "walk-vs-scan-any-order" };
            var ratios = new ScanRatios(lines);
            Print(name, "Utf8JsonReader token walk", ratios.WalkByScan(), ratios.Allocated(), $"{layout}, {lines.MeanLength:0} bytes");
            if (layout == Layout.GuideOrder)
            {
                SerializedApplication.CheckAgainst(lines);
                Print("stj-vs-scan", "source-generated JsonSerializer + checks", ratios.SerializerByScan(), null, $"{layout}, {lines.MeanLength:0} bytes");
            }
        }

        var undecided = new ScanRatios(data[(Layout.GuideOrder, Small)].WithEscapedName("cooperatingUnits"));
        Print("worst-case", "exact reader path", undecided.ScanByReader(), null, "lines whose last name is escaped, so that the reader decides after all");
    }

    private static void Print(string name, string peer, Comparison comparison, long? allocated = null, string? data = null)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteNumber("ratio", Math.Round(comparison.Ratio, 3));
            json.WriteString("peer", peer);
            json.WriteNumber("rounds", comparison.Rounds);
            json.WriteBoolean("agree", true);
            json.WriteString("data", data);
            json.WriteNumber("upperNs", Math.Round(comparison.Upper, 1));
            json.WriteNumber("lowerNs", Math.Round(comparison.Lower, 1));
            if (allocated is { } bytes)
            {
                json.WriteNumber("allocatedBytes", bytes);
            }

            json.WriteEndObject();
        }

        Console.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
