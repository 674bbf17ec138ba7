using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Requirements outside of directions that give one quantity other figures in another place: they are said of parts that nobody
/// recognised, so of all applications they are not. Everything in the chapters between them is left unread (GRAMMAR.md, G4.15). Where directions were
/// found, two quantities of one chapter must differ so: one alone may be a slip, and is reported as a contradiction.</summary>
internal sealed class LostScope
{
    private readonly GuideText text;
    private readonly ReadDocument result;
    private readonly EquatableArray<BlockSyntax> blocks;

    private LostScope(DocumentSyntax document, ReadDocument result)
    {
        text = document.Text;
        blocks = document.Blocks;
        this.result = result;
    }

    /// <summary>Takes back what may not be general, and reports it; else that no direction was found.</summary>
    public static void Withdraw(DocumentSyntax document, ReadDocument result, DiagnosticBag diagnostics) => new LostScope(document, result).Withdraw(diagnostics);

    private void Withdraw(DiagnosticBag diagnostics)
    {
        List<Said> said = [.. Everything()];
        List<(Said First, Said Other)> conflicts = [.. said.GroupBy(s => s.Quantity, StringComparer.Ordinal).SelectMany(Conflicts)];
        if (result.Directions.Count > 0)
        {
            foreach (IGrouping<int, (Said First, Said Other)> chapter in conflicts.Where(c => ChapterOf(c.First.Block) == ChapterOf(c.Other.Block)).GroupBy(c => ChapterOf(c.First.Block))
                .Where(g => g.Select(c => c.First.Quantity).Distinct().Skip(1).Any()))
            {
                Withdraw([.. chapter], diagnostics);
            }

            return;
        }

        if (conflicts.Count == 0)
        {
            // Nothing speaks against it that all of it is general.
            if (blocks.Count > 0 && blocks[0].Kind == BlockKind.Title && text.Quote(blocks[0].Content) is not ['※', ..])
            {
                diagnostics.NoDirection(text, blocks[0].Content);
            }

            return;
        }

        Withdraw(conflicts, diagnostics);
    }

    private void Withdraw(List<(Said First, Said Other)> conflicts, DiagnosticBag diagnostics)
    {
        (Said first, Said other) = conflicts.OrderBy(c => c.First.Part.Start).First();
        int start = ChapterOf(conflicts.Min(c => c.First.Block));
        int end = EndOfChapter(conflicts.Max(c => c.Other.Block));
        GuideSpan region = GuideSpan.Between(start < 0 ? 0 : blocks[start].FullSpan.Start, end < blocks.Count ? blocks[end].FullSpan.Start : text.Content.Length);
        var withdrawn = new List<GuideSpan>();
        for (int i = 0; i < result.Clauses.Count; i++)
        {
            ReadClause clause = result.Clauses[i];
            if (clause.Direction is not null || clause.Span.Start < region.Start || clause.Span.Start >= region.End || !clause.Parts.Any(IsTakenBack))
            {
                continue;
            }

            withdrawn.AddRange(clause.Parts.Where(IsTakenBack).Select(p => p.Span));
            result.Clauses[i] = clause with { Parts = [.. clause.Parts.Select(p => IsTakenBack(p) ? new ReadPart(p.Span, SegmentRole.Unread, []) : p)] };
        }

        diagnostics.LostScope(text, first.Part, text.Quote(first.Part), text.Quote(other.Part), other.Part, [.. withdrawn.Where(w => w != first.Part && w != other.Part)]);
    }

    // What names its directions is said of them.
    private static bool IsTakenBack(ReadPart part) => part.Note is null && part.Rules.Any(r => r.Rule.Only.Count == 0);

    // What is said of every application, or of the guide's totals, without a condition.
    private IEnumerable<Said> Everything()
    {
        int block = 0;
        foreach (ReadClause clause in result.Clauses)
        {
            while (block + 1 < blocks.Count && blocks[block + 1].FullSpan.Start <= clause.Span.Start)
            {
                block++;
            }

            foreach (ReadPart part in clause.Direction is null ? clause.Parts.Where(IsTakenBack) : [])
            {
                foreach (ReadRule rule in part.Rules.Select(r => r.Rule).Where(r => r.Scope is RuleScope.Application or RuleScope.Guide && r.Severity == RuleSeverity.Error && r.Only.Count == 0 && !r.Default))
                {
                    if (QuantityOf(rule.Reading) is { } quantity)
                    {
                        yield return new Said(quantity, rule.Reading, part.Span, block);
                    }
                }
            }
        }
    }

    private static string? QuantityOf(Reading reading) => reading switch
    {
        CompareReading { Right: NumberLiteral } compare => Notation.Print(compare.Left),
        InReading { Negated: false } choice => choice.Path + " in",
        _ => null,
    };

    private static IEnumerable<(Said, Said)> Conflicts(IEnumerable<Said> all)
    {
        Said[] said = [.. all];
        for (int i = 0; i < said.Length; i++)
        {
            // The nearest that differs is enough.
            if (said.Skip(i + 1).FirstOrDefault(o => o.Block != said[i].Block && Differ(said[i].Reading, o.Reading)) is { } other)
            {
                yield return (said[i], other);
            }
        }
    }

    private static bool Differ(Reading one, Reading other) => (one, other) switch
    {
        (CompareReading { Right: NumberLiteral left } a, CompareReading { Right: NumberLiteral right } b) => a.Operator == b.Operator && left.Value != right.Value,
        (InReading a, InReading b) => !a.Names.OrderBy(n => n, StringComparer.Ordinal).SequenceEqual(b.Names.OrderBy(n => n, StringComparer.Ordinal)),
        _ => false,
    };

    private int ChapterOf(int block)
    {
        while (block >= 0 && blocks[block].Kind != BlockKind.Chapter)
        {
            block--;
        }

        return block;
    }

    private int EndOfChapter(int block)
    {
        int end = block + 1;
        while (end < blocks.Count && blocks[end].Kind != BlockKind.Chapter)
        {
            end++;
        }

        return end;
    }

    private sealed record Said(string Quantity, Reading Reading, GuideSpan Part, int Block);
}
