using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Syntax;

/// <summary>Splits a block into sentences at 。！？ outside brackets, titles and quotes (GRAMMAR.md, G3.1).</summary>
internal static class SentenceSplitter
{
    /// <summary>The spans of the sentences; together they cover the span, blanks belonging to the sentence before them.</summary>
    public static EquatableArray<GuideSpan> Split(string content, GuideSpan span)
    {
        var sentences = new List<GuideSpan>();
        bool[] inside = Nesting.Inside(content, span.Start, span.End);
        int start = span.Start;
        for (int i = span.Start; i < span.End; i++)
        {
            if (Characters.Normal(content[i]) is '。' or '!' or '?' && !inside[i - span.Start] && !IsInAddress(content, i, span.End))
            {
                int end = i + 1;
                while (end < span.End && Characters.IsBlank(content[end]))
                {
                    end++;
                }

                sentences.Add(GuideSpan.Between(start, end));
                start = end;
                i = end - 1;
            }
        }

        if (start < span.End)
        {
            sentences.Add(GuideSpan.Between(start, span.End));
        }

        return sentences.ToEquatableArray();
    }

    // In an address (…?id=1) a Latin letter or digit follows at once.
    private static bool IsInAddress(string content, int mark, int end)
    {
        int next = mark + 1;
        while (next < end && Characters.IsNothing(content[next]))
        {
            next++;
        }

        return content[mark] is '!' or '?' && next < end && Characters.IsLatin(content[next]);
    }
}
