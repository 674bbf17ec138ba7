namespace GuideModel.Compiler.Sampling;

/// <summary>A list of facts: objects, or texts.</summary>
public sealed class FactList : List<object?>;
