using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>AmoCRM's rate: so many requests in any second, counted for each token by itself. Refused ones don't count.</summary>
public sealed class CrmRates
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SlidingWindow> _windows = new(StringComparer.Ordinal);
    private readonly AmoCrmOptions _options;
    private long _refused;

    internal CrmRates(AmoCrmOptions options) => _options = options;

    public bool Enforced { get; set; } = true;

    /// <summary>Whether the 429 is an HTML page instead of a problem with retry_after.</summary>
    public bool AnswersHtml { get; set; }

    /// <summary>How many requests came too soon.</summary>
    public long Refused => Volatile.Read(ref _refused);

    internal bool Passes(string token)
    {
        if (!Enforced) return true;
        var now = _options.Clock.GetTimestamp();
        lock (_gate)
        {
            if (!_windows.TryGetValue(token, out var window)) _windows[token] = window = new SlidingWindow(_options.PerSecond, Second, _options.Clock);
            if (window.Wait(now, 1) > TimeSpan.Zero)
            {
                _refused++;
                return false;
            }

            window.Add(now, 1);
            return true;
        }
    }
}
