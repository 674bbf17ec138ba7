using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Checks a direction's list of fields: nothing twice, English names that differ, a name for each (GRAMMAR.md, "Fields", "Terms").</summary>
internal sealed class FieldListCheck(GuideText text, Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    public void Run(IReadOnlyList<FieldTerm> leaves, IReadOnlyList<BlockSyntax> parts)
    {
        GuideSpan[] places = Places(leaves, parts);
        var first = new Dictionary<FieldTerm, int>();
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < leaves.Count; i++)
        {
            string term = leaves[i].Term;
            string? name = vocabulary.EnglishName(term);
            if (first.TryGetValue(leaves[i], out int same))
            {
                diagnostics.FieldTwice(text, places[i], term, places[same]);
                continue;
            }

            first.Add(leaves[i], i);
            if (name is null)
            {
                diagnostics.NoEnglishName(text, parts[0].MarkerSpan, term, vocabulary.Nearest(term));
            }
            else if (!names.TryGetValue(name, out int namesake))
            {
                names.Add(name, i);
            }
            else if (leaves[namesake].Term != term)
            {
                diagnostics.EnglishNameTaken(text, places[i], term, leaves[namesake].Term, name, places[namesake]);
            }
        }
    }

    // Where each leaf stands: the next occurrence of its words, for the leaves come in the order of the text.
    private GuideSpan[] Places(IReadOnlyList<FieldTerm> leaves, IReadOnlyList<BlockSyntax> parts)
    {
        var places = new GuideSpan[leaves.Count];
        int leaf = 0;
        foreach (BlockSyntax part in parts)
        {
            NormalText words = NormalText.Of(text.Content, part.Content);
            for (int at = 0; leaf < leaves.Count && words.Value.IndexOf(leaves[leaf].Term, at, StringComparison.Ordinal) is >= 0 and int found; leaf++)
            {
                at = found + leaves[leaf].Term.Length;
                places[leaf] = words.Source(found, at);
            }
        }

        return places;
    }
}
