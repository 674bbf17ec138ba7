namespace GuideModel.Cli.CommandLine;

/// <summary>An example of a command, with what it does.</summary>
internal sealed record Example(string Line, string Zh, string En);
