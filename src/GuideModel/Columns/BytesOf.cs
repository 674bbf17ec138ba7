using System.Buffers;
using System.Runtime.InteropServices;

namespace GuideModel;

/// <summary>The bytes that numbers are kept in.</summary>
internal sealed class BytesOf<T>(ReadOnlyMemory<T> values) : MemoryManager<byte>
    where T : unmanaged
{
    public override Span<byte> GetSpan() => MemoryMarshal.AsBytes(MemoryMarshal.AsMemory(values).Span);

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
