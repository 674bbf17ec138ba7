using System.Text;
using System.Text.Json;

namespace GuideModel;

/// <summary>The names of an object's members: JSON names and Chinese names.</summary>
public sealed class MemberTable
{
    private readonly (byte[] Name, byte[] Term)[] members;
    private readonly string[] known;

    /// <summary>Makes a table; a member's position is what a reader switches on.</summary>
    /// <param name="members">JSON name and Chinese name of each member.</param>
    public MemberTable(params (string Name, string Term)[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        this.members = [.. members.Select(m => (Encoding.UTF8.GetBytes(m.Name), Encoding.UTF8.GetBytes(m.Term)))];
        known = [.. members.Select(m => m.Name).Concat(members.Select(m => m.Term)).Distinct(StringComparer.Ordinal)];
    }

    internal int Count => members.Length;

    internal IReadOnlyList<string> Known => known;

    internal int Find(ref Utf8JsonReader reader)
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (reader.ValueTextEquals(members[i].Name) || reader.ValueTextEquals(members[i].Term))
            {
                return i;
            }
        }

        return -1;
    }
}
