using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Inbox;

/// <summary>An update from Telegram, kept until it is answered; its id is kept for some days longer.</summary>
public sealed class InboxEntry
{
    /// <summary>Telegram's id.</summary>
    public long UpdateId { get; init; }

    /// <summary>How far it has come.</summary>
    public InboxState State { get; init; }

    /// <summary>UTF-8 JSON; null once done.</summary>
    public byte[]? Payload { get; init; }

    /// <summary>How often it was begun, from 1.</summary>
    public int Attempts { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset ReceivedAt { get; init; }
}
