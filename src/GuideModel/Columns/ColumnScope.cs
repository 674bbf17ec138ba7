using System.Text;

namespace GuideModel;

/// <summary>The columns of a record, each in the slot that its plan gives it.</summary>
internal sealed class ColumnScope
{
    private readonly BoundColumn?[] slots;
    private readonly List<string> problems;

    private ColumnScope(ScanPlan plan, List<string> problems)
    {
        slots = new BoundColumn?[plan.Slots];
        this.problems = problems;
    }

    /// <summary>The column in a slot; null where there is none.</summary>
    public BoundColumn? this[int slot] => slots[slot];

    /// <summary>Binds the columns of applications.</summary>
    /// <exception cref="ArgumentException">They are not those of the direction.</exception>
    public static ColumnScope Of(ScanPlan plan, Column applications)
    {
        var problems = new List<string>();
        ColumnScope scope = Of(plan, applications, "", problems);
        return problems.Count == 0 ? scope : throw new ArgumentException(string.Join("\n", problems), nameof(applications));
    }

    private static ColumnScope Of(ScanPlan plan, Column record, string path, List<string> problems)
    {
        var scope = new ColumnScope(plan, problems);
        scope.Bind(plan, record, 0, path, null);
        return scope;
    }

    private void Bind(ScanPlan plan, Column record, int firstSlot, string path, ulong[]? given)
    {
        given = Bitmaps.Both(given, GivenOf(record));
        var known = plan.Members.SelectMany(m => (string[])[m.Member.Name, m.Member.Term]).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(record.Members.Where(c => !known.Contains(c.Key)).Select(c =>
            $"不认识列 {path}{c.Key}" + (Nearest.Of(c.Key, known) is { } nearest ? $"，是否应为“{nearest}”？" : "。") + $" (unknown column {path}{c.Key})"));
        foreach ((ScanMember member, int slot) in plan.Members)
        {
            Column[] columns = [.. record.Members.Where(c => c.Key == member.Name || c.Key == member.Term).Select(c => c.Value)];
            if (columns.Length > 1)
            {
                problems.Add($"列 {path}{member.Name} 给了两次 (is given twice)");
            }
            else if (columns is [var column])
            {
                Bind(member, column, record.Length, firstSlot + slot, path + member.Name, given);
            }
        }
    }

    private void Bind(ScanMember member, Column column, int length, int slot, string path, ulong[]? given)
    {
        if (column.Length < length)
        {
            problems.Add($"列 {path} 只有 {column.Length} 个值，应有 {length} 个 (has too few values)");
            return;
        }

        // Bits of elements are looked up without asking whether they are there.
        if (column is { Type: ColumnType.List, Elements.Length: var elementCount }
            && !AreOffsets(column.OffsetSpan, elementCount))
        {
            problems.Add($"列表 {path} 的起止位置有误 (the offsets of list {path} are not ascending, or lead beyond its elements)");
            return;
        }

        given = Bitmaps.Both(given, GivenOf(column));
        bool isNumber = column.Type <= ColumnType.Int64;
        switch (member.Kind)
        {
            case ScanKind.Object when column.Type == ColumnType.Object:
                slots[slot] = new BoundColumn(column, member.Kind, given);
                Bind(member.Plan!, column, slot + 1, path + ".", given);
                break;
            case ScanKind.List when column is { Type: ColumnType.List, Elements: { Type: ColumnType.Object } elements }:
                RequireAll(elements, path);
                slots[slot] = new BoundColumn(column, member.Kind, given, null, Of(member.Plan!, elements, path + ".", problems));
                break;
            case ScanKind.Texts when column is { Type: ColumnType.List, Elements: { Type: ColumnType.Texts } texts }:
                RequireAll(texts, path);
                slots[slot] = new BoundColumn(column, member.Kind, given);
                break;
            case ScanKind.Text or ScanKind.Id when column.Type == ColumnType.Texts:
            case ScanKind.Answer when column.Type == ColumnType.Bits:
            case ScanKind.Count or ScanKind.Date when isNumber && column is { One: 1, Names: null }:
            case ScanKind.Amount or ScanKind.Number when isNumber && column.Names is null:
                slots[slot] = new BoundColumn(column, member.Kind, given);
                break;
            case ScanKind.Name when isNumber:
                slots[slot] = new BoundColumn(column, member.Kind, given, column.Names?.Select(n => ValueOf(member, n)).ToArray());
                RequireNames(slots[slot]!, path);
                break;
            case ScanKind.Name when column.Type == ColumnType.Texts:
                slots[slot] = new BoundColumn(Column.Of<int>(Codes(member, column, given, path)), member.Kind, given);
                break;
            case ScanKind.Direction when column.Type == ColumnType.Texts:
                Codes(member, column, given, path);
                break;
            default:
                problems.Add($"列 {path} 的类型不符 (column {path} is of a type that does not fit: {member.Kind} is expected, {column.Type} was given)");
                break;
        }
    }

    private static bool AreOffsets(ReadOnlySpan<int> offsets, int elements) => offsets[0] >= 0 && offsets[^1] <= elements && Vectors.AreAscending(offsets);

    private static ulong[]? GivenOf(Column column) => column.Validity.IsEmpty ? null : Bitmaps.Of(column.Validity.Span, column.ValidityStart, column.Length);

    private static int ValueOf(ScanMember member, string name) => member.ValueOf(Encoding.UTF8.GetBytes(name));

    // An element that is null is a blank line of a form: refused, as in JSON.
    private void RequireAll(Column elements, string path)
    {
        for (int i = 0; i < elements.Length && GivenOf(elements) is { } given; i++)
        {
            if ((Bitmaps.Word(given, i, 0) & 1) == 0)
            {
                problems.Add($"列表 {path} 的第 {i + 1} 个元素为空 (element {i} is null)");
                return;
            }
        }
    }

    private void RequireNames(BoundColumn column, string path)
    {
        if (column.Values is not { } values)
        {
            return;
        }

        int count = column.Column.Length;
        var wrong = new ulong[Bitmaps.WordsFor(count)];
        int[] known = [.. Enumerable.Range(0, values.Length).Where(i => values[i] >= 0)];
        column.NotIn(0, count, known, isNegated: false, wrong);
        for (int i = 0; i < count; i++)
        {
            if ((Bitmaps.Word(wrong, i, 0) & 1) != 0 && (column.Given is null || (Bitmaps.Word(column.Given, i, 0) & 1) != 0))
            {
                problems.Add($"列 {path} 第 {i + 1} 行的名称不在可选项中 (row {i} has a name that is not one of those allowed)");
                return;
            }
        }
    }

    private int[] Codes(ScanMember member, Column texts, ulong[]? given, string path)
    {
        var codes = new int[texts.Length];
        ReadOnlySpan<int> offsets = texts.OffsetSpan;
        for (int i = 0; i < codes.Length; i++)
        {
            bool isGiven = given is null || (Bitmaps.Word(given, i, 0) & 1) != 0;
            ReadOnlySpan<byte> name = texts.Values.Span[offsets[i]..offsets[i + 1]];
            codes[i] = isGiven ? member.ValueOf(name) : 0;
            if (codes[i] < 0)
            {
                problems.Add($"列 {path} 第 {i + 1} 行的“{Encoding.UTF8.GetString(name)}”不在可选项中 (row {i} has a name that is not one of those allowed)");
                return codes;
            }
        }

        return codes;
    }
}
