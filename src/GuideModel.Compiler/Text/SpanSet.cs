namespace GuideModel.Compiler.Text;

/// <summary>Short spans that do not overlap each other, to be asked whether one of them overlaps another span.</summary>
internal sealed class SpanSet
{
    private readonly List<GuideSpan> spans = [];
    private bool sorted = true;

    public void Add(GuideSpan span)
    {
        sorted &= spans.Count == 0 || spans[spans.Count - 1].Start <= span.Start;
        spans.Add(span);
    }

    public bool Overlaps(GuideSpan span)
    {
        if (!sorted)
        {
            spans.Sort((a, b) => a.Start.CompareTo(b.Start));
            sorted = true;
        }

        // The last one that starts before the span's end.
        int low = 0;
        int high = spans.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = spans[middle].Start < span.End ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && spans[low - 1].End > span.Start;
    }
}
