using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>Finds bound words in normal text.</summary>
internal static class BoundWordsIn
{
    private static readonly string[] Words = [.. BoundWords.Before.Select(w => w.Word).Where(w => w.Length > 1).OrderByDescending(w => w.Length)];

    /// <summary>Every one of them, the longest first at each position.</summary>
    public static IEnumerable<(int Start, string Word)> Of(string text) => Enumerable.Range(0, text.Length).SelectMany(at => At(text, at));

    /// <summary>Those that stand at a position, the longest first.</summary>
    public static IEnumerable<(int Start, string Word)> At(string text, int at) =>
        Words.Where(w => string.CompareOrdinal(text, at, w, 0, w.Length) == 0).Select(w => (at, w));
}
