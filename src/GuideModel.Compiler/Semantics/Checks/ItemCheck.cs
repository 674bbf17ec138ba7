using System.Text.RegularExpressions;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Checks;

/// <summary>Checks the numbers of items, list by list and list inside list (GM1006, GM1015, GM1022).</summary>
internal sealed class ItemCheck
{
    private static readonly Regex Reference = new(@"第\s*[(（]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]?\s*[条项款]|第[(（①-⑳]", RegexOptions.CultureInvariant);

    private readonly GuideText text;
    private readonly DiagnosticBag diagnostics;

    private readonly Lazy<bool> refersToItems;

    // The lists open at an item, the innermost last.
    private readonly List<List<(BlockSyntax Block, ItemNumber Number)>> lists = [];

    private ItemCheck(GuideText text, DiagnosticBag diagnostics)
    {
        this.text = text;
        this.diagnostics = diagnostics;
        refersToItems = new Lazy<bool>(() => Reference.IsMatch(text.Content));
    }

    public static void Run(DocumentSyntax document, DiagnosticBag diagnostics)
    {
        var check = new ItemCheck(document.Text, diagnostics);
        foreach (BlockSyntax block in document.Blocks)
        {
            if (block.Kind is BlockKind.Chapter or BlockKind.Direction or BlockKind.Field)
            {
                check.CloseTo(0);
            }
            else if (block.Kind == BlockKind.Item)
            {
                if (block.Content.Length == 0)
                {
                    diagnostics.EmptyItem(document.Text, block.MarkerSpan, block.Marker);
                }

                check.Add(block, ItemNumber.Of(document.Text, block));
            }
        }

        check.CloseTo(0);
    }

    private void Add(BlockSyntax block, ItemNumber number)
    {
        int level = lists.FindLastIndex(l => l[0].Number.IsLike(number));
        if (level >= 0)
        {
            // Back in a list that was open, or a new one where it begins with 1.
            CloseTo(number.Value == 1 ? level : level + 1);
        }

        if (level < 0 && lists.Count > 0 && number.Value > 1 && number.Value == Last(lists.Count - 1) + 1)
        {
            List<(BlockSyntax Block, ItemNumber Number)> list = lists[lists.Count - 1];
            (BlockSyntax first, ItemNumber style) = list[0];
            GuideSpan model = ItemNumber.FullSpan(text, first);
            string wanted = text.Quote(model).Replace(first.Marker, style.Write(number.Value) ?? "?");
            diagnostics.MixedNumbering(text, ItemNumber.FullSpan(text, block), model, wanted);
            list.Add((block, style with { Value = number.Value }));
        }
        else if (level < 0 || number.Value == 1)
        {
            lists.Add([(block, number)]);
        }
        else
        {
            lists[level].Add((block, number));
        }
    }

    private int Last(int level) => lists[level][lists[level].Count - 1].Number.Value;

    private void CloseTo(int count)
    {
        for (int level = lists.Count - 1; level >= count; level--)
        {
            CheckList(lists[level]);
            lists.RemoveAt(level);
        }
    }

    private void CheckList(List<(BlockSyntax Block, ItemNumber Number)> list)
    {
        var numbers = new HashSet<int>(list.Select(i => i.Number.Value));
        int last = 0;
        bool first = true;
        foreach ((BlockSyntax block, ItemNumber number) in list)
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
    private EquatableArray<TextEdit> Renumbered(List<(BlockSyntax Block, ItemNumber Number)> list)
    {
        if (refersToItems.Value || list[0].Number.Write(list.Count) is null)
        {
            return [];
        }

        int from = Enumerable.Range(0, list.Count).First(i => list[i].Number.Value != i + 1);
        return list.Select((item, i) => new TextEdit(text.Path, item.Block.MarkerSpan.Start, item.Block.MarkerSpan.Length, list[0].Number.Write(i + 1)!)).Skip(from).ToEquatableArray();
    }
}
