using System.Runtime.InteropServices;

namespace GuideModel.Cli;

/// <summary>Turns Ctrl-C into a cancellation, so that a command can say what it has done.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration registration;

    public Interruption() =>
        registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            // The second one ends the process at once, as everywhere.
            signal.Cancel = !source.IsCancellationRequested;
            source.Cancel();
        });

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        registration.Dispose();
        source.Dispose();
    }
}
