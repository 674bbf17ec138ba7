using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;

namespace GuideModel.Compiler.Diagnostics;

/// <summary>Words for places: the line, and the chapter, direction, field and item it belongs to.</summary>
internal sealed class Outline
{
    private readonly string file;
    private readonly List<int> starts = [];
    private readonly List<Words> names = [];

    public Outline(DocumentSyntax document)
    {
        file = document.Text.Path;
        Words room = new("", "");
        string field = "";
        foreach (BlockSyntax block in document.Blocks)
        {
            string item = "";
            switch (block.Kind)
            {
                case BlockKind.Chapter:
                    (room, field) = (new($"，第{block.Marker}章", $", chapter {block.Marker}"), "");
                    break;
                case BlockKind.Direction:
                    (room, field) = (new($"，方向{block.Marker}", $", direction {block.Marker}"), "");
                    break;
                case BlockKind.Field:
                    field = block.Marker;
                    break;
                case BlockKind.Item:
                    item = block.Marker;
                    break;
            }

            starts.Add(block.FullSpan.Start);
            names.Add(new(
                room.Zh + (field.Length == 0 ? "" : $"“{field}”") + (item.Length == 0 ? "" : $"第({item})条"),
                room.En + (field.Length == 0 ? "" : $", \"{field}\"") + (item.Length == 0 ? "" : $", item ({item})")));
        }
    }

    /// <summary>Where an offset of a file is; only of the guide more than the line is known.</summary>
    public Words WhereIs(string path, int offset, SourcePosition position)
    {
        int index = path == file ? starts.BinarySearch(offset) : -1;
        index = index < 0 && path == file ? ~index - 1 : index;
        Words room = index < 0 ? new("", "") : names[index];
        return new($"第{position.Line}行{room.Zh}", $"line {position.Line}{room.En}");
    }
}
