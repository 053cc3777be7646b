using Microsoft.Extensions.Logging;
using SmartHeart.Bot.Kit.Telegram.Sending;

namespace SmartHeart.Bot.Kit.Telegram.Receiving;

/// <summary>One line when Telegram is lost, one when it is back: not one a try.</summary>
internal sealed partial class ConnectionLog(TimeProvider clock, ILogger log)
{
    private Fault _state;
    private long _since;

    /// <summary>Whether the last call failed.</summary>
    public bool IsLost => _state != Fault.None;

    /// <summary>A call failed.</summary>
    public void Lost(Verdict verdict)
    {
        var state = verdict.Fault is Fault.OtherPoller or Fault.WebhookSet ? verdict.Fault : Fault.Unsent;
        if (state == _state) return;
        if (_state == Fault.None) _since = clock.GetTimestamp();
        _state = state;
        if (state == Fault.OtherPoller) LogOtherPoller(log);
        else if (state == Fault.WebhookSet) LogWebhookSet(log);
        else LogLost(log, verdict.Fault, verdict.Words);
    }

    /// <summary>A call succeeded.</summary>
    public void Back()
    {
        if (_state == Fault.None) return;
        _state = Fault.None;
        var seconds = Math.Round(clock.GetElapsedTime(_since).TotalSeconds);
        LogBack(log, seconds);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Another process receives updates with the same BOT_TOKEN: stop one of the two. Trying on")]
    private static partial void LogOtherPoller(ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "Somebody set a webhook for this bot while it polls: no updates arrive until it is deleted. Trying on")]
    private static partial void LogWebhookSet(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram can't be reached ({Fault}): {Words}. Trying on")]
    private static partial void LogLost(ILogger log, Fault fault, string? words);

    [LoggerMessage(Level = LogLevel.Information, Message = "Telegram is back after {Seconds} s")]
    private static partial void LogBack(ILogger log, double seconds);
}
