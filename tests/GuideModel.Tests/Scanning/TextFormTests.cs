using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Xunit;

namespace GuideModel.Tests.Scanning;

/// <summary>The vectorised look at a text says of UTF-8 what the platform says, at every place of a vector.</summary>
public class TextFormTests
{
    private static readonly byte[][] Pieces =
    [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE0, 0xA0, 0x80], [0xE4, 0xB8], [0xE4, 0xB8, 0xAD],
        [0xE4, 0xB8, 0xAD, 0x80], [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
        [0xF0, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF], [0xFE],
        [0xE4, 0xE4, 0xB8, 0xAD], [0xC3, 0x28], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xF0, 0x28, 0x8C, 0xBC], [0xF0, 0x90, 0x28, 0xBC], [0xF0, 0x28, 0x8C, 0x28],
    ];

    [Fact]
    public void EveryPieceAtEveryPlace()
    {
        foreach (int length in (int[])[0, 5, 34, 35, 36, 66, 67, 68, 99, 131, 200])
        {
            foreach (byte[] piece in Pieces)
            {
                for (int at = 0; at + piece.Length <= length; at++)
                {
                    byte[] text = Enumerable.Repeat((byte)'a', length).ToArray();
                    piece.CopyTo(text, at);
                    AssertForm(text);
                }
            }
        }
    }

    [Fact]
    public void AnyMixtureOfPieces()
    {
        var random = new Random(3);
        for (int i = 0; i < 50_000; i++)
        {
            var text = new List<byte>();
            for (int pieces = random.Next(60); pieces > 0; pieces--)
            {
                text.AddRange(random.Next(40) == 0 ? Pieces[random.Next(Pieces.Length)] : random.Next(2) == 0 ? "海上制氢，"u8 : random.Next(30) == 0 ? "\\\t"u8 : "abc\" é 😀"u8);
            }

            AssertForm([.. text]);
        }
    }

    private static void AssertForm(byte[] text)
    {
        byte[] padded = [.. text, .. Enumerable.Repeat((byte)0xFF, LineScanner.Slack)];
        byte[] quotes = new byte[LineScanner.QuoteRoom(text.Length)];
        TextForm expected = !Utf8.IsValid(text) ? TextForm.Invalid : text.Any(b => b is < 32 or (byte)'\\') ? TextForm.Escaped : TextForm.Plain;
        TextForm actual = TextForms.Of(ref MemoryMarshal.GetArrayDataReference(padded), text.Length, ref MemoryMarshal.GetArrayDataReference(quotes));
        if (actual == TextForm.Plain)
        {
            Assert.All(text, (b, i) => Assert.Equal(b == '"', (quotes[i >> 3] >> (i & 7) & 1) != 0));
        }

        // A text may be read with more care than it needs.
        Assert.True(expected == actual || (expected, actual) == (TextForm.Plain, TextForm.Escaped), $"{expected}, found {actual}: {Encoding.Latin1.GetString(text)}");
    }
}
