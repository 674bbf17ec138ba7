using System.Security.Cryptography;
using System.Text;
using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>Tells changes apart by what they are: an approval of one is no approval of another.</summary>
internal static class ChangeFingerprint
{
    private const int Bytes = 16;

    /// <summary>Thirty-two hexadecimal digits made of the guide's file name, the id, where it holds, and what stands in both guides; blanks and line breaks do not count.</summary>
    /// <param name="file">The file name of the newer guide.</param>
    /// <param name="change">The change.</param>
    public static string Of(string file, Change change)
    {
        // A change without words of a guide is what its remarks say.
        string[] parts =
        [
            file, change.Kind.ToString(), change.Subject.ToString(), change.Id, string.Join(' ', change.Directions), .. Side(change.Old), .. Side(change.New),
            .. change.Old is null && change.New is null ? change.Remarks.Select(r => r.En) : [],
        ];
        string text = string.Join('\0', parts.Select(p => string.Concat(p.Where(c => !char.IsWhiteSpace(c)))));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
    }

    private static string[] Side(ChangeSide? side) => side is null ? ["-"] : [side.Words, side.Reading ?? "", side.Severity?.ToString() ?? ""];
}
