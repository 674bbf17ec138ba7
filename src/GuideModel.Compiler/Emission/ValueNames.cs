namespace GuideModel.Compiler.Emission;

/// <summary>Names for the values an expression tests: C# allows each only once, however often a reading tests one.</summary>
internal sealed class ValueNames
{
    private int count;

    /// <summary>A name not given before.</summary>
    public string Next() => "x" + count++;
}
