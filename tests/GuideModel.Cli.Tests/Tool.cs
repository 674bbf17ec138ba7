using System.Text;

namespace GuideModel.Cli.Tests;

/// <summary>Runs the tool in this process.</summary>
internal static class Tool
{
    public static string Guide => Path.Combine(AppContext.BaseDirectory, "official", "2025-batch3.guide.txt");

    public static string Samples(string name) => Path.Combine(AppContext.BaseDirectory, "official", "samples", name);

    public static Result Run(params string[] args) => RunWith([], args);

    public static Result RunWith(byte[] input, params string[] args) => Run(input, new Surroundings(), args);

    public static Result RunIn(Surroundings surroundings, params string[] args) => Run([], surroundings, args);

    private static Result Run(byte[] input, Surroundings surroundings, string[] args)
    {
        using var stdin = new MemoryStream(input);
        return Run(stdin, surroundings, args);
    }

    public static Result Run(Stream stdin, Surroundings surroundings, params string[] args)
    {
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        int code = Program.Run(args, stdin, stdout, stderr, surroundings);
        return new Result(code, stdout.ToArray(), stderr.ToString());
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    internal sealed record Result(int Code, byte[] Bytes, string Error)
    {
        public string Out => Encoding.UTF8.GetString(Bytes);

        public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
