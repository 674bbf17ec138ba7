using System.Text;
using GuideModel.Guide2025Batch3;

namespace GuideModel.Benchmarks.Ratios;

/// <summary>Proof that the scan and the reader say the same, of the data measured and of 100,000 lines made of it by mischief.</summary>
internal static class ScanAgreement
{
    private const int Mutants = 100_000;
    private const int Seed = 7;

    private static readonly string[] Scraps =
    [
        "{", "}", "[", "]", "\"", ",", ":", "\\", "-", ".", "e", "0", "9", " ", "\t", "\r", "\0", "null", "true", "\\u6d77", "\\ud800", "\ufeff", "海", "{}", "[]", ",,", "1e1", "36.0",
        "\"id\":1,", "\"field\":null,", "\"x\":1,", "\"direction\":\"1.2\",", "\"titleZh\":\"a\\\"b\",",
    ];

    /// <summary>The exact outcomes of an application: by way of the reader and a record.</summary>
    public static OutcomeSet? Exact(ReadOnlySpan<byte> line) =>
        KoreaEnergyDirection.Instance.Read(line).Application is { } application ? KoreaEnergyValidator.Evaluate(application) : null;

    /// <summary>Throws when the two disagree about a line.</summary>
    public static void Check(IReadOnlyList<SampleLines> data)
    {
        foreach (SampleLines lines in data)
        {
            Compare(lines);
        }

        var random = new Random(Seed);
        var mutants = new List<byte[]>(Mutants);
        while (mutants.Count < Mutants)
        {
            SampleLines lines = data[random.Next(data.Count)];
            mutants.Add(Mutant(lines[random.Next(lines.Lines.Length)], random));
        }

        Compare(new SampleLines(mutants));
    }

    private static void Compare(SampleLines lines)
    {
        for (int i = 0; i < lines.Lines.Length; i++)
        {
            ReadOnlySpan<byte> line = lines[i];
            OutcomeSet? exact = Exact(line);
            OutcomeSet? alone = KoreaEnergyDirection.Instance.EvaluateJson(line);
            OutcomeSet? within = KoreaEnergyDirection.Instance.TryEvaluateJson(lines.Text, lines.Lines[i].Start, lines.Lines[i].Length, out OutcomeSet found) ? found : null;
            if (exact != alone || exact != within)
            {
                throw new InvalidOperationException("The scan and the reader disagree about " + Encoding.UTF8.GetString(line));
            }
        }
    }

    private static byte[] Mutant(ReadOnlySpan<byte> line, Random random)
    {
        var bytes = new List<byte>(line.ToArray());
        for (int times = random.Next(1, 3); times > 0; times--)
        {
            int at = random.Next(bytes.Count + 1);
            int length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Scraps[random.Next(Scraps.Length)]));
                    break;
                case 2 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                    break;
                default:
                    bytes.RemoveRange(at, random.Next(10) == 0 ? bytes.Count - at : length);
                    break;
            }
        }

        return [.. bytes];
    }
}
