namespace GuideModel.Cli.Tests;

/// <summary>A stream that gives a few bytes at a time, as a pipe does.</summary>
internal sealed class TricklingStream(byte[] content, int most) : MemoryStream(content)
{
    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
}
