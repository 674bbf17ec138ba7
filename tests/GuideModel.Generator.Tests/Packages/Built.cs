using System.Reflection;

namespace GuideModel.Generator.Tests.Packages;

/// <summary>Where the projects under test stand and how they were built.</summary>
internal static class Built
{
    public static string SourceFolder => Metadata("SourceFolder");

    public static string Configuration => Metadata("Configuration");

    private static string Metadata(string key) =>
        typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
