namespace GuideModel.Compiler.Diagnostics;

/// <summary>A text in both languages of the surfaces.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public readonly record struct Words(string Zh, string En);
