namespace SmartHeart.Bot.Kit;

/// <summary>Takes updates from the receiver or the webhook: stores them durably, drops those seen before, and queues them by chat.</summary>
internal interface IIntake
{
    /// <summary>Returns when the updates are durable: from then on Telegram may forget them. Waits while too much is in hand (back-pressure).</summary>
    /// <exception cref="OperationCanceledException">The bot stops.</exception>
    Task Accept(IReadOnlyList<Incoming> updates, CancellationToken cancellationToken);
}
