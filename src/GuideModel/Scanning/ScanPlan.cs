using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace GuideModel;

/// <summary>The members of a record in the order in which they usually come, and where a scan puts what they hold.</summary>
/// <remarks>A record takes one slot a member, in order, the slots of an object in it right after its own. Values are whole numbers:
/// see <see cref="ScannedFacts"/>.</remarks>
public sealed class ScanPlan
{
    private readonly Entry[] entries;

    /// <summary>Makes a plan.</summary>
    /// <param name="members">The record's members.</param>
    public ScanPlan(params ScanMember[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        int slot = 0;
        var placed = new List<(ScanMember Member, int Slot)>();
        foreach (ScanMember member in members)
        {
            placed.Add((member, slot));
            slot += 1 + (member.Kind == ScanKind.Object ? member.Plan!.Slots : 0);
        }

        // The direction's number has the last slot, and is usually the second thing said.
        if (placed is [.., { Member.Kind: ScanKind.Direction } direction] && placed.Count > 1)
        {
            placed.RemoveAt(placed.Count - 1);
            placed.Insert(1, direction);
            DirectionSlot = direction.Slot;
        }

        // The first entry is the first member again, behind a brace instead of a comma; after the last nothing is expected.
        entries =
        [
            placed.Count == 0 ? Entry.None : Entry.Of(placed[0].Member, placed[0].Slot, '{'),
            .. placed.Select(m => Entry.Of(m.Member, m.Slot, ',')),
            Entry.None,
        ];
        IdSlot = placed.FindIndex(m => m.Member.Kind == ScanKind.Id) is >= 0 and var id ? placed[id].Slot : -1;
        Slots = slot;
        Members = placed;
        IsOneNumber = members is [{ Kind: ScanKind.Count or ScanKind.Amount }];
        Names = new ByteNames(placed.SelectMany((m, i) => ((string, int)[])[(m.Member.Name, i), (m.Member.Term, i)]));
    }

    /// <summary>The slots of the record, those of objects in it included.</summary>
    internal int Slots { get; }

    /// <summary>The members, each with its slot.</summary>
    internal IReadOnlyList<(ScanMember Member, int Slot)> Members { get; }

    /// <summary>The slot of the direction's number.</summary>
    internal int DirectionSlot { get; }

    /// <summary>The slot of the id, or -1 where the record has none.</summary>
    internal int IdSlot { get; }

    /// <summary>Whether the record is one number and nothing else.</summary>
    internal bool IsOneNumber { get; }

    /// <summary>The members' names and terms.</summary>
    internal ByteNames Names { get; }

    /// <summary>The first member, behind the opening brace.</summary>
    internal ref Entry Opening => ref MemoryMarshal.GetArrayDataReference(entries);

    /// <summary>A member by its place, behind a comma.</summary>
    internal ref Entry this[int member] => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(entries), member + 1);

    /// <summary>A member as the scanner needs it.</summary>
    internal struct Entry
    {
        /// <summary>What stands between the value before and the member's own: a comma, the name in quotes and a colon.</summary>
        public Vector256<byte> Literal;

        /// <summary>Which bytes of the literal count.</summary>
        public Vector256<byte> Mask;

        /// <summary>The literal's length.</summary>
        public nint Length;

        /// <summary>The member's slot, counted from the record's first.</summary>
        public nint Slot;

        public ScanKind Kind;

        /// <summary>The names a member may have.</summary>
        public ByteNames? Names;

        /// <summary>The plan of an object, or of a list's elements.</summary>
        public ScanPlan? Plan;

        /// <summary>Is never found: no text has this byte.</summary>
        public static Entry None => new() { Literal = Vector256.Create((byte)0xFF), Mask = Vector256<byte>.AllBitsSet };

        public static Entry Of(ScanMember member, int slot, char before)
        {
            byte[] literal = Encoding.UTF8.GetBytes(before + "\"" + member.Name + "\":");

            // A name too long for a vector, or one that JSON would escape, is never the one expected; it is looked up.
            bool fits = literal.Length <= ByteNames.Width && !member.Name.AsSpan().ContainsAny('"', '\\');
            Span<byte> padded = stackalloc byte[ByteNames.Width];
            padded.Clear();
            literal.AsSpan(0, Math.Min(literal.Length, ByteNames.Width)).CopyTo(padded);
            return (fits ? new Entry { Literal = Vector256.Create<byte>(padded), Mask = ByteNames.FirstBytes(literal.Length) } : None) with
            {
                Length = literal.Length,
                Slot = slot,
                Kind = member.Kind,
                Names = member.Names,
                Plan = member.Plan,
            };
        }
    }
}
