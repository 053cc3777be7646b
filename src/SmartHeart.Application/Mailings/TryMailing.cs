using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>Where a mailing is tried.</summary>
public enum TrialPlace
{
    /// <summary>In the topic of mailings.</summary>
    Topic = 1,

    /// <summary>In the private chat of who asks.</summary>
    Own = 2,
}

/// <summary>Shows an admin a mailing as people get it: the very message, sent once (<see cref="MailingErrors.Anonymous"/>). Nothing is counted.</summary>
[Allow(Role.Admin)]
public sealed record TryMailing(int Id, TrialPlace Place) : IQuery<Common.Ports.Delivery>;

internal sealed class TryMailingHandler(IMailingReads reads, IMailingTrial trial, IActor actor) : IQueryHandler<TryMailing, Common.Ports.Delivery>
{
    public async Task<Result<Common.Ports.Delivery>> Handle(TryMailing query, CancellationToken cancellationToken)
    {
        if (query.Place == TrialPlace.Own && actor.TelegramId <= 0) return MailingErrors.Anonymous;
        if (await reads.Find(query.Id, cancellationToken) is not { } found) return MailingErrors.Gone;

        var mailing = new MailingToSend(found.Id, found.Content, found.Buttons, found.Topic, Paid: false, found.Edition);
        return query.Place == TrialPlace.Own
            ? await trial.ToPerson(mailing, actor.TelegramId, cancellationToken)
            : await trial.ToTopic(mailing, cancellationToken);
    }
}

/// <summary>Sends a mailing to those who make it, as an answer to them.</summary>
public interface IMailingTrial
{
    /// <summary>Into the topic of mailings.</summary>
    Task<Common.Ports.Delivery> ToTopic(MailingToSend mailing, CancellationToken cancellationToken);

    /// <summary>Into somebody's private chat with the bot.</summary>
    Task<Common.Ports.Delivery> ToPerson(MailingToSend mailing, long telegramId, CancellationToken cancellationToken);
}
