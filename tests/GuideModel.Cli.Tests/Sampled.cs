namespace GuideModel.Cli.Tests;

/// <summary>Applications made from the official guide.</summary>
internal static class Sampled
{
    /// <summary>Some thousands, half of them not eligible: several blocks.</summary>
    public static byte[] Many { get; } = Tool.Run("sample", "--count", "3000", "--invalid", "0.5").Bytes;

    /// <summary>One that is eligible, without a line break.</summary>
    public static string Eligible { get; } = Tool.Run("sample", "--count", "1").Out.TrimEnd();
}
