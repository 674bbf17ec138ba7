namespace GuideModel.Cli.Input;

/// <summary>An application in a block, or what stands where one should.</summary>
/// <param name="Start">Where it begins in the block.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Position">Where it begins in the file.</param>
/// <param name="Fault">Why it is not read.</param>
internal readonly record struct DataPiece(int Start, int Length, DataPosition Position, PieceFault Fault = PieceFault.None);
