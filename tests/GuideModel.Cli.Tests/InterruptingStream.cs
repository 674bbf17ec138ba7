namespace GuideModel.Cli.Tests;

/// <summary>A stream that lets a run be interrupted when it has given some bytes.</summary>
internal sealed class InterruptingStream(byte[] content, long before, CancellationTokenSource source) : MemoryStream(content)
{
    public override bool CanSeek => false;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position < before)
        {
            return await base.ReadAsync(buffer[..(int)Math.Min(before - Position, buffer.Length)], cancellationToken);
        }

        // From here on there is nothing to read, as on a terminal where nobody types.
        await source.CancelAsync();
        return await new TaskCompletionSource<int>().Task;
    }
}
