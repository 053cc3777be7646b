using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Mailings.Delivery;

/// <summary>Sends mailings to people, as fast as Telegram allows and after everything else.</summary>
public interface IBroadcaster
{
    /// <summary>
    /// Returns as soon as one message of a mailing may leave: nothing is written down as sending before. Others may leave meanwhile; who comes too late then
    /// waits in <see cref="Send"/>.
    /// </summary>
    /// <param name="messages">Of how many messages a recipient's mailing consists: those of an album count each.</param>
    /// <param name="most">How many recipients one would like to send to.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>To how many one may send now: 1–<paramref name="most"/>.</returns>
    ValueTask<int> Room(int messages, int most, CancellationToken cancellationToken);

    /// <summary>Makes ready what is the same for everybody.</summary>
    IParcel Pack(MailingToSend mailing);

    /// <summary>Sends it to one person, once: whatever goes wrong is told, not tried again.</summary>
    /// <returns>Never a thrown refusal; a stop in the middle of the call is <see cref="DeliveryState.Unknown"/>.</returns>
    /// <exception cref="OperationCanceledException">Stopped before it left.</exception>
    Task<ParcelDelivery> Send(IParcel parcel, long telegramId, string? language, CancellationToken cancellationToken);

    /// <summary>Puts the text and the buttons of the parcel into a message that was sent. May be done twice.</summary>
    Task<Common.Ports.Delivery> Rewrite(IParcel parcel, long telegramId, string? language, int messageId, CancellationToken cancellationToken);

    /// <summary>Deletes messages that were sent. May be done twice.</summary>
    Task<Common.Ports.Delivery> Remove(long telegramId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken);
}

/// <summary>A mailing made ready to be sent.</summary>
public interface IParcel
{
    /// <summary>Of how many messages it consists.</summary>
    int Messages { get; }
}

/// <summary>What became of a parcel.</summary>
/// <param name="State">The state.</param>
/// <param name="MessageId">Of the message with the text when sent, else 0.</param>
/// <param name="MoreIds">Of further messages, with commas between; null for none.</param>
/// <param name="Words">Telegram's words on a refusal; null for none.</param>
/// <param name="RetryAfter">For <see cref="DeliveryState.Retry"/>: how long Telegram asked to wait, if it did.</param>
/// <param name="NeverLeft">For <see cref="DeliveryState.Retry"/>: whether nothing left this machine, since there was no connection.</param>
public readonly record struct ParcelDelivery(
    DeliveryState State, int MessageId = 0, string? MoreIds = null, string? Words = null, TimeSpan? RetryAfter = null, bool NeverLeft = false);
