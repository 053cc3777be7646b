namespace SmartHeart.Application.Mailings.Delivery;

/// <summary>The messages in the topic of mailings that show how far mailings are.</summary>
public interface IMailingBoard
{
    /// <summary>Shows how far a mailing is: its progress message is made, or gets the present figures; one that has ended gets its report.</summary>
    /// <param name="mailingId">The mailing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task Show(int mailingId, CancellationToken cancellationToken);
}
