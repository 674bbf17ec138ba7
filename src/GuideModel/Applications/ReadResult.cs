namespace GuideModel;

/// <summary>An application read from JSON, or why it cannot be read.</summary>
/// <typeparam name="TApplication">The direction's record.</typeparam>
/// <param name="Application">The application, or null when there are problems.</param>
/// <param name="Problems">What cannot be read, each by name.</param>
public sealed record ReadResult<TApplication>(TApplication? Application, IReadOnlyList<Finding> Problems)
    where TApplication : class;
