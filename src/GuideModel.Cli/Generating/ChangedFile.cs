namespace GuideModel.Cli.Generating;

/// <summary>A file that is otherwise than the guide has it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Change">What it is.</param>
/// <param name="Text">The text it should have; null where it should not be there.</param>
internal sealed record ChangedFile(string Path, FileChange Change, string? Text);
