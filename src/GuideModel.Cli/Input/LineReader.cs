namespace GuideModel.Cli.Input;

/// <summary>Cuts a file of an application a line into blocks; whoever validates a block finds the lines in it.</summary>
internal sealed class LineReader(DataFile file, DataInput input, CancellationToken cancellation) : BlockReader(file, input, cancellation)
{
    private long line = 1;

    /// <inheritdoc/>
    protected override bool TryFill(DataBlock block)
    {
        // What was kept is a part of a line.
        int searched = block.Length;
        while (!Ended)
        {
            ReadMore(block);
            searched = Math.Min(searched, block.Length);
            int last = block.Content[searched..].LastIndexOf((byte)'\n');
            if (last >= 0)
            {
                Keep(block, searched + last + 1);
                block.Begins = new(line, 1);
                line += block.Content.Count((byte)'\n');
                return true;
            }

            searched = block.Length;
            if (block.Length > DataBlock.Limit)
            {
                PassOver(block);
                return true;
            }
        }

        // What a file that cannot be read to its end ends with is no line.
        block.Begins = new(line, 1);
        return block.Length > 0 && Failed is null;
    }

    // To the end of a line that is too long, without keeping it.
    private void PassOver(DataBlock block)
    {
        block.Add(new(0, 0, new(line, 1), PieceFault.TooLong));
        int end = -1;
        while (end < 0 && !Ended)
        {
            block.Cut(0);
            ReadMore(block);
            end = block.Content.IndexOf((byte)'\n');
        }

        Keep(block, end + 1);
        block.Cut(0);
        line++;
    }
}
