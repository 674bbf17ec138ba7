using System.Text.Json;
using GuideModel.Benchmarks.Validating;

namespace GuideModel.Benchmarks.Ratios;

/// <summary><c>-- ratios</c>: the figures of docs/performance.md in about a minute, one JSON line each. All that is compared has agreed
/// before; a disagreement ends the run.</summary>
internal sealed class RatioRun(string? only)
{
    // Sentences more than a sampled title has: lines of about 0.9 and 2.5 KB.
    private const int Small = 0;
    private const int Large = 15;

    /// <summary>Measures, and tells the exit code.</summary>
    /// <param name="only">The one figure that is wanted, or null for all.</param>
    public static int Run(string? only)
    {
        try
        {
            Agreement.Check();
            var run = new RatioRun(only);
            run.Records();
            run.Scans();
            run.Columns();
            return 0;
        }
        catch (InvalidOperationException disagreement)
        {
            Console.Error.WriteLine(disagreement.Message);
            return 1;
        }
    }

    private void Records()
    {
        var records = new RecordRatios();
        Print("record-vs-hand", "hand-written", records.RecordByHand, records.Allocated);
        Print("fluent-vs-record", "FluentValidation 12", records.FluentByRecord);
    }

    private void Scans()
    {
        Dictionary<(Layout Layout, int Size), SampleLines> data = new[] { Small, Large }
            .SelectMany(size => Enum.GetValues<Layout>().Select(layout => (layout, size))).ToDictionary(k => k, k => SampleLines.Of(k.layout, k.size));
        ScanAgreement.Check([.. data.Values]);
        foreach (((Layout layout, int size), SampleLines lines) in data)
        {
            string name = layout switch { Layout.GuideOrder => "walk-vs-scan", Layout.Escaped => "walk-vs-scan-escaped", _ => "walk-vs-scan-any-order" };
            var ratios = new ScanRatios(lines);
            Print(name, "Utf8JsonReader token walk", ratios.WalkByScan, ratios.Allocated, $"{layout}, {lines.MeanLength:0} bytes");
            if (layout == Layout.GuideOrder)
            {
                SerializedApplication.CheckAgainst(lines);
                Print("stj-vs-scan", "source-generated JsonSerializer + checks", ratios.SerializerByScan, null, $"{layout}, {lines.MeanLength:0} bytes");
            }
        }

        using (var files = new FileRatios(data[(Layout.GuideOrder, Small)]))
        {
            Print("two-threads", "guide validate --threads 1", files.TwoThreads, null, $"a file of {files.Count:N0} lines of {data[(Layout.GuideOrder, Small)].MeanLength:0} bytes");
        }

        var undecided = new ScanRatios(data[(Layout.GuideOrder, Small)].WithEscapedName("cooperatingUnits"));
        Print("worst-case", "exact reader path", undecided.ScanByReader, null, "lines whose last name is escaped, so that the reader decides after all");
    }

    private void Columns()
    {
        foreach (bool withLists in (bool[])[false, true])
        {
            var columns = new ColumnRatios(withLists);
            Print("columns-vs-read", "Vector256 sum of the same columns", columns.EvaluateByRead, null,
                $"{(withLists ? "with nested lists" : "flat")}, {ColumnRatios.Rows:N0} rows of {columns.BytesPerRow:0.0} bytes in batches");
        }
    }

    private void Print(string name, string peer, Func<Comparison> compare, Func<long>? allocated = null, string? data = null)
    {
        if (only is not null && only != name)
        {
            return;
        }

        Comparison comparison = compare();
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
            if (allocated is not null)
            {
                json.WriteNumber("allocatedBytes", allocated());
            }

            json.WriteEndObject();
        }

        Console.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
