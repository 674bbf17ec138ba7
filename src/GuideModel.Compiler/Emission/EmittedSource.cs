namespace GuideModel.Compiler.Emission;

/// <summary>A generated C# file.</summary>
/// <param name="HintName">Its name, unique in a compilation.</param>
/// <param name="Text">Its text, lines ended by LF.</param>
public sealed record EmittedSource(string HintName, string Text);
