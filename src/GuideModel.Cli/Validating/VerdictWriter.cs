using System.Buffers;
using System.Text;

namespace GuideModel.Cli.Validating;

/// <summary>Writes the verdicts of one block.</summary>
internal abstract class VerdictWriter
{
    /// <summary>Where they go.</summary>
    protected ArrayBufferWriter<byte> Buffer { get; } = new();

    /// <summary>What has been written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => Buffer.WrittenSpan;

    /// <summary>Begins anew.</summary>
    public void Clear() => Buffer.ResetWrittenCount();

    /// <summary>Writes the verdict on an application that is eligible without findings.</summary>
    public virtual void AddFine(VerdictPlace place, in ScannedApplication application) => Add(
        place, new JsonValidation(application.HasId ? Encoding.UTF8.GetString(application.Id) : null, application.Direction.Number, Verdict.Eligible, []));

    /// <summary>Writes a verdict.</summary>
    public abstract void Add(VerdictPlace place, JsonValidation validation);

    /// <summary>Writes text.</summary>
    protected void Write(StringBuilder text)
    {
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
        {
            Encoding.UTF8.GetBytes(chunk.Span, Buffer);
        }

        text.Clear();
    }
}
