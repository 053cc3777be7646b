namespace SmartHeart.Domain.Mailings;

/// <summary>What is written into the ledger along with a change of its mailing: in the transaction of the current unit of work, so that neither stands alone.</summary>
public interface IRecipientLog
{
    /// <summary>Recipients of a final state wait again.</summary>
    /// <param name="mailingId">The mailing.</param>
    /// <param name="state"><see cref="RecipientState.Failed"/> or <see cref="RecipientState.Unknown"/>.</param>
    void PutBack(int mailingId, RecipientState state);

    /// <summary>Nobody has the newest edition of the text yet.</summary>
    void ForgetEdition(int mailingId);
}

/// <summary>Who pressed what under a mailing.</summary>
public interface IClickLog
{
    /// <summary>
    /// Notes that the person pressed the button, in the transaction of the current unit of work: their <see cref="MailingClick"/> is made or counted up. Nothing
    /// for somebody who is no recipient: previews and tests count nobody. Loads nothing.
    /// </summary>
    void Record(int mailingId, int userId, int button, DateTimeOffset at);
}

/// <summary>Where the progress of mailings is shown.</summary>
public interface IBoardLog
{
    /// <summary>Keeps <see cref="MailingFigures.BoardMessageId"/>, in the transaction of the current unit of work.</summary>
    void Keep(int mailingId, int messageId);
}
