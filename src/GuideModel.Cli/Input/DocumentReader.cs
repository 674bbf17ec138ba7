using System.Buffers;

namespace GuideModel.Cli.Input;

/// <summary>Cuts a JSON text into blocks: an array of applications, or applications one behind the other.</summary>
/// <remarks>It finds where elements begin and end, and what stands between them; whether they are well-formed is for whoever reads them.</remarks>
internal sealed class DocumentReader(DataFile file, DataInput input, CancellationToken cancellation) : BlockReader(file, input, cancellation)
{
    private static readonly SearchValues<byte> InNested = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> InText = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> BehindScalar = SearchValues.Create(" \t\r\n,:\"{}[]"u8);

    private Expected expected = Expected.Anything;

    // Of the element that has begun.
    private bool inElement;
    private bool isTooLong;
    private bool inText;
    private bool isEscaped;
    private int depth;
    private int start;
    private DataPosition begins;

    // Where the byte of the block is that was looked at last.
    private DataPosition position = DataPosition.Start;
    private int counted;

    private enum Expected
    {
        Anything,
        First,
        Value,
        CommaOrEnd,
        Another,
        End,
        Nothing,
    }

    /// <inheritdoc/>
    protected override bool TryFill(DataBlock block)
    {
        int at = block.Length;
        while (!Ended)
        {
            ReadMore(block);
            at = Math.Min(at, block.Length);
            while (at < block.Length)
            {
                at = inElement ? Within(block, at) : Between(block, at);
            }

            isTooLong |= inElement && block.Length - start > DataBlock.Limit;
            bool some = block.Pieces.Count > 0;
            if (some || isTooLong || !inElement)
            {
                int from = inElement && !isTooLong ? start : block.Length;
                Count(block, from);
                (counted, start, at) = (0, 0, block.Length - from);
                if (some)
                {
                    Keep(block, from);
                    return true;
                }

                block.Cut(0);
            }
        }

        if (Failed is not null)
        {
            return false;
        }

        if (inElement)
        {
            EndElement(block, block.Length);
        }
        else if (expected is Expected.First or Expected.Value or Expected.CommaOrEnd)
        {
            block.Add(new(0, 0, position, PieceFault.NotClosed));
        }

        expected = Expected.Nothing;
        return block.Pieces.Count > 0;
    }

    // Past a blank, or one character between elements; an element begins where none is expected too.
    private int Between(DataBlock block, int at)
    {
        int blanks = block.Content[at..].IndexOfAnyExcept(" \t\r\n"u8);
        if (blanks != 0 || expected == Expected.Nothing)
        {
            return blanks < 0 || expected == Expected.Nothing ? block.Length : at + blanks;
        }

        byte letter = block.Content[at];
        switch (expected, letter)
        {
            case (Expected.Anything, (byte)'['):
                expected = Expected.First;
                break;
            case (Expected.First or Expected.CommaOrEnd, (byte)']'):
                expected = Expected.End;
                break;
            case (Expected.CommaOrEnd, (byte)','):
                expected = Expected.Value;
                break;
            case (Expected.End, _):
                Fault(block, at, PieceFault.Stray);
                expected = Expected.Nothing;
                break;
            case (_, (byte)',' or (byte)':' or (byte)'}' or (byte)']'):
                Fault(block, at, PieceFault.Stray);
                expected = (expected, letter) is (Expected.Value, (byte)']') ? Expected.End : expected;
                break;
            default:
                if (expected == Expected.CommaOrEnd)
                {
                    Fault(block, at, PieceFault.NoComma);
                }

                return BeginElement(block, at);
        }

        return at + 1;
    }

    private int BeginElement(DataBlock block, int at)
    {
        Count(block, at);
        (inElement, isTooLong, isEscaped, start, begins) = (true, false, false, at, position);
        expected = expected is Expected.Anything or Expected.Another ? Expected.Another : Expected.CommaOrEnd;
        byte letter = block.Content[at];
        inText = letter == '"';
        depth = letter is (byte)'{' or (byte)'[' ? 1 : 0;
        return at + 1;
    }

    private int Within(DataBlock block, int at)
    {
        ReadOnlySpan<byte> ahead = block.Content[at..];
        if (isEscaped)
        {
            isEscaped = false;
            return at + 1;
        }

        int found = ahead.IndexOfAny(inText ? InText : depth > 0 ? InNested : BehindScalar);
        if (found < 0)
        {
            return block.Length;
        }

        if (!inText && depth == 0)
        {
            return EndElement(block, at + found);
        }

        switch (ahead[found])
        {
            case (byte)'\\':
                isEscaped = true;
                break;
            case (byte)'"':
                inText = !inText;
                break;
            case (byte)'{' or (byte)'[':
                depth++;
                break;
            default:
                depth--;
                break;
        }

        return depth == 0 && !inText ? EndElement(block, at + found + 1) : at + found + 1;
    }

    private int EndElement(DataBlock block, int end)
    {
        inElement = false;
        isTooLong |= end - start > DataBlock.Limit;
        block.Add(isTooLong ? new(0, 0, begins, PieceFault.TooLong) : new(start, end - start, begins));
        Count(block, end);
        return end;
    }

    private void Fault(DataBlock block, int at, PieceFault fault)
    {
        Count(block, at);
        block.Add(new(at, 1, position, fault));
    }

    private void Count(DataBlock block, int to)
    {
        position = position.Behind(block.Content[counted..to]);
        counted = to;
    }
}
