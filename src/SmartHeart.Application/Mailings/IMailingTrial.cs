using SmartHeart.Application.Mailings.Delivery;

namespace SmartHeart.Application.Mailings;

/// <summary>Sends a mailing to those who make it, as an answer to them.</summary>
public interface IMailingTrial
{
    /// <summary>Into the topic of mailings.</summary>
    Task<Common.Ports.Delivery> ToTopic(MailingToSend mailing, CancellationToken cancellationToken);

    /// <summary>Into somebody's private chat with the bot.</summary>
    Task<Common.Ports.Delivery> ToPerson(MailingToSend mailing, long telegramId, CancellationToken cancellationToken);
}
