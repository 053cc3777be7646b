namespace SmartHeart.Domain.Mailings;

/// <summary>How far a mailing has come. Kept as a number: never renumber.</summary>
public enum MailingState
{
    /// <summary>In the making.</summary>
    Draft = 0,

    /// <summary>Starts by itself at <see cref="Mailing.StartAt"/>.</summary>
    Scheduled = 1,

    /// <summary>Its time passed while the bot was down, longer ago than the grace: it waits for an admin's word.</summary>
    Overdue = 2,

    /// <summary>Started: the audience becomes rows of the ledger.</summary>
    Preparing = 3,

    /// <summary>Being sent, or held by quiet hours.</summary>
    Running = 4,

    /// <summary>Held until an admin lets it go on: <see cref="Mailing.PausedBy"/>.</summary>
    Paused = 5,

    /// <summary>Every recipient has a final state.</summary>
    Finished = 6,

    /// <summary>Ended before its end: who was left gets nothing.</summary>
    Cancelled = 7,
}

/// <summary>Why a mailing is held. Kept as a number: never renumber.</summary>
public enum PauseReason
{
    /// <summary>It is not.</summary>
    None = 0,

    /// <summary>An admin wanted it.</summary>
    Admin = 1,

    /// <summary>Telegram refuses the content itself: <see cref="Mailing.PauseWords"/>.</summary>
    Content = 2,

    /// <summary>Too many failures one after another.</summary>
    Failures = 3,
}

/// <summary>What happens to the messages of a mailing that was sent. Kept as a number: never renumber.</summary>
public enum MailingUpkeep
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>They get the new text.</summary>
    Rewriting = 1,

    /// <summary>They are deleted for everyone.</summary>
    Removing = 2,
}

/// <summary>How often a mailing comes again. Kept as a number: never renumber.</summary>
public enum Repeat
{
    /// <summary>Once.</summary>
    None = 0,

    /// <summary>Every day.</summary>
    Daily = 1,

    /// <summary>Every week, on the day of the first time.</summary>
    Weekly = 2,

    /// <summary>Every month, on the day of the first time, or the last one of a shorter month.</summary>
    Monthly = 3,
}
