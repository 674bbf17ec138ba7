namespace GuideModel.Compiler.Syntax;

/// <summary>Numbers that are one character: ①, ⑴, ⒈ and ㈠ with those after them.</summary>
internal static class EnclosedNumbers
{
    private static readonly (char First, char Last)[] Rows = [('①', '⑳'), ('⑴', '⒇'), ('⒈', '⒛'), ('㈠', '㈩')];

    /// <summary>The value of a character, with the first of its row, or null.</summary>
    public static (char First, int Value)? Read(char c)
    {
        foreach ((char first, char last) in Rows)
        {
            if (c >= first && c <= last)
            {
                return (first, c - first + 1);
            }
        }

        return null;
    }

    /// <summary>A number of a row, or null where the row ends before it.</summary>
    public static string? Write(char first, int value) =>
        ((char)(first + value - 1)).ToString() is var number && Read(number[0])?.First == first ? number : null;
}
