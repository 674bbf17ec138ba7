namespace GuideModel.Cli;

/// <summary>A text in both languages of the tool.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
internal readonly record struct Words(string Zh, string En);
