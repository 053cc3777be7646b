using System.Runtime.InteropServices;

namespace SmartHeart.Host;

/// <summary>Takes SIGTERM and Ctrl+C while the web host does not listen for them yet.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    public StopSignals()
    {
        foreach (var signal in new[] { PosixSignal.SIGTERM, PosixSignal.SIGINT }) _registrations.Add(PosixSignalRegistration.Create(signal, Stop));
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Leaves the signals to whoever comes next.</summary>
    public void Release()
    {
        _registrations.ForEach(r => r.Dispose());
        _registrations.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Release();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        _stop.Cancel();
    }
}
