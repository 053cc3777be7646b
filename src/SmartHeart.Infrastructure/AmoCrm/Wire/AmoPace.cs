using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Infrastructure.AmoCrm.Wire;

/// <summary>
/// Keeps all calls of the process below <see cref="AmoOptions.Rate"/>: one goes, and the next one not before so many milliseconds later, whatever held the
/// process up; never in bursts. After a 429 nobody goes for as long as AmoCRM said.
/// Source: https://developers.kommo.com/docs/limitations (7 requests a second; who goes on regardless is blocked).
/// </summary>
internal sealed class AmoPace(AmoOptions options, TimeProvider time) : IDisposable
{
    /// <summary>Who would have to wait longer is sent away at once: the queue rests instead of a call.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly TimeSpan _gap = TimeSpan.FromSeconds(1) / options.Rate;
    private readonly long _origin = time.GetTimestamp();
    private readonly SemaphoreSlim _one = new(1, 1);
    private TimeSpan _next;
    private long _stoppedUntil;

    private TimeSpan Now => time.GetElapsedTime(_origin);

    /// <summary>Returns when it is this call's turn.</summary>
    /// <exception cref="CrmException"><see cref="CrmFault.TooMany"/>: AmoCRM wants to be left alone for longer than <see cref="Patience"/>.</exception>
    public async Task Turn(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            while (Wait() is var wait && wait > TimeSpan.Zero)
                // Whole milliseconds, upwards: timers cut the rest off.
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, cancellationToken);
            _next = Now + _gap;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Nobody goes for so long.</summary>
    public void Stop(TimeSpan pause) => Volatile.Write(ref _stoppedUntil, Math.Max(Volatile.Read(ref _stoppedUntil), (Now + pause).Ticks));

    public void Dispose() => _one.Dispose();

    private TimeSpan Wait()
    {
        var now = Now;
        var stopped = TimeSpan.FromTicks(Volatile.Read(ref _stoppedUntil)) - now;
        if (stopped > Patience) throw new CrmException(CrmFault.TooMany, "HTTP 429: it still wants to be left alone", stopped);

        var own = _next - now;
        return own > stopped ? own : stopped;
    }
}
