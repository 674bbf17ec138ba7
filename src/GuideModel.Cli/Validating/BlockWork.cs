using GuideModel.Cli.Input;

namespace GuideModel.Cli.Validating;

/// <summary>A block on its way: what one thread does at a time, with what came of it.</summary>
internal sealed class BlockWork(GuideDefinition guide, VerdictWriter? verdicts, bool namesFiles, bool onlyInvalid)
{
    public DataBlock Block { get; } = new();

    public VerdictWriter? Verdicts => verdicts;

    public ValidationTotals Totals { get; } = new(guide);

    /// <summary>The block's place among all.</summary>
    public long Number { get; set; }

    /// <summary>Validates the applications in the block.</summary>
    public void Validate()
    {
        Totals.Clear();
        verdicts?.Clear();
        foreach (DataPiece piece in Block.Pieces)
        {
            var place = new VerdictPlace(namesFiles ? Block.File.Path : null, piece.Position, Block.File.IsDocument);
            if (piece.Fault != PieceFault.None)
            {
                Add(place, UnreadablePiece.Of(piece, Block.Text));
            }
            else if (guide.TryScanJson(Block.Text, piece.Start, piece.Length, out ScannedApplication scanned))
            {
                Totals.Add(scanned);
                Write(place, piece, scanned);
            }
            else
            {
                Add(place, guide.ValidateJson(Block.Text.Slice(piece.Start, piece.Length), piece.Position));
            }
        }
    }

    // An application is read into a record only where its findings are asked for.
    private void Write(VerdictPlace place, DataPiece piece, in ScannedApplication scanned)
    {
        if (verdicts is null || (onlyInvalid && scanned.Verdict == Verdict.Eligible))
        {
            return;
        }

        if (scanned.HasFindings)
        {
            verdicts.Add(place, guide.ValidateJson(Block.Text.Slice(piece.Start, piece.Length), piece.Position));
        }
        else
        {
            verdicts.AddFine(place, scanned);
        }
    }

    private void Add(VerdictPlace place, JsonValidation validation)
    {
        Totals.Add(validation);
        if (!onlyInvalid || validation.Verdict != Verdict.Eligible)
        {
            verdicts?.Add(place, validation);
        }
    }
}
