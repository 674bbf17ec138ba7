namespace GuideModel.Cli.Tests;

/// <summary>A stream of a file that has become shorter than it was said to be.</summary>
internal sealed class ShrunkStream(byte[] content, long toldLength) : MemoryStream(content)
{
    public override long Length => toldLength;
}
