using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace GuideModel;

/// <summary>Names in UTF-8, each with a number; found by one look at a table, without a branch that depends on the name.</summary>
internal sealed class ByteNames
{
    /// <summary>A name longer than this is compared with all others; nothing that is longer is found by the table.</summary>
    public const int Width = 32;

    private const int MostBits = 12;
    private const int Attempts = 64;

    private readonly Entry[] table;
    private readonly (byte[] Name, int Value)[] longNames;
    private readonly ulong seed;
    private readonly int shift;

    /// <summary>Makes a table; of two names alike the first counts.</summary>
    public ByteNames(IEnumerable<(string Name, int Value)> names)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((string name, int value) in names)
        {
            known.TryAdd(name, value);
        }

        (byte[] Name, int Value)[] all = [.. known.Select(n => (Encoding.UTF8.GetBytes(n.Key), n.Value))];
        var shorter = all.Where(n => n.Name.Length <= Width).ToList();
        (table, seed, shift) = Place(shorter, out List<(byte[], int)> crowded);
        longNames = [.. all.Where(n => n.Name.Length > Width), .. crowded];
    }

    /// <summary>The number of a name, or -1. Up to <see cref="Width"/> bytes from where it begins are read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ref byte name, nint length)
    {
        if (length <= Width)
        {
            Vector256<byte> text = Vector256.LoadUnsafe(ref name) & FirstBytes(length);
            ref Entry entry = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table), (nint)(Hash(text, seed) >> shift));
            if (text == entry.Name)
            {
                return entry.Value;
            }
        }

        return longNames.Length == 0 ? -1 : FindLong(ref name, length);
    }

    /// <summary>Ones in the first bytes, zeros in the others.</summary>
    public static Vector256<byte> FirstBytes(nint length) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(Ramp), (nuint)(Width - length));

    private static ReadOnlySpan<byte> Ramp =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    // Every byte has a say; what two names of a set still share is the search for a seed's affair.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(Vector256<byte> text, ulong seed)
    {
        Vector128<ulong> folded = (text.GetLower() ^ Vector128.Add(text.GetUpper(), text.GetUpper())).AsUInt64();
        return ((folded.ToScalar() * seed) ^ BitOperations.RotateLeft(folded.GetElement(1), 23)) * seed;
    }

    private int FindLong(ref byte name, nint length)
    {
        foreach ((byte[] known, int value) in longNames)
        {
            if (known.Length == length && MemoryMarshal.CreateReadOnlySpan(ref name, known.Length).SequenceEqual(known))
            {
                return value;
            }
        }

        return -1;
    }

    private static (Entry[] Table, ulong Seed, int Shift) Place(List<(byte[] Name, int Value)> names, out List<(byte[] Name, int Value)> crowded)
    {
        crowded = [];
        var random = new Random(names.Count);
        Span<byte> padded = stackalloc byte[Width];

        // With a place for every four pairs of names, one seed in a handful keeps all apart.
        int first = (2 * BitOperations.Log2((uint)names.Count + 1)) - 2;
        for (int bits = Math.Clamp(first, 1, MostBits); ; bits++)
        {
            var table = new Entry[1 << bits];
            for (int attempt = 0; attempt < Attempts; attempt++)
            {
                ulong seed = (ulong)random.NextInt64() | 1;
                Array.Fill(table, new Entry(default, -1));
                crowded.Clear();
                foreach ((byte[] name, int value) in names)
                {
                    padded.Clear();
                    name.CopyTo(padded);
                    Vector256<byte> text = Vector256.Create<byte>(padded);
                    ref Entry entry = ref table[Hash(text, seed) >> (64 - bits)];
                    if (entry.Value >= 0)
                    {
                        crowded.Add((name, value));
                    }
                    else
                    {
                        entry = new Entry(text, value);
                    }
                }

                if (crowded.Count == 0 || bits >= MostBits)
                {
                    return (table, seed, 64 - bits);
                }
            }
        }
    }

    private readonly record struct Entry(Vector256<byte> Name, int Value);
}
