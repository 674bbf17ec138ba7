using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>A piece of a case file without the blanks around it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Span">Where it stands; longer than the text where a table's cell has doubled quotes.</param>
internal sealed record CaseField(string Text, GuideSpan Span)
{
    /// <summary>A piece of a file as it stands there.</summary>
    public static CaseField Of(GuideText file, GuideSpan span) => new CaseField(file.Content.Substring(span.Start, span.Length), span).Slice(0, span.Length);

    /// <summary>A part of it, without the blanks around it.</summary>
    public CaseField Slice(int start, int end)
    {
        while (start < end && Characters.IsBlank(Text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsBlank(Text[end - 1]))
        {
            end--;
        }

        return new CaseField(Text.Substring(start, end - start), Text.Length == Span.Length ? new GuideSpan(Span.Start + start, end - start) : Span);
    }
}
