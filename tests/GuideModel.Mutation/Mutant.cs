namespace GuideModel.Mutation;

/// <summary>One small change of the compiler's source.</summary>
/// <param name="Number">Its number, the same in every run over the same sources.</param>
/// <param name="File">The file, from the project's folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Before">What stands there.</param>
/// <param name="After">What is put in its place.</param>
internal sealed record Mutant(int Number, string File, int Line, string Before, string After);

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>The tests did not end, or the process did.</summary>
    TimedOut,

    /// <summary>Every test passed.</summary>
    Survived,

    /// <summary>No test comes to the place.</summary>
    NotCovered,
}
