namespace GuideModel.Generator.Tests.Changes;

/// <summary>What of many changes a run tries: some, evenly spread, or all with GUIDEMODEL_CHANGES=full.</summary>
internal static class Sample
{
    private static readonly bool Full = Environment.GetEnvironmentVariable("GUIDEMODEL_CHANGES") == "full";

    /// <summary>All, or every so many; an odd step takes changes up and down by turns.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> changes, int step = 9) => changes.Where((_, i) => Full || i % step == step / 2);
}
