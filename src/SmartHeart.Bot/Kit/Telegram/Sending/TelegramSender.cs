using Microsoft.Extensions.Logging;
using Telegram.Bot;

namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>What became of a call.</summary>
/// <param name="Value">The result; default unless <see cref="Ok"/>.</param>
/// <param name="Verdict">What went wrong.</param>
internal readonly record struct Reply<T>(T? Value, Verdict Verdict)
{
    /// <summary>Whether it was done.</summary>
    public bool Ok => Verdict.Fault == Fault.None;
}

/// <summary>One call of the Bot API; the chat is given again because a group may have moved meanwhile.</summary>
internal delegate Task<T> Call<T>(ITelegramBotClient client, long chatId, CancellationToken cancellationToken);

/// <summary>
/// Makes one call: waits at the gate, obeys 429, tries passing faults again. What may have been done already (a time-out after writing) is only repeated
/// where doing it twice is doing it once: edits and deletions, never sends (docs: no idempotency key in the Bot API).
/// </summary>
internal sealed partial class TelegramSender(ITelegramBotClient client, SendGate gate, AdminGroup group, TimeProvider clock, ILogger<TelegramSender> log)
{
    /// <summary>Sends something new.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<Reply<T>> Send<T>(Toll toll, Call<T> call, CancellationToken cancellationToken) => Run(toll, idempotent: false, call, cancellationToken);

    /// <summary>Changes something that is there.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<Verdict> Change(Toll toll, Func<ITelegramBotClient, long, CancellationToken, Task> call, CancellationToken cancellationToken)
    {
        var reply = await Run(toll, idempotent: true, Done, cancellationToken);
        return reply.Verdict;

        async Task<bool> Done(ITelegramBotClient bot, long chatId, CancellationToken token)
        {
            await call(bot, chatId, token);
            return true;
        }
    }

    private async Task<Reply<T>> Run<T>(Toll toll, bool idempotent, Call<T> call, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            // What a mailing can send later does not wait here for long, counted as on the wire.
            if (toll is { Lane: Lane.Broadcast, Outside: false } && gate.StoppedFor is { Ticks: > 0 } wait)
                return new Reply<T>(default, new Verdict(Fault.Throttled, "the bot waits as Telegram asked", wait));
            var reply = await Once(toll, idempotent, call, cancellationToken);
            if (reply.Ok) return reply;
            var verdict = reply.Verdict;
            if (verdict is { Fault: Fault.Migrated, NewChatId: { } newId } && (toll.ChatId == group.Id || newId == group.Id))
            {
                if (group.MoveTo(newId)) LogMoved(log, newId);
                toll = toll with { ChatId = newId };
            }
            else if (!await MayTryAgain(toll, verdict, idempotent, attempt, started, cancellationToken))
            {
                return reply;
            }
        }
    }

    private async Task<Reply<T>> Once<T>(Toll toll, bool idempotent, Call<T> call, CancellationToken cancellationToken)
    {
        using var passage = toll.Outside ? default : await gate.Enter(toll, cancellationToken);
        try
        {
            return new Reply<T>(await call(client, toll.ChatId, cancellationToken), default);
        }
        catch (OperationCanceledException) when (!idempotent && cancellationToken.IsCancellationRequested)
        {
            // Stopped in the middle of the call: it may have arrived, so it must not look as if it had never left.
            return new Reply<T>(default, new Verdict(Fault.Ambiguous, "stopped while Telegram had not answered"));
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new Reply<T>(default, ErrorClassifier.Of(fault));
        }
    }

    private async ValueTask<bool> MayTryAgain(Toll toll, Verdict verdict, bool idempotent, int attempt, long started, CancellationToken cancellationToken)
    {
        if (verdict is { Fault: Fault.Throttled, RetryAfter: { } wait })
        {
            gate.Stop(wait);
            LogThrottled(log, wait.TotalSeconds, toll.Lane);
            return toll is { Outside: false, Lane: not Lane.Broadcast } && wait <= RetryPolicy.LongestObeyed;
        }

        if (!verdict.IsPassing && !(idempotent && verdict.Fault == Fault.Ambiguous)) return false;
        var pause = RetryPolicy.Pause(attempt);
        if (clock.GetElapsedTime(started) + pause > RetryPolicy.Patience(toll.Lane)) return false;
        await Task.Delay(pause, clock, cancellationToken);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram asks to wait {Seconds} s; all sending stops for that long (lane {Lane})")]
    private static partial void LogThrottled(ILogger log, double seconds, Lane lane);

    [LoggerMessage(Level = LogLevel.Error, Message = "The admin group became a supergroup: set ADMIN_GROUP_ID={NewId}")]
    private static partial void LogMoved(ILogger log, long newId);
}
