using System.Globalization;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Checks;

/// <summary>The number of an item and how it is written: (1), 1., 1、, (一), ①.</summary>
/// <param name="Script">Its figures.</param>
/// <param name="Mark">What closes it: ), . or 、; of ① and its kin the first of their row; NUL where nothing does.</param>
/// <param name="Value">The number.</param>
internal readonly record struct ItemNumber(NumberScript Script, char Mark, int Value)
{
    private const string Chinese = "一二三四五六七八九十";

    public static ItemNumber Of(GuideText text, BlockSyntax item)
    {
        string marker = item.Marker;
        if (EnclosedNumbers.Read(marker[0]) is { } enclosed)
        {
            return new ItemNumber(NumberScript.Circle, enclosed.First, enclosed.Value);
        }

        // The number of a table's row has none.
        char last = NormalText.Of(text.Content, FullSpan(text, item)).Value.Last();
        char mark = char.IsLetterOrDigit(last) ? '\0' : last;
        return int.TryParse(marker, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? new ItemNumber(NumberScript.Arabic, mark, value)
            : new ItemNumber(NumberScript.Chinese, mark, (int)(Numbers.Read(marker, 0)?.Value ?? 0));
    }

    /// <summary>The span of the number with the marks around it.</summary>
    public static GuideSpan FullSpan(GuideText text, BlockSyntax item)
    {
        int start = item.MarkerSpan.Start;
        int end = item.MarkerSpan.End;
        while (start > item.FullSpan.Start && (Characters.IsBlank(text.Content[start - 1]) || Characters.Normal(text.Content[start - 1]) == '('))
        {
            start--;
        }

        while (start < item.MarkerSpan.Start && Characters.IsBlank(text.Content[start]))
        {
            start++;
        }

        int mark = end;
        while (mark < item.FullSpan.End && Characters.IsBlank(text.Content[mark]))
        {
            mark++;
        }

        return GuideSpan.Between(start, mark < item.FullSpan.End && Characters.Normal(text.Content[mark]) is ')' or '.' or '、' ? mark + 1 : end);
    }

    /// <summary>Whether another number is of the same list's making.</summary>
    public bool IsLike(ItemNumber other) => Script == other.Script && Mark == other.Mark;

    /// <summary>A number in these figures, or null where they end.</summary>
    public string? Write(int value) => Script switch
    {
        NumberScript.Circle => EnclosedNumbers.Write(Mark, value),
        NumberScript.Chinese => InChinese(value),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A number under 100 in Chinese figures.</summary>
    public static string? InChinese(int value)
    {
        if (value is < 1 or > 99)
        {
            return null;
        }

        string tens = value < 10 ? "" : value < 20 ? "十" : Chinese[(value / 10) - 1] + "十";
        return tens + (value % 10 == 0 ? "" : Chinese[(value % 10) - 1].ToString());
    }
}

/// <summary>The figures of a number.</summary>
internal enum NumberScript
{
    /// <summary>1, 2, 3.</summary>
    Arabic,

    /// <summary>一、二、三.</summary>
    Chinese,

    /// <summary>①, ②, ③.</summary>
    Circle,
}
