namespace SmartHeart.Domain.Mailings;

/// <summary>What became of a mailing for one person. Kept as a number: never renumber.</summary>
public enum RecipientState
{
    /// <summary>Their turn has not come.</summary>
    Pending = 0,

    /// <summary>On the wire: found so after a crash, nobody knows whether it arrived.</summary>
    Sending = 1,

    /// <summary>Telegram took it.</summary>
    Sent = 2,

    /// <summary>They blocked the bot, or never let it write.</summary>
    Blocked = 3,

    /// <summary>Their account is gone.</summary>
    Deactivated = 4,

    /// <summary>Refused: <see cref="Recipient.Words"/>. May be sent again.</summary>
    Failed = 5,

    /// <summary>Left out at the last moment: <see cref="Recipient.Skipped"/>.</summary>
    Skipped = 6,

    /// <summary>It may or may not have arrived. Never sent again by itself.</summary>
    Unknown = 7,

    /// <summary>The mailing was cancelled before their turn came, and goes to some of the others again.</summary>
    Left = 8,
}

/// <summary>Why somebody is left out. Kept as a number: never renumber.</summary>
public enum SkipReason
{
    /// <summary>They are not.</summary>
    None = 0,

    /// <summary>They had their data erased.</summary>
    Erased = 1,

    /// <summary>They blocked the bot, or their account is gone.</summary>
    Unreachable = 2,

    /// <summary>They have not agreed to the policy, or to mailings.</summary>
    NoConsent = 3,

    /// <summary>They want nothing about the topic.</summary>
    Unsubscribed = 4,

    /// <summary>They had as many mailings within a day as one may get.</summary>
    Capped = 5,

    /// <summary>The conditions of the audience are not true for them any more.</summary>
    NoLongerFits = 6,
}

/// <summary>
/// A row of the ledger: one a mailing and person. Written by set-based statements alone; pending → sending → a final state. What was sending when the process
/// died becomes unknown.
/// </summary>
public sealed class Recipient
{
    /// <summary>The greatest length of <see cref="Words"/>; longer ones are cut.</summary>
    public const int MaxWords = 300;

    /// <summary>The mailing.</summary>
    public int MailingId { get; private set; }

    /// <summary>Our id of the person.</summary>
    public int UserId { get; private set; }

    /// <summary>What became of it.</summary>
    public RecipientState State { get; private set; }

    /// <summary>Why they were left out.</summary>
    public SkipReason Skipped { get; private set; }

    /// <summary>How often it left for them.</summary>
    public int Attempts { get; private set; }

    /// <summary>When <see cref="State"/> became so, UTC; of an unknown one when it left. One that is pending is not taken before.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Telegram's id of the message with the text; 0 before it was sent.</summary>
    public int MessageId { get; private set; }

    /// <summary>Ids of further messages (an album's, the one with its buttons), with commas between; null for none.</summary>
    public string? MoreIds { get; private set; }

    /// <summary>Telegram's words on a refusal; null for none.</summary>
    public string? Words { get; private set; }

    /// <summary>The edition of the text that they have; -1 once the message was deleted.</summary>
    public int Edition { get; private set; }
}

/// <summary>How many recipients of a mailing came to what. Kept with every change of a row, in its transaction.</summary>
public sealed class MailingFigures
{
    /// <summary>The mailing.</summary>
    public int MailingId { get; private set; }

    /// <summary>People with ids up to this one are in the ledger as far as they belong there; -1 before the start.</summary>
    public int PreparedUpTo { get; private set; }

    /// <summary>The last person there was when it started; later ones are no recipients.</summary>
    public int PrepareUpTo { get; private set; }

    /// <summary>All recipients.</summary>
    public int Total { get; private set; }

    /// <summary>Of these: <see cref="RecipientState.Sent"/>.</summary>
    public int Sent { get; private set; }

    /// <summary><see cref="RecipientState.Blocked"/>.</summary>
    public int Blocked { get; private set; }

    /// <summary><see cref="RecipientState.Deactivated"/>.</summary>
    public int Deactivated { get; private set; }

    /// <summary><see cref="RecipientState.Failed"/>.</summary>
    public int Failed { get; private set; }

    /// <summary><see cref="RecipientState.Skipped"/>.</summary>
    public int Skipped { get; private set; }

    /// <summary><see cref="RecipientState.Unknown"/>.</summary>
    public int Unknown { get; private set; }

    /// <summary>Of the sent: with the newest edition.</summary>
    public int Rewritten { get; private set; }

    /// <summary>Of the sent: deleted.</summary>
    public int Removed { get; private set; }

    /// <summary>When somebody last got it or was about to, to the hour, UTC; null for never.</summary>
    public DateTimeOffset? LastSentAt { get; private set; }

    /// <summary>The message in the topic of mailings that shows how far it is; 0 for none.</summary>
    public int BoardMessageId { get; private set; }
}

/// <summary>That a person pressed a button of a mailing which opens an item.</summary>
public sealed class MailingClick
{
    /// <summary>The mailing.</summary>
    public int MailingId { get; private set; }

    /// <summary>Our id of the person.</summary>
    public int UserId { get; private set; }

    /// <summary>Its place among the buttons, from 0.</summary>
    public int Button { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset FirstAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset LastAt { get; private set; }

    /// <summary>How often.</summary>
    public int Count { get; private set; }
}
