using System.Text.RegularExpressions;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Checks;

/// <summary>Checks the numbers of items, list by list and list inside list (GM1006, GM1015, GM1022).</summary>
internal sealed class ItemCheck
{
    private static readonly Regex Reference = new(@"第\s*[(（]?\s*(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]?\s*[条项款]|第[(（①-⑳]", RegexOptions.CultureInvariant);

    private const int LongestHeading = 24;

    private readonly GuideText text;
    private readonly DiagnosticBag diagnostics;

    private readonly Lazy<bool> refersToItems;

    // The lists open at an item, the innermost last.
    private readonly List<ItemList> lists = [];

    // The last numbers of the lists closed, which a later list of their making may count on from.
    private readonly List<ItemNumber> closed = [];

    // The last headings over directions.
    private readonly List<ItemNumber> headings = [];

    private ItemCheck(GuideText text, DiagnosticBag diagnostics)
    {
        this.text = text;
        this.diagnostics = diagnostics;
        refersToItems = new Lazy<bool>(() => Reference.IsMatch(text.Content));
    }

    public static void Run(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        var check = new ItemCheck(document.Text, diagnostics);
        BlockSyntax? before = null;
        foreach (BlockSyntax block in document.Blocks)
        {
            if (block.Kind is BlockKind.Chapter or BlockKind.Direction or BlockKind.Field)
            {
                // A label or an item of an outer list stands between parts of one list; a chapter or a direction begins anew, but for
                // the headings over directions: (一)甲领域, its directions, (二)乙领域.
                check.CloseTo(0);
                if (block.Kind == BlockKind.Chapter)
                {
                    check.headings.Clear();
                }
                else if (block.Kind == BlockKind.Direction && before is { Kind: BlockKind.Item, Content.Length: > 0 and <= LongestHeading } && !document.Text.Quote(before.Content).Any("，。；：,;:".Contains))
                {
                    ItemNumber heading = ItemNumber.Of(document.Text, before);
                    check.headings.RemoveAll(h => h.IsLike(heading));
                    check.headings.Add(heading);
                }

                if (block.Kind != BlockKind.Field)
                {
                    check.closed.Clear();
                    check.closed.AddRange(check.headings);
                }
            }
            else if (block.Kind == BlockKind.Item)
            {
                if (block.Content.Length == 0)
                {
                    diagnostics.EmptyItem(document.Text, block.MarkerSpan, block.Marker);
                }

                check.Add(block, ItemNumber.Of(document.Text, block));
            }

            before = block.Kind == BlockKind.Note ? before : block;
        }

        check.CloseTo(0);
    }

    private void Add(BlockSyntax block, ItemNumber number)
    {
        int level = lists.FindLastIndex(l => l.First.Number.IsLike(number));
        if (level >= 0)
        {
            // Back in a list that was open, or a new one where it begins with 1.
            CloseTo(number.Value == 1 ? level : level + 1);
        }

        bool known = closed.Any(c => c.IsLike(number));
        if (level < 0 && !known && lists.Count > 0 && number.Value > 1 && number.Value == lists[lists.Count - 1].Last.Number.Value + 1)
        {
            ItemList list = lists[lists.Count - 1];
            GuideSpan model = ItemNumber.FullSpan(text, list.First.Block);
            string wanted = text.Quote(model).Replace(list.First.Block.Marker, list.First.Number.Write(number.Value) ?? "?");
            diagnostics.MixedNumbering(text, ItemNumber.FullSpan(text, block), model, wanted);
            list.Items.Add((block, list.First.Number with { Value = number.Value }));
        }
        else if (level < 0 || number.Value == 1)
        {
            lists.Add(new ItemList(closed.Where(c => c.IsLike(number) && c.Value < number.Value).Select(c => c.Value).FirstOrDefault(), [(block, number)]));
        }
        else
        {
            lists[level].Items.Add((block, number));
        }
    }

    private void CloseTo(int count)
    {
        for (int level = lists.Count - 1; level >= count; level--)
        {
            CheckList(lists[level]);
            closed.RemoveAll(c => c.IsLike(lists[level].First.Number));
            closed.Add(lists[level].Last.Number);
            lists.RemoveAt(level);
        }
    }

    private void CheckList(ItemList list)
    {
        var numbers = new HashSet<int>(list.Items.Select(i => i.Number.Value));
        int last = list.Before;
        bool first = true;
        foreach ((BlockSyntax block, ItemNumber number) in list.Items)
        {
            // Repeated, or left out; of two that changed places, the one that comes too late.
            if (number.Value <= last || (number.Value > last + 1 && !numbers.Contains(last + 1)))
            {
                diagnostics.ItemNumber(text, block.MarkerSpan, block.Marker, number.Write(last + 1) ?? "?", first ? Renumbered(list) : []);
                first = false;
            }

            last = Math.Max(last, number.Value);
        }
    }

    // The list with its numbers in order, from the first item that is wrong; told of once a list. Where the guide refers to items by
    // number, only people can renumber.
    private EquatableArray<TextEdit> Renumbered(ItemList list)
    {
        ItemNumber style = list.First.Number;
        if (refersToItems.Value || style.Write(list.Before + list.Items.Count) is null)
        {
            return [];
        }

        int from = Enumerable.Range(0, list.Items.Count).First(i => list.Items[i].Number.Value != list.Before + i + 1);
        return list.Items.Select((item, i) => new TextEdit(text.Path, item.Block.MarkerSpan.Start, item.Block.MarkerSpan.Length, style.Write(list.Before + i + 1)!)).Skip(from).ToEquatableArray();
    }

    private sealed record ItemList(int Before, List<(BlockSyntax Block, ItemNumber Number)> Items)
    {
        public (BlockSyntax Block, ItemNumber Number) First => Items[0];

        public (BlockSyntax Block, ItemNumber Number) Last => Items[Items.Count - 1];
    }
}
