namespace GuideModel.Testing;

/// <summary>A model is not what was worked out from its guide.</summary>
public sealed class DirectionTestException : Exception
{
    /// <summary>An exception without words.</summary>
    public DirectionTestException()
    {
    }

    /// <summary>An exception that says what differs.</summary>
    /// <param name="message">What differs, and where.</param>
    public DirectionTestException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what differs, and why.</summary>
    /// <param name="message">What differs, and where.</param>
    /// <param name="inner">What it came from.</param>
    public DirectionTestException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
