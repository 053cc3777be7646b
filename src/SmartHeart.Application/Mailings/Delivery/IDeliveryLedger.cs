using System.Collections.Immutable;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Delivery;

/// <summary>
/// Who gets a mailing and what became of it: the one thing that commits by itself, since a message that was sent can't be rolled back. Every change of a row and
/// the figures that count it are one transaction.
/// </summary>
public interface IDeliveryLedger
{
    /// <summary>Mailings with something to do: to prepare, to send, or to be done to messages that were sent.</summary>
    Task<IReadOnlyList<MailingAtWork>> AtWork(CancellationToken cancellationToken);

    /// <summary>The one of them; null when it has nothing to do (any more).</summary>
    Task<MailingAtWork?> AtWork(int mailingId, CancellationToken cancellationToken);

    /// <summary>Puts the next stretch of people into the ledger, by one statement.</summary>
    /// <returns>False when it was the last one, or the mailing is not being prepared (any more).</returns>
    Task<bool> Prepare(int mailingId, CancellationToken cancellationToken);

    /// <summary>Whether everybody who belongs there is in the ledger.</summary>
    Task<bool> IsPrepared(int mailingId, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the next recipients: durable as sending before they leave. Consent, subscription, reachability, frequency cap and the conditions of the audience
    /// are looked at once more, and who fails is skipped in the same transaction. Nobody once the mailing is not running.
    /// </summary>
    /// <param name="mailingId">The mailing.</param>
    /// <param name="most">So many at most.</param>
    /// <param name="cancellationToken">Stops before the transaction begins.</param>
    Task<Claim> Claim(int mailingId, int most, CancellationToken cancellationToken);

    /// <summary>
    /// Notes what became of recipients that were claimed. May be told twice: a settlement changes nothing but its own claim. One who was given up as unknown
    /// meanwhile gets the state that is told, failed in the place of pending: by itself nobody is sent to again.
    /// </summary>
    Task Settle(int mailingId, IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken);

    /// <summary>
    /// What was on the wire when its process died becomes unknown: at once where no other process can be alive, else after <see cref="MailingPolicy.Patience"/>.
    /// </summary>
    /// <param name="atStart">Whether this process has sent nothing yet.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many.</returns>
    Task<int> Expire(bool atStart, CancellationToken cancellationToken);

    /// <summary>
    /// Leaves for good (<see cref="RecipientState.Left"/>) the next stretch of those whose turn had not come when the mailing was cancelled.
    /// </summary>
    /// <returns>False when there are no more, or the mailing is not cancelled (any more).</returns>
    Task<bool> LeaveRest(int mailingId, CancellationToken cancellationToken);

    /// <summary>Whether somebody has no final state yet.</summary>
    Task<bool> HasOpen(int mailingId, CancellationToken cancellationToken);

    /// <summary>Whether a message of the mailing has left and is not settled yet.</summary>
    Task<bool> IsOnTheWire(int mailingId, CancellationToken cancellationToken);

    /// <summary>Whether this process may send: it is the only one, or holds the lease. Asked now and then, it keeps it.</summary>
    Task<bool> IsSender(CancellationToken cancellationToken);

    /// <summary>Lets another host send.</summary>
    Task StepDown(CancellationToken cancellationToken);

    /// <summary>
    /// People who have a message and not what is to become of it, by rising id: of messages to be deleted those that Telegram still deletes. Nobody once
    /// something else is to happen to the messages.
    /// </summary>
    /// <param name="mailingId">The mailing.</param>
    /// <param name="upkeep">What is to happen.</param>
    /// <param name="edition">Of the text that it happens with.</param>
    /// <param name="after">People with greater ids.</param>
    /// <param name="limit">So many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<SentMessage>> ToKeepUp(int mailingId, MailingUpkeep upkeep, int edition, int after, int limit, CancellationToken cancellationToken);

    /// <summary>Notes that messages were rewritten, or deleted.</summary>
    /// <param name="mailingId">The mailing.</param>
    /// <param name="userIds">Whose.</param>
    /// <param name="edition">The edition that they have; -1 for deleted.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task KeptUp(int mailingId, IReadOnlyList<int> userIds, int edition, CancellationToken cancellationToken);
}

/// <summary>A mailing with something to do.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">Preparing, running, or ended with something to be done to its messages.</param>
/// <param name="Quiet">Whether quiet hours hold it.</param>
/// <param name="IsOfSeries">Whether it never finishes.</param>
/// <param name="Upkeep">What is to be done to its messages.</param>
/// <param name="ToSend">What it says.</param>
/// <param name="Version">Rises with every change of it.</param>
public sealed record MailingAtWork(int Id, MailingState State, bool Quiet, bool IsOfSeries, MailingUpkeep Upkeep, MailingToSend ToSend, int Version);

/// <summary>What a mailing says, with all that belongs to it.</summary>
/// <param name="Id">Of the mailing.</param>
/// <param name="Content">What it says.</param>
/// <param name="Buttons">Under it.</param>
/// <param name="Topic">What it is about, for the way to unsubscribe.</param>
/// <param name="Paid">Whether it goes as a paid broadcast.</param>
/// <param name="Edition">Of the text.</param>
public sealed record MailingToSend(
    int Id, MailingContent Content, ImmutableArray<MailingButton> Buttons, Domain.Users.Interests Topic, bool Paid, int Edition);

/// <summary>Recipients taken from the ledger.</summary>
/// <param name="People">To send to now; each is sending.</param>
/// <param name="Looked">How many were looked at, those that were skipped among them: 0 when nobody is left, or the mailing is not running.</param>
/// <param name="Version">Of the mailing just then.</param>
/// <param name="NextAt">Where nobody may be taken now: when the first of those who wait may, UTC; null when nobody waits.</param>
public sealed record Claim(IReadOnlyList<ClaimedPerson> People, int Looked, int Version, DateTimeOffset? NextAt = null);

/// <summary>Somebody to send to.</summary>
/// <param name="UserId">Our id.</param>
/// <param name="TelegramId">Telegram's.</param>
/// <param name="Language">Two letters; null for the bot's own.</param>
/// <param name="Attempts">This one included.</param>
/// <param name="At">When they were claimed, UTC: with the attempts it tells this claim from others.</param>
public readonly record struct ClaimedPerson(int UserId, long TelegramId, string? Language, int Attempts, DateTimeOffset At);

/// <summary>What became of one recipient.</summary>
/// <param name="Person">As they were claimed.</param>
/// <param name="State">Pending for: once more.</param>
/// <param name="MessageId">Telegram's id when sent, else 0.</param>
/// <param name="MoreIds">Of further messages, with commas between; null for none.</param>
/// <param name="Words">Telegram's words on a refusal; null for none.</param>
/// <param name="Wait">Of one that is pending: it is not taken before, so that the others are not held up; in whole seconds.</param>
/// <param name="NeverLeft">Whether it did not leave this machine: then it was no attempt.</param>
public readonly record struct Settlement(
    ClaimedPerson Person, RecipientState State, int MessageId = 0, string? MoreIds = null, string? Words = null, TimeSpan Wait = default, bool NeverLeft = false)
{
    /// <summary>Our id.</summary>
    public int UserId => Person.UserId;
}

/// <summary>A message that somebody has.</summary>
/// <param name="UserId">Our id.</param>
/// <param name="TelegramId">Telegram's.</param>
/// <param name="Language">Two letters; null for the bot's own.</param>
/// <param name="MessageId">The one with the text.</param>
/// <param name="MoreIds">Further ones, with commas between; null for none.</param>
/// <param name="At">When it was sent, UTC.</param>
public sealed record SentMessage(int UserId, long TelegramId, string? Language, int MessageId, string? MoreIds, DateTimeOffset At);
