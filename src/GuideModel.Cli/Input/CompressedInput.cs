using System.Buffers.Binary;
using System.IO.Compression;

namespace GuideModel.Cli.Input;

/// <summary>The bytes that a gzip file holds.</summary>
/// <remarks>The decompressor takes a file that was cut off for one that ends; the length that a gzip file has at its end tells.</remarks>
internal sealed class CompressedInput(Stream stream) : DataInput(stream)
{
    private const int Trailer = 4;

    private readonly GZipStream content = new(stream, CompressionMode.Decompress, leaveOpen: true);
    private uint unpacked;

    protected override int ReadSome(Memory<byte> room, CancellationToken cancellation)
    {
        try
        {
            int read = content.Read(room.Span);
            unpacked += (uint)read;
            Position = Stream.Position;
            return read;
        }
        catch (InvalidDataException exception)
        {
            throw Damaged(exception.Message);
        }
    }

    protected override void CheckEnd()
    {
        Span<byte> told = stackalloc byte[Trailer];
        Stream.Position = Math.Max(0, Stream.Length - Trailer);
        if (Stream.ReadAtLeast(told, Trailer, throwOnEndOfStream: false) < Trailer || BinaryPrimitives.ReadUInt32LittleEndian(told) != unpacked)
        {
            throw Damaged("length");
        }
    }

    protected override void Close() => content.Dispose();

    private static InputException Damaged(string reason) => new(
        $"gzip 压缩文件已损坏、不完整，或由几个压缩文件拼成（{reason}）。请重新压缩，或解压后再检查。",
        $"The gzip file is damaged, cut off, or made of several ({reason}). Compress it again, or validate it unpacked.");
}
