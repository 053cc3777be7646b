namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>A call that the gate has let through. Disposed as soon as it has ended, in whatever way: until then it counts as on its way to Telegram.</summary>
/// <param name="Gate">The gate; none for what passed none.</param>
/// <param name="Ticket">The gate's number for it.</param>
internal readonly record struct Passage(SendGate? Gate, long Ticket) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Gate?.Ended(Ticket);
}
