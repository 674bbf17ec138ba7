using System.CommandLine;

namespace GuideModel.Cli.CommandLine;

/// <summary>An option or argument with what the help says about it.</summary>
internal sealed record Described(Symbol Symbol, string Shown, string Zh, string En);
