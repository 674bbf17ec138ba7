using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Sampling;

/// <summary>No application was found that satisfies all rules: some of them probably contradict each other.</summary>
public sealed class SamplingException : Exception
{
    internal SamplingException(string direction, EquatableArray<string> rules)
        : base($"No application of direction {direction} was found that satisfies {string.Join(", ", rules)}.")
    {
        Direction = direction;
        Rules = rules;
    }

    /// <summary>The direction's number.</summary>
    public string Direction { get; }

    /// <summary>The rules that could not be satisfied together with the others.</summary>
    public EquatableArray<string> Rules { get; }
}
