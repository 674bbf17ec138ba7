namespace GuideModel.Cli.Tests;

/// <summary>A stream that breaks after some bytes: a full disk, a pipe nobody reads any more, a disk that fails.</summary>
internal sealed class BreakingStream(byte[] content, long good, IOException breaks) : MemoryStream(content)
{
    public long Written { get; private set; }

    public override bool CanSeek => false;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Written += buffer.Length;
        if (Written > good)
        {
            throw breaks;
        }
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Position < good ? base.ReadAsync(buffer[..(int)Math.Min(good - Position, buffer.Length)], cancellationToken) : throw breaks;
}
